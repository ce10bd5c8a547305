import {isDrop} from '../../flow/dial-flow.js'
import {endingsIn, once, spanOf} from '../../flow/answers.js'
import {guardFix} from '../../flow/guard-fix.js'
import {dependsOn} from '../../flow/path.js'
import {FROM} from '../../flow/value.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const ending of endingsIn(policy, 'before-dial')) {
    if (!isDrop(ending) || !(dependsOn(ending.path) & FROM.filter)) continue
    const {is} = ending.path.app
    const whose = is === null ? 'every dial' : `every dial of ${is}`
    const fix = guardFix(policy, 'unsafe')
    yield {
      span: spanOf(ending, policy),
      message: `before a dial there are no candidates, so nothing passes the filter and ${whose} is refused`,
      ...(fix ? {fix} : {}),
    }
  }
}

export const rule: Rule = {
  code: 'RP501',
  name: 'unguarded-drop',
  summary: 'A drop for an empty filter result is reached before there are any candidates.',
  severity: 'error',
  effect: 'drops-every-dial',
  reads: 'resolved',
  check: (policy) => once(reports(policy)),
}
