import type {Expression} from '#starlark-wasm'
import type {Names} from './names.js'
import {bare} from './walk.js'

/** A value that stands in the text: numbers, strings, `True`, `False`, `None`, and lists and tuples of such. */
export type Constant =
  | {readonly kind: 'int' | 'float'; readonly value: number}
  | {readonly kind: 'string'; readonly value: string}
  | {readonly kind: 'bool'; readonly value: boolean}
  | {readonly kind: 'none'}
  | {readonly kind: 'list' | 'tuple'; readonly elements: readonly Constant[]}

/** Strings that come out longer are not told: nobody reads them, and a few `*` make one that fills the memory. */
const LONGEST = 10_000

/** Deeper than any policy; a chain of globals cannot be a circle, but a local can mention itself. */
const DEEPEST = 12

/**
 * The value of an expression that is the same whenever it runs; `undefined` where that cannot be told. Looks through
 * names that are assigned once, `+` and `%` on strings, integer arithmetic, `join`, `str`, `lower`, `upper`, `strip`.
 */
export function fold(expression: Expression, names: Names, depth = 0): Constant | undefined {
  if (depth > DEEPEST) return undefined
  const constant = foldInner(bare(expression), names, depth)
  return constant?.kind === 'string' && constant.value.length > LONGEST ? undefined : constant
}

function foldInner(inner: Expression, names: Names, depth: number): Constant | undefined {
  const go = (each: Expression): Constant | undefined => fold(each, names, depth + 1)
  switch (inner.kind) {
    case 'Literal':
      if (inner.type === 'string') return {kind: 'string', value: inner.value}
      return inner.type === 'bytes' ? undefined : {kind: inner.type, value: Number(inner.value)}
    case 'Ident':
      return foldName(inner, names, go)
    case 'UnaryExpr':
      return inner.operand ? foldUnary(inner.op, go(inner.operand)) : undefined
    case 'BinaryExpr': {
      const [left, right] = [go(inner.left), go(inner.right)]
      return left && right ? foldBinary(inner.op, left, right) : undefined
    }
    case 'ListExpr':
    case 'TupleExpr': {
      const elements = inner.elements.map(go)
      return elements.every((each) => each !== undefined)
        ? {kind: inner.kind === 'ListExpr' ? 'list' : 'tuple', elements}
        : undefined
    }
    case 'CallExpr':
      return foldCall(inner.callee, inner.args, names, go)
    default:
      return undefined
  }
}

/** The text of a folded string; `undefined` for everything else. */
export function foldedString(expression: Expression, names: Names): string | undefined {
  const constant = fold(expression, names)
  return constant?.kind === 'string' ? constant.value : undefined
}

function foldName(
  ident: Extract<Expression, {kind: 'Ident'}>,
  names: Names,
  go: (expression: Expression) => Constant | undefined,
): Constant | undefined {
  const builtin = names.builtinOf(ident)
  if (builtin === 'True' || builtin === 'False') return {kind: 'bool', value: builtin === 'True'}
  if (builtin === 'None') return {kind: 'none'}
  const value = names.origin(ident)
  if (value.kind === 'Ident') return undefined
  const constant = go(value)
  // A list that has a name can be changed through it.
  return constant?.kind === 'list' && names.variableOf(ident)?.scope === 'local' ? undefined : constant
}

function foldUnary(op: string, operand: Constant | undefined): Constant | undefined {
  if (!operand) return undefined
  if (op === 'not') return {kind: 'bool', value: !isTrue(operand)}
  if (op === '-' && (operand.kind === 'int' || operand.kind === 'float')) {
    return {kind: operand.kind, value: -operand.value}
  }
  return undefined
}

/** The truth of a constant, as Starlark has it. */
export function isTrue(constant: Constant): boolean {
  switch (constant.kind) {
    case 'none':
      return false
    case 'bool':
      return constant.value
    case 'string':
      return constant.value !== ''
    case 'list':
    case 'tuple':
      return constant.elements.length > 0
    default:
      return constant.value !== 0
  }
}

