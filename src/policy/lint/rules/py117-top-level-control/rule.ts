import type {IfStmt, Statement} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'PY117',
  name: 'top-level-control',
  summary: '`if` and `for` stand in functions only.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'tree',
  *check(policy) {
    if (policy.contract.dialect['top_level_control']) return
    for (const statement of policy.parsed.tree?.body ?? []) {
      if (statement.kind !== 'IfStmt' && statement.kind !== 'ForStmt') continue
      const [line, column] = statement.span
      const word = statement.kind === 'IfStmt' ? 'if' : 'for'
      const hint = word === 'if' ? 'a conditional expression (`a if b else c`)' : 'a comprehension'
      const fix = statement.kind === 'IfStmt' ? fixOf(policy, statement) : null
      yield {
        span: [line, column, line, column + word.length],
        message: `\`${word}\` cannot stand at the top level; use ${hint}, or put it into a function`,
        ...(fix && {fix}),
      }
    }
  },
}

/** One name that both branches give a value. */
function fixOf({textOf}: CheckedPolicy, {test, then, else: otherwise, span}: IfStmt): Fix | null {
  const [first, second] = [assignmentIn(then), assignmentIn(otherwise)]
  if (!first || !second || textOf(first.left) !== textOf(second.left)) return null
  const text = `${textOf(first.left)} = ${textOf(first.right)} if ${textOf(test)} else ${textOf(second.right)}`
  return {applicability: 'unsafe', title: 'Write a conditional expression', edits: [{span, text}]}
}

function assignmentIn([only, ...others]: readonly Statement[]): Extract<Statement, {kind: 'AssignStmt'}> | null {
  return only?.kind === 'AssignStmt' && only.op === '=' && others.length === 0 ? only : null
}
