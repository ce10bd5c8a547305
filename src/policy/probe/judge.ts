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
  'weight-zero': 'odd-weights',
  'weight-extreme': 'odd-weights',
  'field-ignored': 'lost-field',
  'floor-wrapped': 'lost-field',
  'chosen-not-found': 'chosen-not-found',
  'shortcut-refused': 'leaky-drop',
  'entry-point-ignored': 'idle-callback',
}

/** What one dial shows, in the order of its events. */
export function judgeDial({calls, events, outcome, policy}: DecisionRecord): Observation[] {
  const before = calls.find(({phase}) => phase === 'before-dial')
  const found = events.flatMap((event) => judgeEvent(event) ?? judgeSharing(event, calls, before))
  if (outcome.kind === 'tool-limit') found.push(undecided(outcome.message, calls.at(-1)))
  const timer = before === undefined ? 0 : timerOf(before)
  if (before !== undefined && timer > 0 && policy.on_tick !== 'function') {
    const message = `rotation_interval_seconds is ${String(timer)}, and the policy has no function on_tick`
    found.push({judgement: 'idle-timer', message, phase: before.phase, position: placeOf(before)})
  }
  return found
}

/** What two decisions of one dial show that differ in the order of `ctx.cli_overrides` only. */
export function judgeOrder(sorted: DecisionRecord, reversed: DecisionRecord): Observation[] {
  const before = sorted.calls.find(({phase}) => phase === 'before-dial')
  if (JSON.stringify(sorted.outcome) === JSON.stringify(reversed.outcome)) return []
  const message = 'with ctx.cli_overrides in reverse order, the same dial ends differently'
  return [{judgement: 'order-dependent', message, phase: 'before-dial', position: before ? placeOf(before) : null}]
}

/** What a callback shows. */
export function judgeCallback(record: LegChangeRecord | TickRecord): Observation[] {
  const limited = callsOf(record).flatMap((call) =>
    call.result.kind === 'tool-limit' ? [undecided(call.result.message, call)] : [],
  )
  return [...record.events.flatMap((event) => judgeEvent(event) ?? []), ...limited]
}

/** The calls of a callback's record. */
export function callsOf(record: LegChangeRecord | TickRecord): readonly Call[] {
  if ('calls' in record) return record.calls
  return record.call === null ? [] : [record.call]
}

/** The rotation timer that a BeforeDial call sets, in seconds; `fallback="direct"` throws it away. */
export function timerOf({result}: Call): number {
  if (result.kind !== 'spec' || result.spec.fallback !== '') return 0
  return Math.max(0, result.spec.rotation_interval_seconds)
}

function judgeEvent({code, level, message, phase, position}: DecisionEvent): Observation[] | undefined {
  const judgement = level === 'failure' ? BY_EVENT[code] : undefined
  return judgement && [{judgement, message, phase, position}]
}

/** A chosen route over relays in use is unwanted where the policy itself asked for more than one leg. */
function judgeSharing(event: DecisionEvent, calls: readonly Call[], before: Call | undefined): Observation[] {
  const call = calls.find(({index}) => index === event.call)
  if (event.code !== 'chosen-excluded' || call?.fetch?.role !== 'aux') return []
  if (before?.result.kind !== 'spec') return []
  const {mux, forward_mux, reverse_mux} = before.result.spec
  if (Math.max(mux, forward_mux, reverse_mux) < 2) return []
  const {message, phase, position} = event
  return [{judgement: 'shared-relays', message, phase, position}]
}

function undecided(message: string, call: Call | undefined): Observation {
  return {judgement: 'undecided', message, phase: call?.phase ?? null, position: null}
}

function placeOf({result}: Call): Position | null {
  return result.kind === 'spec' ? result.made_at : null
}