function foldBinary(op: string, left: Constant, right: Constant): Constant | undefined {
  if (left.kind === 'string' && op === '+' && right.kind === 'string') {
    return {kind: 'string', value: left.value + right.value}
  }
  if (left.kind === 'string' && op === '%') return formatPercent(left.value, right)
  if (left.kind === 'string' && op === '*' && right.kind === 'int' && left.value.length * right.value <= LONGEST) {
    return {kind: 'string', value: left.value.repeat(Math.max(0, right.value))}
  }
  if (left.kind !== 'int' && left.kind !== 'float') return undefined
  if (right.kind !== 'int' && right.kind !== 'float') return undefined
  const isFloat = left.kind === 'float' || right.kind === 'float'
  const value = arithmetic(op, left.value, right.value)
  if (value === undefined || !Number.isFinite(value)) return undefined
  if (!isFloat && op !== '/' && !Number.isSafeInteger(value)) return undefined
  return {kind: isFloat || op === '/' ? 'float' : 'int', value}
}

function arithmetic(op: string, left: number, right: number): number | undefined {
  switch (op) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return right === 0 ? undefined : left / right
    case '//':
      return right === 0 ? undefined : Math.floor(left / right)
    case '%':
      return right === 0 ? undefined : left - right * Math.floor(left / right)
    case '<<':
      return right < 0 || right > 52 ? undefined : left * 2 ** right
    default:
      return undefined
  }
}

function formatPercent(format: string, right: Constant): Constant | undefined {
  const values = right.kind === 'tuple' ? [...right.elements] : [right]
  const unfit: string[] = []
  const value = format.replaceAll(/%(?<conversion>.)/gsu, (_, conversion: string) => {
    if (conversion === '%') return '%'
    const next = values.shift()
    const text = next && textOf(next)
    if (text === undefined || !/[sd]/u.test(conversion)) unfit.push(conversion)
    return text ?? ''
  })
  return unfit.length > 0 || values.length > 0 ? undefined : {kind: 'string', value}
}

/** What `str(…)` makes of it; not of floats, and not of strings in lists that would be written with escapes. */
function textOf(constant: Constant): string | undefined {
  if (constant.kind === 'string') return constant.value
  if (constant.kind === 'int') return String(constant.value)
  if (constant.kind !== 'list') return undefined
  const texts = constant.elements.map((each) =>
    each.kind !== 'string' ? textOf(each) : /^[\w .:-]*$/u.test(each.value) ? `"${each.value}"` : undefined,
  )
  return texts.every((each) => each !== undefined) ? `[${texts.join(', ')}]` : undefined
}

function foldCall(
  callee: Expression,
  args: readonly Expression[],
  names: Names,
  go: (expression: Expression) => Constant | undefined,
): Constant | undefined {
  const [first, ...others] = args
  const target = bare(callee)
  if (target.kind === 'DotExpr') {
    const object = go(target.object)
    if (object?.kind !== 'string') return undefined
    if (args.length === 0) return foldMethod(object.value, target.name.name)
    const list = first && others.length === 0 && target.name.name === 'join' ? go(first) : undefined
    if (list?.kind !== 'list' && list?.kind !== 'tuple') return undefined
    const texts = list.elements.map((each) => (each.kind === 'string' ? each.value : undefined))
    return texts.every((each) => each !== undefined) ? {kind: 'string', value: texts.join(object.value)} : undefined
  }
  if (names.builtinOf(target) !== 'str' || !first || others.length > 0) return undefined
  const value = go(first)
  const text = value && textOf(value)
  return text === undefined ? undefined : {kind: 'string', value: text}
}

function foldMethod(value: string, name: string): Constant | undefined {
  if (name === 'lower') return {kind: 'string', value: value.toLowerCase()}
  if (name === 'upper') return {kind: 'string', value: value.toUpperCase()}
  return name === 'strip' ? {kind: 'string', value: value.trim()} : undefined
}
