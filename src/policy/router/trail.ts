import type {Position} from '#starlark-wasm'
import type {Call, DecisionEvent, EventCode, FetchRecord, Outcome, Phase, VisorLogLine} from '../model/record.js'

/** An event as the rule that meets it tells it; what is left out is `null` in the record. */
export interface EventDraft {
  readonly code: EventCode
  readonly level: DecisionEvent['level']
  readonly message: string
  readonly section: string
  /** The call that is the reason. */
  readonly call?: Call | null
  readonly phase?: Phase
  readonly field?: string
  readonly gotcha?: string
  readonly unconfirmed?: string | null
  readonly visorLog?: string
  /** Default: where the call's value was made, or where it failed. */
  readonly position?: Position | null
}

/** Collects what happens on the way of one decision, in order. */
export class Trail {
  readonly calls: Call[] = []
  readonly fetches: FetchRecord[] = []
  readonly events: DecisionEvent[] = []
  readonly log: VisorLogLine[] = []

  report(draft: EventDraft): void {
    const {call = null} = draft
    this.events.push({
      code: draft.code,
      level: draft.level,
      phase: draft.phase ?? call?.phase ?? null,
      call: call?.index ?? null,
      message: draft.message,
      visor_log: draft.visorLog ?? null,
      field: draft.field ?? null,
      position: draft.position === undefined ? positionOf(call) : draft.position,
      section: draft.section,
      gotcha: draft.gotcha ?? null,
      unconfirmed: draft.unconfirmed ?? null,
    })
  }

  /** Adds a line that the visor writes; `fields` as its structured logger shows them. */
  write(
    level: VisorLogLine['level'],
    text: string,
    call: Call | null = null,
    fields: VisorLogLine['fields'] = {},
  ): void {
    this.log.push({level, text, fields, call: call?.index ?? null})
  }

  /** Adds a line and the event that says why it is worth reading. */
  reportLogged(
    level: VisorLogLine['level'],
    visorLog: string,
    draft: EventDraft,
    fields?: VisorLogLine['fields'],
  ): void {
    this.write(level, visorLog, draft.call ?? null, fields)
    this.report({...draft, visorLog})
  }
}

/** Ends a decision that cannot be taken: something was not recorded, or a limit of ours stopped the script. */
export class Undecided extends Error {
  readonly outcome: Extract<Outcome, {kind: 'not-recorded' | 'tool-limit'}>

  constructor(outcome: Undecided['outcome']) {
    super(outcome.kind)
    this.outcome = outcome
  }
}

/** Where the value of a call was made, or the innermost place with a line where it failed. */
function positionOf(call: Call | null): Position | null {
  if (!call) return null
  if (call.result.kind === 'failure') {
    const frame = call.result.backtrace.findLast(({line}) => line > 0)
    return frame ? {file: frame.file, line: frame.line, column: frame.column} : null
  }
  return 'made_at' in call.result ? call.result.made_at : null
}
