import {createHash} from 'node:crypto'

/** A relay of a hand-written route: a real key, or a name that stands for a made-up one. */
export interface NamedRelay {
  /** 66 lower-case hex digits. */
  readonly key: string
  /** `undefined` where only a key is given. */
  readonly country: string | undefined
}

const NAME = /^(?<country>[A-Z]{2}|\?\?)(?::[\w-]+)?$/u
const KEY = /^"?(?<key>0[23][0-9a-fA-F]{64})"?$/u

/**
 * What `SG`, `SG:a`, `??:b` or a public key stands for; `undefined` for anything else.
 *
 * The same name is the same relay everywhere, so two routes over `SG` share it and `SG:a` and `SG:b` are two relays in
 * one country. Made-up keys have the shape of public keys; whether they are points of the curve no script can tell.
 */
export function namedRelay(name: string): NamedRelay | undefined {
  const key = KEY.exec(name)?.groups?.['key']
  if (key !== undefined) return {key: key.toLowerCase(), country: undefined}
  const country = NAME.exec(name)?.groups?.['country']
  return country === undefined ? undefined : {key: madeUpKey(name), country}
}

/** Keys of names met before: suites name the same relays thousands of times. */
const keys = new Map<string, string>()

const MOST_KEYS = 10_000

/** The made-up public key of a name, the same in every run. */
export function madeUpKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = `02${createHash('sha256').update(`skywire-cli ${name}`).digest('hex')}`
  if (keys.size < MOST_KEYS) keys.set(name, key)
  return key
}
