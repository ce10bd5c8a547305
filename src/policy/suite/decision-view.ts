import type {DecisionRecord, Outcome, PickedRoute, RouteOutcome} from '../model/record.js'
import {distributionFromJson, printDistribution} from '../router/print-distribution.js'
import {silentFailures} from './observed.js'

/**
 * What became of a dial, every outcome with the same fields: `outcome` of an invariant, and the line of a snapshot.
 * Plain JSON; what an outcome does not have is `null`, zero or empty.
 */
export interface DecisionView {
  readonly kind: Outcome['kind']
  readonly picked_by: RouteOutcome['picked_by'] | null
  /** 0 where no route was asked for. */
  readonly attempts: number
  readonly legs: readonly {readonly forward: RouteView | null; readonly reverse: RouteView | null}[]
  readonly floor: {readonly forward: number; readonly reverse: number} | null
  /** A descriptor. */
  readonly distribution: string | null
  readonly rotation_interval_seconds: number
  /** Of the direct shortcut. */
  readonly transport_kind: string | null
  /** Why there is no route. */
  readonly reason: string | null
  /** Codes, in the order met. */
  readonly silent_failures: readonly string[]
}

export interface RouteView {
  readonly hops: readonly string[]
  readonly hops_geo: readonly string[]
  readonly est_latency_ms: number
  /** Kinds of all its transports in path order; `null` where only what a script sees is known. */
  readonly kinds: readonly string[] | null
}

/** The view of a record. */
export function viewOf(record: DecisionRecord): DecisionView {
  const {outcome} = record
  const route = outcome.kind === 'route' ? outcome : null
  return {
    kind: outcome.kind,
    picked_by: route?.picked_by ?? null,
    attempts: 'attempts' in outcome ? outcome.attempts : 0,
    legs: (route?.legs ?? []).map(({forward, reverse}) => ({
      forward: forward && routeView(forward),
      reverse: reverse && routeView(reverse),
    })),
    floor: route?.floor ?? null,
    distribution: route && printDistribution(distributionFromJson(route.distribution)),
    rotation_interval_seconds: route?.rotation_interval_seconds ?? 0,
    transport_kind: outcome.kind === 'direct-shortcut' ? outcome.transport_kind : null,
    reason: reasonOf(outcome),
    silent_failures: silentFailures(record).map(({code}) => code),
  }
}

function routeView({hops, hops_geo, est_latency_ms, transports}: PickedRoute): RouteView {
  return {hops, hops_geo, est_latency_ms, kinds: transports?.map(({kind}) => kind) ?? null}
}

function reasonOf(outcome: Outcome): string | null {
  if ('error' in outcome) return outcome.error
  if ('reason' in outcome) return outcome.reason
  if ('asked' in outcome) return outcome.asked
  return 'message' in outcome ? outcome.message : null
}
