import type {Statement} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import type {Names} from '../../tree/names.js'
import {blocksOf} from '../../tree/blocks.js'
import {across} from '../../tree/span.js'

export const rule: Rule = {
  code: 'SL207',
  name: 'unreachable-code',
  summary: 'Statements that can never run.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'tree',
  *check({parsed, names}) {
    const ending = new Endings(names)
    for (const block of blocksOf(parsed.tree)) {
      const end = block.findIndex((statement) => ending.ends(statement))
      const [first, last] = [block[end + 1], block.at(-1)]
      const stop = block[end]
      if (end < 0 || !first || !last || !stop) continue
      const isAlone = first.span[0] > stop.span[2]
      yield {
        span: across(first, last),
        message: `this never runs: nothing comes past line ${String(stop.span[2])}`,
        ...(isAlone && {
          fix: {
            applicability: 'unsafe' as const,
            title: 'Delete what never runs',
            edits: [{span: [stop.span[2], stop.span[3], last.span[2], last.span[3]] as const, text: ''}],
          },
        }),
      }
    }
  },
}

/** Which statements control never goes on behind; each is looked at once, as branches hold further ones. */
class Endings {
  readonly #names: Names
  readonly #known = new Map<Statement, boolean>()

  constructor(names: Names) {
    this.#names = names
  }

  ends(statement: Statement): boolean {
    const known = this.#known.get(statement) ?? this.#look(statement)
    this.#known.set(statement, known)
    return known
  }

  #look(statement: Statement): boolean {
    switch (statement.kind) {
      case 'ReturnStmt':
        return true
      case 'BranchStmt':
        return statement.token !== 'pass'
      case 'ExprStmt':
        return statement.value.kind === 'CallExpr' && this.#names.builtinOf(statement.value.callee) === 'fail'
      case 'IfStmt':
        return [statement.then, statement.else].every((branch) => branch.some((each) => this.ends(each)))
      default:
        return false
    }
  }
}
