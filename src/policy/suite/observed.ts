import type {Call, DecisionEvent, DecisionRecord} from '../model/record.js'

/** What one situation came to, as far as expectations look at it. */
export interface Observed {
  readonly calls: readonly Call[]
  readonly events: readonly DecisionEvent[]
  /** `null` for a group. */
  readonly record: DecisionRecord | null
  /** `null` for a dial. */
  readonly group: {
    readonly closed: readonly number[]
    readonly adds_leg: boolean
    /** A descriptor. */
    readonly distribution: string
  } | null
}

/** What went wrong without a word. */
export function silentFailures({events}: Pick<Observed, 'events'>): readonly DecisionEvent[] {
  return events.filter(({level}) => level === 'failure')
}
