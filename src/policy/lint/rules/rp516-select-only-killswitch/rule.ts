import {avoidsDirect, endingsIn, hasEmptyFilter, once, sameDial, spanOf} from '../../flow/answers.js'
import {isDrop, type Ending} from '../../flow/dial-flow.js'
import {FROM} from '../../flow/value.js'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {candidateFilters, passesDirect} from '../../tree/candidate-filters.js'
import {insertFirst} from '../../tree/edits.js'

/** Whether a drop comes of a filter that no direct route passes, or that asks about transports. */
function refusesDirect({path}: Ending, refusing: readonly string[]): boolean {
  if (hasEmptyFilter(path, FROM.kinds)) return true
  return [...path.facts].some(([key, filled]) => !filled && refusing.some((start) => key.startsWith(start)))
}

function* reports(policy: CheckedPolicy): Generator<Report> {
  const {flow} = policy
  if (flow.isPartial || flow.reads.some(({field}) => field === 'is_direct_dial' || field === 'transport_kind')) return
  const refusing = [...candidateFilters(policy)]
    .filter((filter) => passesDirect(filter, policy) === false)
    .map(({node: {span}}) => `comprehension@${String(span[0])}:${String(span[1])} `)
  const open = endingsIn(policy, 'direct-dial').filter((ending) => !isDrop(ending) && !avoidsDirect(ending))
  for (const ending of endingsIn(policy, 'select-route')) {
    if (!isDrop(ending) || !refusesDirect(ending, refusing)) continue
    if (!open.some((other) => sameDial(other.path, ending.path))) continue
    const fix = directBranch(policy)
    yield {
      span: spanOf(ending, policy),
      message:
        'a direct transport to the destination is used without a look at this filter: that call has no candidates',
      ...(fix ? {fix} : {}),
    }
  }
}

function directBranch(policy: CheckedPolicy): Fix | null {
  const hook = policy.calls.hook('decide_route')
  const [ctx] = hook?.params ?? []
  if (hook?.kind !== 'DefStmt' || ctx?.kind !== 'Ident') return null
  const edit = insertFirst(policy, hook, [`if ${ctx.name}.is_direct_dial:`, '    return RouteSpec(min_hops=2)'])
  return edit && {applicability: 'suggestion', title: 'Keep off direct transports', edits: [edit]}
}

export const rule: Rule = {
  code: 'RP516',
  name: 'select-only-killswitch',
  summary: 'A filter that refuses direct routes is not asked where a direct transport exists.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
