import {endingsIn} from '../../flow/answers.js'
import {isDrop} from '../../flow/dial-flow.js'
import {guardFix} from '../../flow/guard-fix.js'
import {FROM} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

/** Whether any path asks which call of the dial it is: whether there are candidates, or whether it is the direct dial. */
function tellsPhases({flow}: CheckedPolicy): boolean {
  return flow.endings.some(({path}) =>
    path.decisions.some(
      ({from}) => from & FROM.direct || (from & (FROM.candidates | FROM.reverse) && !(from & FROM.filter)),
    ),
  )
}

function* reports(policy: CheckedPolicy): Generator<Report> {
  const {calls, names, flow} = policy
  const param = calls.hook('decide_route')?.params[1]
  if (param?.kind !== 'Ident' || flow.isPartial) return
  const [use] = names.variableOf(param)?.uses ?? []
  const before = endingsIn(policy, 'before-dial')
  // Where the call before a dial fails or refuses, RP501, RP502 and RP512 say what is worse about it.
  const isWorse = before.length === 0 || before.some(isDrop) || flow.failures.some(({phase}) => phase === 'before-dial')
  if (!use || isWorse || tellsPhases(policy)) return
  const fix = guardFix(policy, 'suggestion')
  yield {
    span: use.span,
    message: `nothing here tells the call before a dial, where ${param.name} is empty, from the one that picks`,
    ...(fix ? {fix} : {}),
  }
}

export const rule: Rule = {
  code: 'RP503',
  name: 'phase-blind-filter',
  summary: 'Candidates are used, and no line asks whether there are any yet.',
  severity: 'off',
  strict: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  check: reports,
}
