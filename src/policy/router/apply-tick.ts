import type {Leg, LegChange, Rotation} from '#starlark-wasm'
import type {Call, TickRecord} from '../model/record.js'
import {askOrStop, callLegChange} from './apply-leg-change.js'
import {goQuote} from './go-quote.js'
import type {OpenPolicy} from './open-policy.js'
import {distributionToJson} from './print-distribution.js'
import type {CallbackInput} from './route-group.js'
import {ScriptCaller} from './script-caller.js'
import {Trail} from './trail.js'

const PUBLIC_KEY = /^[\da-f]{66}$/

/** How Starlark prints every struct that `Rotation` makes. */
const ROTATION_TEXT = 'struct(add_leg = '

/**
 * Calls `on_tick` and does what it says: legs closed in the given order but never the last live one, the array
 * compacted, one `on_leg_change` per removed leg, then at most one leg to add, which is left to the caller.
 *
 * Source: policy contract 14.3; vectors K03 to K08.
 */
export function applyTick(policy: OpenPolicy, input: CallbackInput): TickRecord {
  const trail = new Trail()
  const {group} = input
  const {rotation, call} = callTick(policy, input, trail)
  const closed = rotation ? closeLegs(trail, call, rotation, group.legs) : []
  if (rotation) reportExcluded(trail, call, rotation)
  const legs = closed.length === 0 ? group.legs : compact(group.legs, closed)
  if (closed.length > 0) {
    trail.write('debug', 'Rotation hook dropped legs.', call, {dropped_indices: closed.join(' ')})
  }
  // In index order: the array is walked once when it is compacted.
  const changes = closed.toSorted((a, b) => a - b).map((leg_index): LegChange => ({event: 'dropped', leg_index}))
  let {distribution} = group
  for (const change of changes) {
    distribution = callLegChange(policy, {...input, group: {...group, legs, distribution}}, change, trail)
  }
  return {
    calls: trail.calls,
    closed,
    changes,
    legs,
    add: rotation?.add_leg ? {exclude_hops: rotation.exclude_hops} : null,
    distribution: distributionToJson(distribution),
    events: trail.events,
    visor_log: trail.log,
  }
}

function callTick(
  policy: OpenPolicy,
  {group, now}: CallbackInput,
  trail: Trail,
): {rotation: Rotation | null; call: Call | null} {
  if (policy.script?.on_tick !== 'function') return {rotation: null, call: null}
  const caller = new ScriptCaller(policy.script, {...group, now}, trail)
  const answer = askOrStop(() => caller.tick(group.port, group.legs))
  if (!answer) return {rotation: null, call: null}
  const {call, rotation, error} = answer
  // unconfirmed: the error value, by analogy with `decide_route`.
  if (error !== null) trail.write(null, `policy ${group.app}: OnTick error: ${error}`, call)
  if (call.result.kind === 'rotation' && rotation && !call.result.returned.startsWith(ROTATION_TEXT)) {
    // unconfirmed 24.2: how the router reads another struct; its missing fields are taken as defaults.
    const message = 'on_tick returned a struct that is no Rotation, which is taken to say nothing'
    trail.report({code: 'not-a-route-spec', level: 'failure', call, message, section: '14.3', unconfirmed: '24.2'})
  }
  return {rotation, call}
}

function closeLegs(trail: Trail, call: Call | null, {drop_legs}: Rotation, legs: readonly Leg[]): number[] {
  const alive = new Set(legs.filter((leg) => leg.alive).map(({index}) => index))
  const closed: number[] = []
  const ignore = (message: string, gotcha?: string) => {
    trail.report({
      code: 'rotation-ignored',
      level: 'failure',
      call,
      field: 'drop_legs',
      message,
      section: '14.3',
      ...(gotcha !== undefined && {gotcha}),
    })
  }
  for (const [position, index] of drop_legs.entries()) {
    if (closed.includes(index)) continue
    if (!alive.has(index)) {
      ignore(`drop_legs[${position}] = ${index} is skipped: no leg with this index is open`)
      continue
    }
    if (alive.size === 1) {
      ignore(`leg ${index} is the last one open and stays; the rest of drop_legs is not looked at`, 'G73')
      break
    }
    alive.delete(index)
    closed.push(index)
  }
  return closed
}

function reportExcluded(trail: Trail, call: Call | null, {add_leg, exclude_hops}: Rotation): void {
  const field = 'exclude_hops'
  if (!add_leg && exclude_hops.length > 0) {
    const message = 'exclude_hops has no effect without add_leg'
    trail.report({code: 'rotation-ignored', level: 'failure', call, field, message, section: '14.3'})
  }
  const odd = exclude_hops.filter((hop) => !PUBLIC_KEY.test(hop))
  if (add_leg && odd.length > 0) {
    const message = `exclude_hops has what is no public key, which is taken to exclude nothing: ${odd.map(goQuote).join(', ')}`
    trail.report({code: 'assumed', level: 'notice', call, field, message, section: '14.3', unconfirmed: '24.12'})
  }
}

/** Dead slots stay: only what this tick closed is removed here (contract 14.3). */
function compact(legs: readonly Leg[], closed: readonly number[]): readonly Leg[] {
  return legs.filter(({index}) => !closed.includes(index)).map((leg, index) => ({...leg, index}))
}
