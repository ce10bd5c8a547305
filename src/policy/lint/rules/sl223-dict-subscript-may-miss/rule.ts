import type {CallExpr, DictExpr, Expression, IndexExpr} from '#starlark-wasm'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import type {FunctionNode} from '../../tree/call-graph.js'
import type {Names} from '../../tree/names.js'
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
  return wanted !== undefined && keysOf(literal, fold).has(JSON.stringify(wanted))
}

const KEYS = new WeakMap<DictExpr, ReadonlySet<string>>()

/** The constant keys of a dict; many subscripts may ask about one. */
function keysOf(literal: DictExpr, fold: CheckedPolicy['fold']): ReadonlySet<string> {
  const known = KEYS.get(literal)
  if (known) return known
  const keys = new Set(
    literal.entries.flatMap(({key}) => {
      const constant = fold(key)
      return constant ? [JSON.stringify(constant)] : []
    }),
  )
  KEYS.set(literal, keys)
  return keys
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

/** What one function shows of the keys of dicts, each as it is written. */
interface Evidence {
  /** `key in dict` */
  readonly asked: ReadonlySet<string>
  /** Dicts whose keys are gone through, or that are stored into: their author knows what is in them. */
  readonly known: ReadonlySet<string>
}

const EVIDENCE = new WeakMap<FunctionNode, Evidence>()

/** Whether the function, or one around it, asks for the key, stores under it, or goes through the keys. */
function isGuarded(policy: CheckedPolicy, node: IndexExpr): boolean {
  const [dict, key] = [policy.textOf(node.object), policy.textOf(node.index)]
  let owner = policy.names.functionAround(node)
  while (owner) {
    const {asked, known} = evidenceIn(owner, policy)
    if (known.has(dict) || asked.has(`${key} in ${dict}`)) return true
    owner = policy.names.functionAround(owner)
  }
  return false
}

function evidenceIn(owner: FunctionNode, {names, textOf}: CheckedPolicy): Evidence {
  const seen = EVIDENCE.get(owner)
  if (seen) return seen
  const asked = new Set<string>()
  const known = new Set<string>()
  for (const each of walk(owner)) {
    if (each.kind === 'BinaryExpr' && /^(?:not )?in$/u.test(each.op)) {
      asked.add(`${textOf(each.left)} in ${dictBehind(each.right, names, textOf)}`)
    } else if (each.kind === 'ForStmt' || each.kind === 'ForClause') {
      known.add(dictBehind(each.iterable, names, textOf))
    } else if (each.kind === 'AssignStmt' && each.op === '=' && each.left.kind === 'IndexExpr') {
      known.add(textOf(each.left.object))
    } else if (each.kind === 'CallExpr') {
      const callee = bare(each.callee)
      if (callee.kind === 'DotExpr' && callee.name.name === 'setdefault') known.add(textOf(callee.object))
      else if (isOverKeys(each, names)) known.add(dictBehind(each, names, textOf))
    }
  }
  EVIDENCE.set(owner, {asked, known})
  return {asked, known}
}

/** `sorted(d)`, `min(d)`, `list(d.keys())` */
function isOverKeys({callee, args}: CallExpr, names: Names): boolean {
  return args.length > 0 && /^(?:sorted|list|min|max|reversed)$/u.test(names.builtinOf(callee) ?? '')
}

/** The dict whose keys an expression gives, as it is written. */
function dictBehind(keys: Expression, names: Names, textOf: CheckedPolicy['textOf']): string {
  const inner = bare(keys)
  if (inner.kind !== 'CallExpr') return textOf(inner)
  const callee = bare(inner.callee)
  if (callee.kind === 'DotExpr' && callee.name.name === 'keys') return textOf(callee.object)
  const [list] = inner.args
  return list && isOverKeys(inner, names) ? dictBehind(list, names, textOf) : textOf(inner)
}
