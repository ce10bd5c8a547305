import type {CallContext, Instant} from '#starlark-wasm'
import {parseInstant} from '../router/instant.js'

/**
 * Reads the earlier tool's `--dial` JSON: keys in any case, unknown ones ignored, `{}` where nothing is given.
 *
 * @param now - the present moment, for a dial that names none.
 * @returns the context of the one call that the earlier tool makes, or its error text.
 *
 * Source: policy contract 19; vectors C02, C03, C05.
 */
export function readDialJson(text: string, now: Instant): CallContext | {readonly error: string} {
  const read = readObject(text)
  if (typeof read === 'string') return {error: `parse --dial JSON: ${read}`}
  const field = (name: string): unknown => read.get(name) ?? undefined
  const app = field('app') ?? ''
  const peer_pk = field('peer_pk') ?? ''
  const port = field('port') ?? 0
  const said = field('now') ?? ''
  const friday = field('friday') ?? false
  const hour = field('hour') ?? 0
  const wrong = (name: string, want: string): {error: string} => ({error: `parse --dial JSON: ${name} wants ${want}`})
  if (typeof app !== 'string') return wrong('app', 'a string')
  if (typeof peer_pk !== 'string') return wrong('peer_pk', 'a string')
  if (typeof said !== 'string') return wrong('now', 'a string')
  if (typeof friday !== 'boolean') return wrong('friday', 'true or false')
  if (!isInteger(hour)) return wrong('hour', 'a whole number')
  if (!isInteger(port) || port < 0 || port > 65535) return wrong('port', 'a whole number from 0 to 65535')
  const moment = said === '' ? (friday ? fridayAt(hour) : now) : parseInstant(said)
  if (!moment) return {error: `parse now: ${JSON.stringify(said)} is no RFC 3339 time`}
  return {app, peer_pk, port, now: moment, cli_overrides: {}, is_direct_dial: false, transport_kind: ''}
}

/** The members by lower-case name, the last of several winning as in Go; the reason as text where it is no object. */
function readObject(text: string): ReadonlyMap<string, unknown> | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  if (value === null) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) return 'an object is wanted'
  return new Map(Object.entries(value).map(([key, member]: [string, unknown]) => [key.toLowerCase(), member]))
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value)
}

/** Friday 29 May 2026; an hour out of range moves the day, as Go's dates do. */
function fridayAt(hour: number): Instant {
  return {unix_nano: BigInt(Date.UTC(2026, 4, 29, hour)) * 1_000_000n, offset_s: 0}
}
