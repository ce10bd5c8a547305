import type {CheckedCase} from './suite-cases.js'

/** A route that a case expects. */
export interface ExpectedRoute {
  readonly pointer: string
  /** As written: `SG,ID`, `direct`. */
  readonly route: string
  readonly direction: 'forward' | 'reverse'
}

/** The routes that an outcome names, and those that a script chose where nothing about them may go wrong. */
export function expectedRoutes({pointer, case: {expect}}: CheckedCase): ExpectedRoute[] {
  const found: ExpectedRoute[] = []
  const add = (path: string, route: unknown, direction: ExpectedRoute['direction']): void => {
    if (typeof route === 'string') found.push({pointer: `${pointer}/expect/${path}`, route, direction})
  }
  const {outcome, select_route: selections, silent_failures: failures = []} = expect
  if (typeof outcome === 'object') {
    add('outcome/route', outcome.route, 'forward')
    add('outcome/reverse', outcome.reverse, 'reverse')
    const legs = Array.isArray(outcome.legs) ? (outcome.legs as readonly string[]) : []
    for (const [index, leg] of legs.entries()) add(`outcome/legs/${String(index)}`, leg, 'forward')
  }
  // A pick that matches nothing is what such a case may be about.
  if (failures.length === 0 && typeof selections === 'object' && !Array.isArray(selections)) {
    const spec = selections as {readonly chosen?: unknown; readonly reverse_chosen?: unknown}
    add('select_route/chosen', spec.chosen, 'forward')
    add('select_route/reverse_chosen', spec.reverse_chosen, 'reverse')
  }
  return found
}
