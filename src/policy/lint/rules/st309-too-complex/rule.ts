import type {Statement} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

/** Levels of `if` and `for` in a function. */
const MOST = 3

export const rule: Rule = {
  code: 'ST309',
  name: 'too-complex',
  summary: 'Statements nested more than three levels deep.',
  severity: 'off',
  effect: 'style',
  reads: 'tree',
  *check({parsed}) {
    for (const {body, name} of nodesOf(parsed.tree, 'DefStmt')) {
      const deep = deepest(body, 0)
      if (!deep) continue
      const [line, column] = deep.span
      yield {
        span: [line, column, line, column + (deep.kind === 'ForStmt' ? 3 : 2)],
        message: `\`${name.name}\` is nested more than ${String(MOST)} levels deep here; return early, or make a function of this part`,
      }
    }
  },
}

/** The first `if` or `for` that stands too deep. */
function deepest(body: readonly Statement[], depth: number): Statement | undefined {
  for (const each of body) {
    if (each.kind !== 'IfStmt' && each.kind !== 'ForStmt') continue
    if (depth >= MOST) return each
    // An `elif` is as deep as its `if`.
    const isElif = each.kind === 'IfStmt' && each.else.length === 1 && each.else[0]?.kind === 'IfStmt'
    const found = deepest(each.kind === 'IfStmt' ? each.then : each.body, depth + 1)
    if (found) return found
    const later = each.kind === 'IfStmt' ? deepest(each.else, isElif ? depth : depth + 1) : undefined
    if (later) return later
  }
  return undefined
}
