import type {BinaryExpr, Expression} from '#starlark-wasm'
import {memo} from '../memo.js'
import type {CheckedPolicy} from '../model/rule.js'
import {bare, nodesOf} from './walk.js'

/** Whether an expression is a field of a candidate: `c.hops_geo`, or a name for it. */
export function isCandidateField(expression: Expression, field: string, {names, typeOf}: CheckedPolicy): boolean {
  const inner = names.origin(expression)
  if (inner.kind !== 'DotExpr' || inner.name.name !== field) return false
  const type = typeOf(inner.object)
  return type.kind === 'struct' && type.name === 'candidate'
}

/** What the strings of a policy are about. */
export type Vocabulary = 'country' | 'kind' | 'weekday'

const LISTS = {country: 'hops_geo', kind: 'transport_kinds', weekday: null} as const
const CALLS = {country: 'geo.country', kind: 'transports.kind', weekday: 'datetime.weekday'} as const

/** Whether a value is a country code, a transport kind, or a day of the week. */
export function isAbout(what: Vocabulary, expression: Expression, policy: CheckedPolicy): boolean {
  const inner = bare(expression)
  const {names} = policy
  if (inner.kind === 'CallExpr') return names.calleeName(inner.callee) === CALLS[what]
  if (inner.kind === 'IndexExpr') return isListOf(what, inner.object, policy)
  if (what === 'kind' && inner.kind === 'DotExpr') {
    const type = policy.typeOf(inner.object)
    return (
      type.kind === 'struct' &&
      ((type.name === 'ctx' && inner.name.name === 'transport_kind') ||
        (type.name === 'leg' && inner.name.name === 'kind'))
    )
  }
  if (inner.kind !== 'Ident') return false
  const [only, ...others] = names.variableOf(inner)?.definitions ?? []
  if (others.length > 0 || !only) return false
  if (only.kind === 'assign') return only.path.length === 0 && isAbout(what, only.value, policy)
  return only.kind === 'iterate' && only.path.length === 0 && isListOf(what, only.value, policy)
}

function isListOf(what: Vocabulary, expression: Expression, policy: CheckedPolicy): boolean {
  const field = LISTS[what]
  return field !== null && isCandidateField(expression, field, policy)
}

/** A string literal that is compared with a value of a vocabulary, or looked for in a list of such. */
export interface ComparedWord {
  readonly literal: Extract<Expression, {kind: 'Literal'}>
  readonly test: BinaryExpr
}

/** Every literal that a vocabulary's values are compared with; those of a named list where the list is a constant. */
export function* comparedWords(what: Vocabulary, policy: CheckedPolicy): Generator<ComparedWord> {
  for (const test of nodesOf(policy.parsed.tree, 'BinaryExpr')) {
    const {op, left, right} = test
    if (op === '==' || op === '!=') {
      if (isAbout(what, left, policy)) yield* literalsOf(right, test, policy)
      else if (isAbout(what, right, policy)) yield* literalsOf(left, test, policy)
    } else if (op === 'in' || op === 'not in') {
      if (isListOf(what, right, policy)) yield* literalsOf(left, test, policy)
      else if (isAbout(what, left, policy)) yield* literalsOf(right, test, policy)
    }
  }
}

function* literalsOf(expression: Expression, test: BinaryExpr, policy: CheckedPolicy): Generator<ComparedWord> {
  const inner = bare(expression)
  if (inner.kind === 'Literal' && inner.type === 'string') yield {literal: inner, test}
  else if (inner.kind === 'ListExpr' || inner.kind === 'TupleExpr') {
    for (const element of inner.elements) yield* literalsOf(element, test, policy)
  } else if (inner.kind === 'DictExpr') {
    for (const {key} of inner.entries) yield* literalsOf(key, test, policy)
  } else if (inner.kind === 'CallExpr' && policy.names.builtinOf(inner.callee) === 'set' && inner.args[0]) {
    yield* literalsOf(inner.args[0], test, policy)
  } else if (inner.kind === 'Ident') {
    const [only, ...others] = policy.names.variableOf(inner)?.definitions ?? []
    if (only?.kind === 'assign' && only.path.length === 0 && others.length === 0) {
      yield* literalsOf(only.value, test, policy)
    } else if (only?.kind === 'iterate' && only.path.length === 0 && others.length === 0) {
      const list = bare(only.value)
      if (list.kind === 'ListExpr' || list.kind === 'TupleExpr' || list.kind === 'Ident')
        yield* literalsOf(list, test, policy)
    }
  }
}

/** The strings that are written out in a list, a tuple, or as the keys of a dict, in place or under a name. */
export function* stringsIn(
  expression: Expression,
  names: CheckedPolicy['names'],
): Generator<Extract<Expression, {kind: 'Literal'}>> {
  const inner = names.origin(expression)
  if (inner.kind === 'Literal' && inner.type === 'string') yield inner
  else if (inner.kind === 'ListExpr' || inner.kind === 'TupleExpr') {
    for (const element of inner.elements) if (bare(element).kind === 'Literal') yield* stringsIn(element, names)
  } else if (inner.kind === 'DictExpr') {
    for (const {key} of inner.entries) if (bare(key).kind === 'Literal') yield* stringsIn(key, names)
  }
}

/** Every look into a table that is written out: `TABLE[key]` and `TABLE.get(key)`. */
export const lookedUp = memo(({parsed, names}: CheckedPolicy): readonly {key: Expression; table: Expression}[] => {
  const asked = nodesOf(parsed.tree, 'CallExpr').flatMap(({callee, args}) => {
    const method = bare(callee)
    const [key] = args
    return method.kind === 'DotExpr' && method.name.name === 'get' && key ? [{key, table: method.object}] : []
  })
  const indexed = nodesOf(parsed.tree, 'IndexExpr').map(({object, index}) => ({key: index, table: object}))
  return [...asked, ...indexed].filter(({table}) => names.origin(table).kind === 'DictExpr')
})

/** The same text in the quotes of the literal. */
export function requoted({raw}: {readonly raw: string}, text: string): string {
  const quote = raw.startsWith("'") ? "'" : '"'
  return `${quote}${text}${quote}`
}
