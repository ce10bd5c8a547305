import {UsageProblem} from '../errors.js'
import {UnsafeCall} from './errors.js'
import {methods} from './protocol/methods.js'
import {isPublicKey, publicKey} from './protocol/public-key.js'
import {decodeRule} from './protocol/rule-bytes.js'
import type {WireEra} from './protocol/wire-era.js'
import {baseOf, type GoType} from './wire/go-type.js'
import type {CallOptions} from './wire/rpc-connection.js'

/** Methods that kill a visor which has not finished starting. Source: visor-rpc A.6. */
export const NEEDS_READINESS: ReadonlySet<string> = new Set([
  ...['Overview', 'Summary', 'App', 'RestartApp', 'LogsSince', 'GetAppStats', 'GetAppError'],
  ...['SetAppDetailedStatus', 'SetAppError', 'SetAppSecure', 'SetAppPK'],
  ...['RoutingRules', 'RoutingRule', 'SaveRoutingRule', 'RemoveRoutingRule', 'RouteGroups'],
  ...['Transport', 'AddTransport', 'RemoveTransport', 'RemoveAllTransports', 'SetPersistentTransports', 'DialPing'],
])

/**
 * Refuses what would kill a visor while it decodes the argument, in whatever method.
 *
 * @throws UsageProblem for a text that is no public key, {@link UnsafeCall} for rule bytes too short.
 */
export function checkArgument(method: string, type: GoType, input: unknown): void {
  for (const key of keysIn(type, input)) {
    if (!isPublicKey(key)) {
      throw new UsageProblem(`not a public key: ${key}`, {hints: ['Give 66 hex digits, beginning with 02 or 03.']})
    }
  }
  const isRule = method === methods.e2.SaveRoutingRule.name
  if (isRule && (!(input instanceof Uint8Array) || decodeRule(input) === undefined)) {
    throw new UnsafeCall('a routing rule that is too short would end the visor’s process')
  }
}

/** What a guard has to ask of the visor. */
interface Asked {
  era(options: CallOptions): Promise<WireEra>
  connections(options: CallOptions): Promise<ReadonlyMap<string, unknown>>
}

/** Refuses calls that would kill the visor in the state it is in. Source: visor-rpc A.6. */
export class StateGuard {
  readonly #visor: Asked
  /** Keys that were dialled for pinging, and not hung up. */
  readonly #dialled = new Set<string>()

  constructor(visor: Asked) {
    this.#visor = visor
  }

  /** @throws {@link UnsafeCall} */
  async before(method: string, input: unknown, options: CallOptions): Promise<void> {
    switch (method) {
      case 'RouteGroups':
        if ((await this.#visor.era(options)) === 'e3') return
        throw new UnsafeCall('listing route groups would end a visor before v1.3.29', {
          hints: ['The groups can be read off the routing rules: `skywire-cli visor ls-rules`.'],
        })
      case 'Ping':
      case 'StopPing':
        if (this.#dialled.has(pingedKey(input))) return
        throw new UnsafeCall('pinging a visor that was not dialled would end this one', {
          hints: ['Call DialPing first, on the same connection.'],
        })
      case 'Disconnect':
        if (typeof input === 'string' && (await this.#visor.connections(options)).has(input.toLowerCase())) return
        throw new UnsafeCall('ending a connection that there is not would end the visor', {
          hints: ['Call List to see the connections.'],
        })
    }
  }

  /** To be called when a call has succeeded. */
  after(method: string, input: unknown): void {
    if (method === 'DialPing') this.#dialled.add(pingedKey(input))
    if (method === 'StopPing') this.#dialled.delete(pingedKey(input))
  }
}

/** The key of a PingConfig, or the key itself. */
function pingedKey(input: unknown): string {
  const key: unknown = typeof input === 'object' && input !== null && 'PK' in input ? input.PK : input
  return typeof key === 'string' ? key.toLowerCase() : ''
}

/** The public keys in a value; those that are left out as zero are not sent. */
function* keysIn(type: GoType, value: unknown): Generator<string> {
  const base = baseOf(type)
  if (value === null || value === undefined) return
  if (base === publicKey) {
    if (typeof value === 'string') yield value
  } else if (base.kind === 'slice' || base.kind === 'array') {
    if (Array.isArray(value)) for (const element of value) yield* keysIn(base.elem, element)
  } else if (base.kind === 'struct') {
    for (const field of base.fields) {
      const part = Object.entries(value).find(([name]) => name === field.name)?.[1] as unknown
      if (baseOf(field.type) === publicKey && isZeroKey(part)) continue
      yield* keysIn(field.type, part)
    }
  }
}

function isZeroKey(part: unknown): boolean {
  return typeof part === 'string' && publicKey.codec.isZero(part)
}
