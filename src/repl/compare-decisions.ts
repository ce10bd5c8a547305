import type {DecisionRecord} from '../policy/model/record.js'
import {viewOf, type DecisionView} from '../policy/suite/decision-view.js'

/** What differs between two decisions. */
export interface DecisionChange {
  readonly before: DecisionView
  readonly after: DecisionView
  /** Empty where nothing differs. */
  readonly fields: readonly (keyof DecisionView)[]
}

export function compareDecisions(before: DecisionRecord, after: DecisionRecord): DecisionChange {
  const views = {before: viewOf(before), after: viewOf(after)}
  const names = Object.keys(views.before) as (keyof DecisionView)[]
  const differs = (name: keyof DecisionView): boolean =>
    JSON.stringify(views.before[name]) !== JSON.stringify(views.after[name])
  return {...views, fields: names.filter(differs)}
}
