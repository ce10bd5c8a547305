import type {SuiteRule} from '../../model/rule.js'

/** What stands where a reason is asked for and none is given. */
const EMPTY = /^(?:todo|fixme|tbd|xxx|wip|skip(?:ped)?|later|true|yes|\W*)$/iu

export const rule: SuiteRule = {
  code: 'TS812',
  name: 'todo-skip-expired',
  summary: 'A case is skipped without a reason, or longer than it says.',
  severity: 'info',
  effect: 'style',
  reads: 'suite',
  *check({written, today, spanOf}) {
    for (const [index, {skip}] of (written?.cases ?? []).entries()) {
      if (skip === undefined) continue
      const span = spanOf(`/cases/${String(index)}/skip`)
      const [day] = /\b\d{4}-\d{2}-\d{2}\b/u.exec(skip) ?? []
      if (day !== undefined && day < today) yield {span, message: `this case was to be skipped until ${day}`}
      else if (EMPTY.test(skip.trim())) yield {span, message: 'say why this case is skipped, or until when'}
    }
  },
}
