import type {Outcome, RouteOutcome} from '../model/record.js'
import {distributionFromJson, printDistribution} from '../router/print-distribution.js'

/** What becomes of a dial as far as a decision table tells outcomes apart. */
export type OutcomeClass =
  | {readonly kind: Exclude<Outcome['kind'], 'route' | 'direct-shortcut'>}
  | {readonly kind: 'direct-shortcut'}
  | RouteClass

export interface RouteClass {
  readonly kind: 'route'
  readonly picked_by: RouteOutcome['picked_by']
  /** Legs set up in each direction. */
  readonly legs: {readonly forward: number; readonly reverse: number}
  /** A descriptor; `null` with a single leg there, which has nothing to spread, and where the visor's own is in force. */
  readonly distribution: string | null
  /** In transports; 1, which allows a direct route, where there is none. */
  readonly floor: {readonly forward: number; readonly reverse: number}
  readonly existing_transports_only: boolean
  /** 0 is no rotation. */
  readonly rotation_interval_seconds: number
}

/** The class of an outcome; equal classes have equal JSON. */
export function classify(outcome: Outcome): OutcomeClass {
  if (outcome.kind !== 'route') return {kind: outcome.kind}
  const forward = outcome.legs.filter((leg) => leg.forward !== null).length
  const reverse = outcome.legs.filter((leg) => leg.reverse !== null).length
  const isSpread = forward > 1 && outcome.distribution_from !== 'visor'
  return {
    kind: 'route',
    picked_by: outcome.picked_by,
    legs: {forward, reverse},
    distribution: isSpread ? printDistribution(distributionFromJson(outcome.distribution)) : null,
    floor: {forward: Math.max(1, outcome.floor.forward), reverse: Math.max(1, outcome.floor.reverse)},
    existing_transports_only: outcome.use_existing_tp_only,
    rotation_interval_seconds: outcome.rotation_interval_seconds,
  }
}
