import type {BinaryExpr, Expression} from '#starlark-wasm'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import type {Type} from '../../model/type.js'
import {failureEffect} from '../../tree/failure-effect.js'
import {isNumeric, typeInWords} from '../../tree/type-words.js'
import {bare, nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL219',
  name: 'type-mismatch-comparison',
  summary: 'Values of types that do not go together are compared or calculated with.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const node of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
      const {textOf, typeOf} = policy
      // What a caller asked for is text, which has a rule of its own (CD718).
      if (node.op === '=' || /\bcli_overrides\b/u.test(textOf(node))) continue
      const [a, b] = [typeOf(node.left), typeOf(node.right)]
      if (a.kind === 'unknown' || b.kind === 'unknown') continue
      const report = reportOf(policy, node, a, b)
      if (report) yield report
    }
  },
}

function reportOf(policy: CheckedPolicy, node: BinaryExpr, a: Type, b: Type): Report | null {
  const {op, span, left, right} = node
  const text = `\`${policy.textOf(left)}\` is ${typeInWords(a)} and \`${policy.textOf(right)}\` ${typeInWords(b)}`
  const hint = [left, right].some((each) => isWeekday(each, policy))
    ? '; days are texts, "monday" to "sunday"'
    : [a, b].some((each) => each.kind === 'struct' && each.name === 'change')
      ? '; `event` of a change is a text'
      : ''
  if (op === '==' || op === '!=') {
    if (!isPlain(a) || !isPlain(b) || a.kind === b.kind || (isNumeric(a) && isNumeric(b))) return null
    const always = op === '==' ? 'never equal' : 'always different'
    return {span, message: `${text}, so they are ${always}${hint}`, severity: 'warning', effect: 'works-but-risky'}
  }
  if (!isRefused(op, a, b)) return null
  return {
    span,
    message: `${text}, and Starlark refuses \`${op}\` between them${hint}`,
    effect: failureEffect(policy, node),
  }
}

function isWeekday(expression: Expression, {names}: CheckedPolicy): boolean {
  const inner = bare(expression)
  const [only] = inner.kind === 'Ident' ? (names.variableOf(inner)?.definitions ?? []) : []
  const value = only?.kind === 'assign' ? bare(only.value) : inner
  return value.kind === 'CallExpr' && names.calleeName(value.callee) === 'datetime.weekday'
}

function isPlain({kind}: Type): boolean {
  return (
    kind === 'struct' ||
    kind === 'string' ||
    kind === 'int' ||
    kind === 'float' ||
    kind === 'bool' ||
    kind === 'list' ||
    kind === 'dict'
  )
}

/** Whether the interpreter ends the call; `+` with a string is SL220's, datetimes are CD727's, lone structs SL226's. */
function isRefused(op: string, a: Type, b: Type): boolean {
  const either = (kind: Type['kind']): boolean => a.kind === kind || b.kind === kind
  if (either('datetime')) return false
  if (/^[<>]=?$/u.test(op)) {
    if (isNumeric(a) && isNumeric(b)) return false
    return a.kind !== b.kind || /^(?:none|dict|struct|function|module|range)$/u.test(a.kind)
  }
  if (op === 'in' || op === 'not in') {
    if (b.kind === 'string') return a.kind !== 'string'
    return isNumeric(b) || b.kind === 'bool' || b.kind === 'none' || b.kind === 'function'
  }
  if (!/^(?:[-+*/%]|\/\/)$/u.test(op)) return false
  if (op === '+') return !either('string') && !isSum(a, b)
  if (op === '%' && a.kind === 'string') return false
  if (op === '*' && (isNumeric(a) || isNumeric(b))) return !canTimes(isNumeric(a) ? b : a)
  if (op === '-' && a.kind === 'set' && b.kind === 'set') return false
  return !(isNumeric(a) && isNumeric(b))
}

function isSum(a: Type, b: Type): boolean {
  return (isNumeric(a) && isNumeric(b)) || (a.kind === b.kind && /^(?:list|tuple|bytes)$/u.test(a.kind))
}

function canTimes({kind}: Type): boolean {
  return /^(?:int|float|string|list|tuple|bytes)$/u.test(kind)
}
