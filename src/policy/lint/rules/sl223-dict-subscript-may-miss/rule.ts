import type {DictExpr, Expression, IndexExpr} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {bare, nodesOf, walk} from '../../tree/walk.js'

/** `datetime.weekday` gives one of so many. */
const WEEKDAYS = 7

export const rule: Rule = {
  code: 'SL223',
  name: 'dict-subscript-may-miss',
  summary: '`d[k]` fails where the key is not in the dict.',
  severity: 'warning',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    const {parsed, textOf, typeOf, names} = policy
    const targets = new Set<Expression>(
      [...nodesOf(parsed.tree, 'AssignStmt')].flatMap(({left, op}) => (op === '=' ? [left] : [])),
    )
    for (const node of nodesOf(parsed.tree, 'IndexExpr')) {
      const {object, index, span} = node
      if (targets.has(node) || typeOf(object).kind !== 'dict' || !names.functionAround(node)) continue
      // What a caller may ask for has a rule of its own (CD719).
      if (/\bcli_overrides\b/u.test(textOf(object)) || isCertain(policy, node) || isGuarded(policy, node)) continue
      yield {
        span,
        message: `the call ends where ${textOf(index)} is not in \`${textOf(object)}\`; \`${textOf(object)}.get(${textOf(index)}, …)\` has an answer for it`,
      }
    }
  },
}

/** Whether the dict is written out with this key, or with every day of the week. */
function isCertain({fold, names}: CheckedPolicy, {object, index}: IndexExpr): boolean {
  const literal = dictOf({names}, object)
  if (!literal) return false
  const asked = bare(index)
  if (asked.kind === 'CallExpr' && names.calleeName(asked.callee) === 'datetime.weekday')
    return literal.entries.length >= WEEKDAYS
  const wanted = fold(index)
  const keys = literal.entries.map(({key}) => fold(key))
  return wanted !== undefined && keys.some((key) => JSON.stringify(key) === JSON.stringify(wanted))
}

/** The dict as it is written, looked up through names that have one value. */
function dictOf({names}: Pick<CheckedPolicy, 'names'>, object: Expression): DictExpr | null {
  let inner = bare(object)
  for (let depth = 0; inner.kind === 'Ident' && depth < 5; depth++) {
    const [only, ...others] = names.variableOf(inner)?.definitions ?? []
    if (only?.kind !== 'assign' || only.path.length > 0 || others.length > 0) return null
    inner = bare(only.value)
  }
  return inner.kind === 'DictExpr' ? inner : null
}

/** Whether the function asks for the key, stores under it, or goes through the keys. */
function isGuarded({names, textOf}: CheckedPolicy, node: IndexExpr): boolean {
  const owner = names.functionAround(node)
  const [dict, key] = [textOf(node.object), textOf(node.index)]
  const sources = [dict, `${dict}.keys()`, `sorted(${dict})`, `sorted(${dict}.keys())`, `list(${dict})`]
  for (const each of owner ? walk(owner) : []) {
    if (each.kind === 'BinaryExpr' && /^(?:not )?in$/u.test(each.op)) {
      if (textOf(each.left) === key && sources.includes(textOf(each.right))) return true
    } else if (each.kind === 'ForStmt' || each.kind === 'ForClause') {
      if (sources.includes(textOf(each.iterable))) return true
    } else if (each.kind === 'AssignStmt' && each.op === '=' && each.left.kind === 'IndexExpr') {
      if (textOf(each.left.object) === dict) return true
    } else if (each.kind === 'CallExpr' && textOf(each.callee) === `${dict}.setdefault`) return true
  }
  return false
}
