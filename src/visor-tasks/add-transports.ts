import {Problem, ServiceProblem} from '../errors.js'
import {CallMissing, CsrfRefused, LoginNeeded, NoSuchVisor} from '../services/hypervisor/hypervisor-problems.js'
import {NotOverHttp} from '../services/hypervisor/over-http/not-over-http.js'
import type {VisorClient} from '../visor/client.js'
import {ConnectionLost, ProtocolBroken} from '../visor/wire/rpc-problems.js'
import type {AddedTransport, AddedTransports} from './answers.js'

/** No type of transport held. */
export class NoTransport extends ServiceProblem {
  override readonly code = 'NO_TRANSPORT'

  constructor({remote_pk, refused}: AddedTransport) {
    const last = refused.at(-1)
    super(`no transport to ${remote_pk}`, {
      cause: last && new Error(`${last.type}: ${last.reason}`),
      hints: refused.slice(0, -1).map(({type, reason}) => `Before that, ${type} was tried: ${reason}.`),
    })
  }
}

export interface AddTransportsInput {
  /** Public keys; one given twice counts once. */
  readonly keys: readonly string[]
  /** Types to try for each key, most wanted first. */
  readonly types: readonly string[]
  /** The visor's own limit for each try; absent for none. */
  readonly dialTimeoutMs?: number | undefined
  readonly isPublic?: boolean | undefined
}

/** How the work on one key is going. */
export type KeyStep = {readonly detail: string; readonly outcome?: 'done' | 'failed'}

/** So many keys are worked on at a time: dialling is mostly waiting. */
const AT_ONCE = 8

/**
 * Opens a transport to each of several visors, trying each type in order until one holds.
 *
 * @param onStep - hears of each key whenever a type is tried, and when its work is over.
 * @returns every key with its transport, or with what each type was refused for, in the order given.
 * @throws the problem of the way to the visor, such as a connection that ended; refusals and waits that were too long are answers.
 */
export async function addTransports(
  {transports}: Pick<VisorClient, 'transports'>,
  {keys, types, dialTimeoutMs, isPublic}: AddTransportsInput,
  onStep: (remoteKey: string, step: KeyStep) => void = () => undefined,
): Promise<AddedTransports> {
  const all = [...new Set(keys)]
  const results = new Map<string, AddedTransport>()
  const waiting = [...all]
  const options = {
    // Visors since v1.3.29 would take it for one of their own making.
    label: 'user',
    ...(dialTimeoutMs === undefined ? {} : {dialTimeoutMs}),
    ...(isPublic === undefined ? {} : {is_public: isPublic}),
  }
  const addOne = async (remote_pk: string): Promise<AddedTransport> => {
    const refused: {type: string; reason: string}[] = []
    for (const type of types) {
      onStep(remote_pk, {detail: `trying ${type}`})
      try {
        const transport = await transports.add({remote_pk, type, ...options})
        onStep(remote_pk, {detail: type, outcome: 'done'})
        return {remote_pk, transport, refused}
      } catch (error) {
        if (!isRefusal(error)) throw error
        refused.push({type, reason: error.message})
      }
    }
    onStep(remote_pk, {detail: refused.at(-1)?.reason ?? 'no type to try', outcome: 'failed'})
    return {remote_pk, transport: null, refused}
  }
  const work = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      results.set(key, await addOne(key))
    }
  }
  await Promise.all(Array.from({length: AT_ONCE}, work))
  return {peers: all.flatMap((key) => results.get(key) ?? [])}
}

/** Failures that have nothing to do with the transport: another type, or another key, would fare the same. */
const OF_THE_WAY = [ConnectionLost, ProtocolBroken, LoginNeeded, CsrfRefused, NoSuchVisor, CallMissing, NotOverHttp]

function isRefusal(error: unknown): error is Problem {
  return error instanceof ServiceProblem && !OF_THE_WAY.some((kind) => error instanceof kind)
}
