import {isDrop} from '../../flow/dial-flow.js'
import {endingsIn, once, sameDial, spanOf} from '../../flow/answers.js'
import {dependsOn} from '../../flow/path.js'
import {FROM} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const before = endingsIn(policy, 'before-dial')
  // With a filter in between, RP501 says it better.
  const isPlain = before.every(({path}) => !(dependsOn(path) & FROM.filter))
  if (policy.flow.isPartial || before.length === 0 || !isPlain) return
  const [first] = before
  if (first && before.every(isDrop)) {
    yield {span: spanOf(first, policy), message: 'every dial of every app is refused before a route is looked for'}
    return
  }
  for (const app of new Set(before.flatMap(({path}) => path.app.is ?? []))) {
    const own = before.filter(({path}) => path.app.is === app)
    const [drop] = own
    if (!drop || !own.every((each) => isDrop(each) && dependsOn(each.path) & FROM.candidates)) continue
    const later = endingsIn(policy, 'select-route').some((each) => sameDial(each.path, drop.path) && !isDrop(each))
    if (later)
      yield {span: spanOf(drop, policy), message: `every dial of ${app} is refused before a route is looked for`}
  }
}

export const rule: Rule = {
  code: 'RP512',
  name: 'always-drops',
  summary: 'Every dial, of one app or of all, is refused.',
  severity: 'error',
  effect: 'drops-every-dial',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
