import type {Rule} from '../../model/rule.js'
import {unusedFilters} from '../../tree/unused-filters.js'

export const rule: Rule = {
  code: 'RP513',
  name: 'filter-result-unused',
  summary: 'Candidates are filtered or sorted, and the result goes nowhere.',
  severity: 'warning',
  effect: 'field-ignored',
  reads: 'resolved',
  *check(policy) {
    for (const {variable, definition} of unusedFilters(policy)) {
      yield {
        span: definition.target.span,
        message: `nothing looks at \`${variable.name}\` after this: the router picks among all routes`,
      }
    }
  },
}
