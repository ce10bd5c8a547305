import type {Instant, Leg, Providers} from '#starlark-wasm'
import type {Dial} from '../model/dial.js'
import type {Distribution} from '../model/distribution.js'
import type {RouteOutcome} from '../model/record.js'
import {distributionFromJson} from './print-distribution.js'

/** An established group of routes, as callbacks meet it (contract 14). */
export interface RouteGroup {
  readonly app: string
  readonly peer_pk: string
  readonly port: number
  readonly providers: Providers
  /** In force now. */
  readonly distribution: Distribution
  /** In index order, without gaps. */
  readonly legs: readonly Leg[]
}

/** The group that a dial ended in, right after set-up: all forward legs alive, nothing sent yet. */
export function establishedGroup(dial: Dial, outcome: RouteOutcome): RouteGroup {
  const forward = outcome.legs.flatMap((leg) => leg.forward ?? [])
  const primary = forward[0]
  return {
    app: dial.app,
    peer_pk: dial.peer_pk,
    port: dial.port,
    providers: dial.providers,
    distribution: distributionFromJson(outcome.distribution),
    legs: forward.map(({transports}, index) => ({
      index,
      kind: transports?.[0]?.kind ?? '',
      latency_ms: Math.trunc(transports?.[0]?.latency_ms ?? 0),
      alive: true,
      sent_bytes: 0,
      recv_bytes: 0,
      retransmits: 0,
      // Every leg lists the relays of the primary route (contract 14.1).
      hops: primary?.hops ?? [],
    })),
  }
}

/** The moment of a callback, beside the group it is about. */
export interface CallbackInput {
  readonly group: RouteGroup
  readonly now: Instant
}
