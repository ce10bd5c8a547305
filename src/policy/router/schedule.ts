import type {Distribution} from '../model/distribution.js'

/** A leg as the packet selector sees it; `null` is an empty slot. Latency in ms of its first transport, 0 or less is unknown. */
export interface SelectorLeg {
  readonly open: boolean
  readonly latency_ms: number
  /** An auxiliary leg becomes ready with the first packet received on it (contract 16.1; unconfirmed 24.11). */
  readonly ready: boolean
}

/** A leg that takes `slots` turns in a row. Kept as blocks, because extreme weights make billions of turns. */
export interface Block {
  readonly leg: number
  readonly slots: number
}

/** What a rebuild makes; tables that a mode does not use keep their old content (contract 16.2). */
export interface SelectorTables {
  readonly schedule: readonly Block[]
  readonly small: readonly number[]
  readonly live: readonly number[]
}

export const NO_TABLES: SelectorTables = {schedule: [], small: [], live: []}

const FIRST_LEG: readonly Block[] = [{leg: 0, slots: 1}]

/** The tables of `distribution` over `legs`, from those before. Source: policy contract 16.2. */
export function rebuildTables(
  distribution: Distribution,
  legs: readonly (SelectorLeg | null)[],
  before: SelectorTables,
): SelectorTables {
  if (legs.length === 0) return {...before, schedule: []}
  if (legs.length === 1) return {...before, schedule: FIRST_LEG}
  const open = legs.flatMap((leg, index) => (leg?.open ? [index] : []))
  switch (distribution.mode) {
    case 'round-robin':
      return {...before, schedule: oneEach(open)}
    case 'auto':
      return {...before, schedule: autoSchedule(legs)}
    case 'weighted':
      return {...before, schedule: weightedSchedule(distribution.weights, legs)}
    case 'size-threshold':
    case 'dscp-priority':
      return {...before, schedule: FIRST_LEG, small: orFirst(open.filter((leg) => leg !== 0))}
    case 'sticky:5tuple':
    case 'latency-adaptive':
      return {...before, schedule: oneEach(orFirst(open)), live: orFirst(open)}
  }
}

/**
 * Shares by latency: each leg as often as it is faster than the slowest, in blocks by index. The slowest counts even
 * when it is closed; a leg of unknown latency gets one turn. Source: policy contract 16.3.
 */
export function autoSchedule(legs: readonly (SelectorLeg | null)[]): readonly Block[] {
  const slowest = legs.reduce((most, leg) => Math.max(most, leg?.latency_ms ?? 0), 0)
  const blocks = legs.flatMap((leg, index) => {
    if (!leg?.open) return []
    const slots = slowest > 0 && leg.latency_ms > 0 ? atLeastOne(slowest / leg.latency_ms) : 1
    return [{leg: index, slots}]
  })
  return blocks.length === 0 ? FIRST_LEG : blocks
}

/**
 * Shares by weight: each open leg as often as its weight holds the smallest weight above zero, rounded, at least once.
 * A missing or zero weight is the absolute weight 1. Source: policy contract 16.3; vectors P01 to P06.
 *
 * @param weights - as parsed, leg 0 first; may be shorter or longer than `legs`.
 * @returns blocks in index order; leg 0 alone where no leg is open.
 */
export function weightedSchedule(weights: readonly number[], legs: readonly (SelectorLeg | null)[]): readonly Block[] {
  const unit = smallestWeight(weights)
  const blocks = legs.flatMap((leg, index) => {
    if (!leg?.open) return []
    const weight = weights[index] ?? 0
    return [{leg: index, slots: atLeastOne((weight > 0 ? weight : 1) / unit + 0.5)}]
  })
  return blocks.length === 0 ? FIRST_LEG : blocks
}

/** The smallest weight above zero of the whole list, 1 if there is none. */
export function smallestWeight(weights: readonly number[]): number {
  const positive = weights.filter((weight) => weight > 0)
  return positive.length === 0 ? 1 : positive.reduce((least, weight) => Math.min(least, weight))
}

/** The leg at `turn` of a schedule that is repeated for ever; `undefined` for an empty one. */
export function legAtTurn(schedule: readonly Block[], turn: number): number | undefined {
  const length = schedule.reduce((sum, {slots}) => sum + slots, 0)
  let left = length === 0 ? 0 : turn % length
  for (const {leg, slots} of schedule) {
    if (left < slots) return leg
    left -= slots
  }
  return undefined
}

/** Go on amd64 turns a float that no 64-bit integer holds into the smallest integer, so its count is 1 (contract 16.3). */
function atLeastOne(count: number): number {
  return count < 2 ** 63 ? Math.max(1, Math.floor(count)) : 1
}

function oneEach(legs: readonly number[]): readonly Block[] {
  return orFirst(legs).map((leg) => ({leg, slots: 1}))
}

function orFirst(legs: readonly number[]): readonly number[] {
  return legs.length === 0 ? [0] : legs
}
