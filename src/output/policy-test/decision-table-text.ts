import type {DecisionTable} from '../../policy/probe/decision-table.js'
import type {Look} from '../look.js'
import {renderLegend} from './outcome-legend.js'
import {paintOutcome} from './outcome-text.js'
import {renderSituations} from './situation-table.js'
import {renderWeeks} from './week-grid.js'

/** Columns at most: what a mail or a README holds. */
const WIDTH = 80

/** How a part of a decision table may look. */
export interface TableLook extends Look {
  /** Colours the letter of an outcome. */
  readonly paint: (letter: string) => string
}

/**
 * A decision table as text: outcomes by letter, which situation leads to which, and the week.
 *
 * @returns lines that fit the width, without a final newline.
 */
export function renderDecisionTable(table: DecisionTable, look: Look): string {
  const paints = new Map(table.outcomes.map(({letter, outcome}) => [letter, paintOutcome(look.chalk, outcome)]))
  const paint = (letter: string): string => paints.get(letter)?.(letter) ?? letter
  const narrow: TableLook = {...look, width: Math.min(look.width, WIDTH), paint}
  const parts = [renderLegend(table, narrow), ...renderSituations(table, narrow), renderWeeks(table, narrow)]
  return parts.filter((part) => part !== '').join('\n\n')
}
