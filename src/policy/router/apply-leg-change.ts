import type {LegChange} from '#starlark-wasm'
import type {Distribution} from '../model/distribution.js'
import type {Call, LegChangeRecord} from '../model/record.js'
import {NUMERIC_FIELDS} from './merge-options.js'
import type {OpenPolicy} from './open-policy.js'
import {parseDistribution} from './parse-distribution.js'
import {distributionToJson, printDistribution} from './print-distribution.js'
import {reportInvalidDistribution} from './report-spec.js'
import type {CallbackInput} from './route-group.js'
import {ScriptCaller, type Answer} from './script-caller.js'
import {reportDistribution} from './report-distribution.js'
import {Trail, Undecided} from './trail.js'

/**
 * Calls `on_leg_change` for a leg that was added or removed; `group.legs` are those after the change.
 *
 * Only the distribution of what it returns counts; empty, malformed or failing keeps the current one.
 *
 * Source: policy contract 14.2; vectors K01, K02.
 */
export function applyLegChange(policy: OpenPolicy, input: CallbackInput, change: LegChange): LegChangeRecord {
  const trail = new Trail()
  const before = input.group.distribution
  const distribution = callLegChange(policy, input, change, trail)
  return {
    call: trail.calls[0] ?? null,
    distribution: distributionToJson(distribution),
    changed: printDistribution(distribution) !== printDistribution(before),
    events: trail.events,
    visor_log: trail.log,
  }
}

/** The distribution in force after the callback; what happens goes to `trail`. */
export function callLegChange(
  policy: OpenPolicy,
  {group, now}: CallbackInput,
  change: LegChange,
  trail: Trail,
): Distribution {
  if (policy.script?.on_leg_change !== 'function') return group.distribution
  const caller = new ScriptCaller(policy.script, {...group, now}, trail)
  const answer = askOrStop(() => caller.legChange(group.port, group.legs, change))
  if (!answer) return group.distribution
  const {call} = answer
  if (answer.kind === 'failed') {
    // unconfirmed: the error value, by analogy with `decide_route`.
    trail.write(null, `policy ${group.app}: OnLegChange error: ${answer.error}`, call)
    return group.distribution
  }
  const {spec} = answer
  reportIneffective(trail, call, [
    ...NUMERIC_FIELDS.filter((field) => spec[field] > 0),
    ...(['chosen', 'reverse_chosen'] as const).filter((field) => spec[field] !== null),
    ...(['fallback'] as const).filter((field) => spec[field] !== ''),
  ])
  const parsed = parseDistribution(spec.distribution)
  reportInvalidDistribution(trail, call, {
    app: group.app,
    descriptor: spec.distribution,
    parsed,
    where: 'OnLegChange returned invalid distribution ',
  })
  if (parsed.kind !== 'distribution') return group.distribution
  trail.write('debug', 'Routing policy on_leg_change reconfigured distribution.', call, {
    event: change.event,
    leg_index: String(change.leg_index),
    new_distribution: parsed.distribution.mode,
  })
  if (group.legs.length > 1) reportDistribution(trail, parsed.distribution, group.legs.length, true)
  return parsed.distribution
}

/** A limit of ours leaves nothing decided: the call on the trail says so, and the group stays as it is. */
export function askOrStop<T extends Answer | object>(ask: () => T): T | null {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Undecided) return null
    throw error
  }
}

function reportIneffective(trail: Trail, call: Call, fields: readonly string[]): void {
  for (const field of fields) {
    const message = `${field} has no effect in on_leg_change, where only the distribution counts`
    trail.report({code: 'field-ignored', level: 'failure', call, field, message, section: '14.2'})
  }
}
