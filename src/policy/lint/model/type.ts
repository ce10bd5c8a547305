/** What is known of a value without running the policy. `unknown` is the honest answer; rules are silent about it. */
export type Type =
  | {readonly kind: 'unknown'}
  | {readonly kind: 'none' | 'bool' | 'int' | 'float' | 'string' | 'bytes' | 'datetime' | 'range'}
  | {readonly kind: 'list' | 'set' | 'tuple'; readonly of: Type}
  | {readonly kind: 'dict'; readonly key: Type; readonly value: Type}
  /** `ctx`, `candidate`, `leg`, `change`, `RouteSpec` or `Rotation`; what `Candidate(…)` makes is a `candidate`. */
  | {readonly kind: 'struct'; readonly name: string}
  | {readonly kind: 'module'; readonly name: string}
  /** Anything that can be called; `name` as a builtin is written (`geo.country`, `len`, `ctx.now`), else `null`. */
  | {readonly kind: 'function'; readonly name: string | null}

export const UNKNOWN: Type = {kind: 'unknown'}
export const NONE: Type = {kind: 'none'}
export const BOOL: Type = {kind: 'bool'}
export const INT: Type = {kind: 'int'}
export const FLOAT: Type = {kind: 'float'}
export const STRING: Type = {kind: 'string'}

export function listOf(of: Type): Type {
  return {kind: 'list', of}
}

/**
 * What a value is that is one of these. `None` beside another type gives way to it, as `best = None` before a search
 * does not say what `best` is; different types are unknown.
 */
export function join(types: Iterable<Type>): Type {
  let joined: Type | undefined
  for (const type of types) {
    if (joined === undefined || joined.kind === 'none') joined = type
    else if (type.kind !== 'none') joined = joinTwo(joined, type)
  }
  return joined ?? UNKNOWN
}

function joinTwo(a: Type, b: Type): Type {
  if (a.kind !== b.kind) return UNKNOWN
  switch (a.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return 'of' in b ? {kind: a.kind, of: joinElements(a.of, b.of)} : UNKNOWN
    case 'dict':
      return b.kind === 'dict'
        ? {kind: 'dict', key: joinElements(a.key, b.key), value: joinElements(a.value, b.value)}
        : UNKNOWN
    case 'struct':
    case 'module':
    case 'function':
      return 'name' in b && a.name === b.name ? a : a.kind === 'function' ? {kind: 'function', name: null} : UNKNOWN
    default:
      return a
  }
}

/** Like {@link join}, but the elements of an empty list say nothing against those of another. */
function joinElements(a: Type, b: Type): Type {
  return a === EMPTY ? b : b === EMPTY ? a : join([a, b])
}

/** The elements of a list that has none. */
export const EMPTY: Type = {kind: 'unknown'}

/** What iterating over a value gives. */
export function elementOf(type: Type): Type {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return type.of
    case 'dict':
      return type.key
    case 'range':
      return INT
    default:
      return UNKNOWN
  }
}

/** A type of the contract manifest: `string`, `list of candidate`, `list of string`, `dict`. */
export function typeNamed(name: string): Type {
  if (name.startsWith('list of ')) return listOf(typeNamed(name.slice(8)))
  switch (name) {
    case 'None':
    case 'NoneType':
      return NONE
    case 'bool':
    case 'int':
    case 'float':
    case 'string':
    case 'bytes':
    case 'datetime':
    case 'range':
      return {kind: name}
    case 'ctx':
    case 'candidate':
    case 'leg':
    case 'change':
      return {kind: 'struct', name}
    case 'tuple':
    case 'set':
    case 'list':
      return {kind: name, of: UNKNOWN}
    case 'dict':
      return {kind: 'dict', key: UNKNOWN, value: UNKNOWN}
    default:
      return UNKNOWN
  }
}

/** As Starlark names it: `string`, `NoneType`, `builtin_function_or_method`. */
export function nameOf(type: Type): string {
  switch (type.kind) {
    case 'none':
      return 'NoneType'
    case 'function':
      return type.name === null ? 'function' : 'builtin_function_or_method'
    default:
      return type.kind
  }
}
