import type {Position} from '#starlark-wasm'
import type {
  Call,
  DecisionEvent,
  DecisionRecord,
  EventCode,
  LegChangeRecord,
  Phase,
  TickRecord,
} from '../model/record.js'
import type {JudgementId} from './judgements.js'

/** Something unwanted in one dial or callback. */
export interface Observation {
  readonly judgement: JudgementId
  /** One sentence for people. */
  readonly message: string
  readonly phase: Phase | null
  /** Where in the policy; `null` where it has no single place. */
  readonly position: Position | null
}

/** Events that are unwanted wherever they are more than a notice. */
const BY_EVENT: Readonly<Partial<Record<EventCode, JudgementId>>> = {
  'call-failed': 'call-fails',
  'malformed-value': 'unreadable-result',
  'not-a-route-spec': 'unreadable-result',
  'wrong-type': 'wrong-type',
  'unknown-fallback': 'unknown-fallback',
  'invalid-distribution': 'invalid-distribution',
  'chosen-not-found': 'chosen-not-found',
  'entry-point-ignored': 'idle-callback',
}

/** What one dial shows, in the order of its events. */
export function judgeDial(record: DecisionRecord): Observation[] {
  const {calls, events, outcome} = record
  const before = calls.find((call) => call.phase === 'before-dial')
  const found = events.flatMap((event) => judgeEvent(event, calls, before))
  if (outcome.kind === 'tool-limit') {
    found.push({judgement: 'undecided', message: outcome.message, phase: calls.at(-1)?.phase ?? null, position: null})
  }
  const shortcut = calls.find((call) => call.phase === 'direct-dial')
  if (outcome.kind === 'route' && specOf(shortcut)?.fallback === 'drop') {
    found.push({
      judgement: 'leaky-drop',
      message: 'drop in the direct-dial call refuses the shortcut only; the same dial then got a route',
      phase: 'direct-dial',
      position: madeAt(shortcut),
    })
  }
  const timer = specOf(before)?.rotation_interval_seconds ?? 0
  if (timer > 0 && specOf(before)?.fallback === '' && record.policy.on_tick !== 'function') {
    found.push({
      judgement: 'idle-timer',
      message: `rotation_interval_seconds is ${String(timer)}, but the policy has no function on_tick`,
      phase: 'before-dial',
      position: madeAt(before),
    })
  }
  return found
}

/** The calls of a callback's record. */
export function callsOf(record: LegChangeRecord | TickRecord): readonly Call[] {
  if ('calls' in record) return record.calls
  return record.call === null ? [] : [record.call]
}

/** What a callback shows. */
export function judgeCallback(record: LegChangeRecord | TickRecord): Observation[] {
  const calls = callsOf(record)
  const limits = calls.flatMap(({phase, result}): Observation[] =>
    result.kind === 'tool-limit' ? [{judgement: 'undecided', message: result.message, phase, position: null}] : [],
  )
  const found = record.events.flatMap((event) => judgeEvent(event, calls, undefined))
  return [...found, ...limits]
}

function judgeEvent(event: DecisionEvent, calls: readonly Call[], before: Call | undefined): Observation[] {
  const call = calls.find(({index}) => index === event.call)
  const {message, phase, position} = event
  const observed = (judgement: JudgementId): Observation[] => [{judgement, message, phase, position}]
  const always = BY_EVENT[event.code]
  if (always !== undefined) return event.level === 'failure' ? observed(always) : []
  if (event.code === 'field-ignored' && isLost(event, call, before)) return observed('lost-field')
  if (event.code === 'chosen-excluded' && call?.fetch?.role === 'aux' && legsAsked(before) > 1) {
    return observed('shared-relays')
  }
  return []
}

/**
 * A field counts as lost unless BeforeDial said the same: many policies return one spec in every phase. The direct-dial
 * call ignores nearly everything, and a policy has no way to say less there.
 */
function isLost({field, phase}: DecisionEvent, call: Call | undefined, before: Call | undefined): boolean {
  if (field === null || phase === 'direct-dial') return false
  const here = specOf(call)
  const there = specOf(before)
  const name = field as keyof NonNullable<typeof here>
  return phase !== 'select-route' || here?.[name] !== there?.[name]
}

function legsAsked(before: Call | undefined): number {
  const spec = specOf(before)
  return spec === undefined ? 0 : Math.max(spec.mux, spec.forward_mux, spec.reverse_mux)
}

function specOf(call: Call | undefined) {
  return call?.result.kind === 'spec' ? call.result.spec : undefined
}

function madeAt(call: Call | undefined): Position | null {
  return call?.result.kind === 'spec' ? call.result.made_at : null
}
