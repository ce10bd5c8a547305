import type {Commented} from './model/comments.js'
import type {Finding} from './model/finding.js'
import type {SelectedRule, Selection} from './select-rules.js'
import {suppress, type Suppressed} from './suppress.js'
import {unusedSuppressions} from './unused-suppressions.js'

/** What is left of what was found, in the order of the text, and what comments silence. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/** Takes out what comments silence, adds comments that silence nothing, and makes guesses less serious. */
export function settleFindings(
  text: Commented,
  found: readonly Finding[],
  selected: readonly SelectedRule[],
  selection: Selection,
): Settled {
  const {kept, suppressed, unused} = suppress(text.ignores, found)
  const chosen = new Set(selected.flatMap(({rule: {code}, isChosen}) => (isChosen ? [code] : [])))
  const findings = [...kept, ...unusedSuppressions(text, unused, selected)]
    .map((finding) => (chosen.has(finding.code) ? finding : lowered(finding, selection)))
    .sort(byPlace)
  return {findings, suppressed}
}

/** What a rule only guesses, and no probe shows, is one level less serious, unless somebody chose the level. */
function lowered(finding: Finding, {strictness}: Selection): Finding {
  if (finding.confidence !== 'possible' || strictness === 'strict') return finding
  return {...finding, severity: finding.severity === 'error' ? 'warning' : 'info'}
}

function byPlace(a: Finding, b: Finding): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.code < b.code ? -1 : 1)
}
