import {isDrop} from '../../flow/dial-flow.js'
import {spanOf} from '../../flow/answers.js'
import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'RP511',
  name: 'implicit-default-path',
  summary: 'A policy that refuses dials on one path says nothing at the end of another.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const {endings} = policy.flow
    const silent = endings.find(({statement}) => statement === null)
    const hook = policy.calls.hook('decide_route')
    const last = hook?.kind === 'DefStmt' ? hook.body.at(-1) : undefined
    if (!silent || !last || hook?.kind !== 'DefStmt' || !endings.some(isDrop)) return
    const indent = policy.source.indentOf(hook.body[0]?.span[0] ?? last.span[0])
    const end = [...policy.source.line(last.span[2])].length + 1
    yield {
      span: spanOf(silent, policy),
      message: 'one path refuses dials, another ends without an answer, which lets the router pick as it likes',
      fix: {
        applicability: 'safe',
        title: 'Say so with return RouteSpec()',
        edits: [{span: [last.span[2], end, last.span[2], end], text: `\n${indent}return RouteSpec()`}],
      },
    }
  },
}
