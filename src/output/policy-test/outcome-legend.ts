import type {DecisionTable, OutcomeRow} from '../../policy/probe/decision-table.js'
import {truncate} from '../display-text.js'
import type {Look} from '../look.js'
import {pad} from '../pad.js'
import {outcomeText, paintOutcome} from './outcome-text.js'

/** Outcomes beyond these are rare, and in the JSON document. */
const MOST_OUTCOMES = 14

/** Columns of the longest bar; there is none where they are needed for words. */
const BAR = 8
const LEAST_WIDTH_FOR_BARS = 72

/** The outcomes of a decision table by letter, with how many dials ended so. */
export function renderLegend({outcomes}: DecisionTable, {chalk, width}: Look): string {
  const hasRecorded = outcomes.some((row) => row.recorded_dials > 0)
  const counts = hasRecorded ? 18 : 8
  const most = Math.max(1, ...outcomes.map((row) => row.probe_dials))
  const barWidth = width < LEAST_WIDTH_FOR_BARS ? 0 : BAR
  const textWidth = width - 3 - barWidth - 2 - counts
  const line = ({letter, outcome, probe_dials: probes, recorded_dials: recorded}: OutcomeRow): string => {
    const colour = paintOutcome(chalk, outcome)
    const text = truncate(outcomeText(outcome), textWidth)
    const bar = '█'.repeat(probes === 0 ? 0 : Math.max(1, Math.round((probes / most) * BAR)))
    const numbers = count(probes).padStart(8) + (hasRecorded ? count(recorded).padStart(10) : '')
    return `${colour(letter.padEnd(3))}${pad(text, textWidth)}  ${colour(bar.padEnd(BAR).slice(0, barWidth))}${numbers}`.trimEnd()
  }
  const title = `${'OUTCOME'.padEnd(width - counts)}${'PROBES'.padStart(8)}${hasRecorded ? 'RECORDED'.padStart(10) : ''}`
  const rest = outcomes.length - MOST_OUTCOMES
  return [
    chalk.bold(title),
    ...outcomes.slice(0, MOST_OUTCOMES).map(line),
    ...(rest > 0 ? [chalk.dim(`   and ${String(rest)} more, which -o json lists`)] : []),
  ].join('\n')
}

/** Nothing for none, so that the numbers stand out. */
function count(dials: number): string {
  return dials === 0 ? '' : String(dials)
}
