import {withApp, withFact, type Path} from './path.js'
import {constant, FROM, type Value} from './value.js'

type Valued = readonly [value: Value, path: Path]
type Known = null | boolean | number | string

/** The ways that the truth of a value can be, each with what is known then. */
export function splitAt(value: Value, path: Path): (readonly [boolean, Path])[] {
  switch (value.kind) {
    case 'constant':
      return [[Boolean(value.value), path]]
    case 'ctx':
    case 'element':
    case 'function':
    case 'spec':
      return [[true, path]]
    case 'list':
      if (value.size !== 'maybe') return [[value.size === 'filled', path]]
      return both(value.key, path)
    case 'length':
      return splitAt(value.list, path)
    case 'empty dict':
      return [[false, path]]
    case 'other':
      return both(value.key, path)
  }
}

function both(key: string, path: Path): (readonly [boolean, Path])[] {
  const known = path.facts.get(key)
  if (known !== undefined) return [[known, path]]
  return [
    [true, withFact(path, key, true)],
    [false, withFact(path, key, false)],
  ]
}

/** What a comparison gives, where the values or the tests before say so; `null` where they do not. */
export function compare(op: string, a: Value, b: Value, path: Path): Valued[] | null {
  if (!/^(?:==|!=|<|<=|>|>=|in|not in)$/u.test(op)) return null
  const from = a.from | b.from
  if (a.kind === 'constant' && b.kind === 'constant') {
    const truth = compareKnown(op, a.value, b.value)
    return truth === null ? null : [[constant(truth, from), path]]
  }
  if (a.kind === 'length' && b.kind === 'constant' && typeof b.value === 'number') {
    return compareLength(op, a, b.value, from, path)
  }
  if (b.kind === 'length' && a.kind === 'constant' && typeof a.value === 'number') {
    return compareLength(MIRROR[op] ?? op, b, a.value, from, path)
  }
  if (op === '==' || op === '!=') {
    const equal = compareEqual(a, b, path) ?? compareEmpty(a, b, path)
    if (equal) return equal.map(([truth, after]) => [constant(truth === (op === '=='), from), after])
  }
  if (op === 'in' || op === 'not in') return compareMember(op, a, b, from, path)
  // `x < 3` and `x >= 3` are one question.
  const isNegative = op === '!=' || op === '>=' || op === '<='
  const key = isNegative ? `${NEGATION[op] ?? op}(${a.key},${b.key})` : `${op}(${a.key},${b.key})`
  return both(key, path).map(([truth, after]) => [constant(truth !== isNegative, from), after])
}

const MIRROR: Readonly<Record<string, string>> = {'<': '>', '>': '<', '<=': '>=', '>=': '<='}
const NEGATION: Readonly<Record<string, string>> = {'!=': '==', '>=': '<', '<=': '>'}

function compareKnown(op: string, a: Known, b: Known): boolean | null {
  if (op === '==') return a === b
  if (op === '!=') return a !== b
  if (op === 'in' || op === 'not in') {
    return typeof a === 'string' && typeof b === 'string' ? b.includes(a) === (op === 'in') : null
  }
  if (typeof a !== typeof b || (typeof a !== 'number' && typeof a !== 'string') || b === null) return null
  switch (op) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    default:
      return a >= b
  }
}

function compareEqual(a: Value, b: Value, path: Path): (readonly [boolean, Path])[] | null {
  const [value, known] = a.kind === 'constant' ? [b, a] : [a, b]
  if (known.kind !== 'constant') return null
  if (value.key === 'ctx.app' && typeof known.value === 'string') return splitApp(known.value, path)
  // Nothing that was made or given is None, a number or a string.
  if (value.kind !== 'other' && value.kind !== 'length' && value.kind !== 'constant') return [[false, path]]
  return null
}

/** `ok == []`: whether a list is empty. */
function compareEmpty(a: Value, b: Value, path: Path): (readonly [boolean, Path])[] | null {
  if (a.kind !== 'list' || b.kind !== 'list' || (a.size !== 'empty' && b.size !== 'empty')) return null
  const [list, empty] = a.size === 'empty' ? [b, a] : [a, b]
  // A tuple is never equal to a list.
  if (empty.key.startsWith('{"kind":"tuple"')) return null
  return splitAt(list, path).map(([isFilled, after]) => [!isFilled, after])
}

function splitApp(name: string, path: Path): (readonly [boolean, Path])[] {
  const isIt = withApp(path, name, true)
  const isNot = withApp(path, name, false)
  return [...(isIt ? [[true, isIt] as const] : []), ...(isNot ? [[false, isNot] as const] : [])]
}

function compareLength(
  op: string,
  {list}: Extract<Value, {kind: 'length'}>,
  bound: number,
  from: number,
  path: Path,
): Valued[] {
  const ifEmpty = compareKnown(op, 0, bound) ?? false
  // The sizes beyond which nothing changes any more say all about lists that have elements.
  const [ifOne, ifMany] = [compareKnown(op, 1, bound) ?? false, compareKnown(op, bound + 2, bound) ?? false]
  const exact = compareKnown(op, bound, bound) ?? false
  const filled = ifOne === ifMany && (bound < 1 || exact === ifOne) ? [ifOne] : [true, false]
  const answers = filled.flatMap((truth): Valued[] => {
    const known = path.facts.get(`${op}${String(bound)}(${list.key})`)
    if (filled.length > 1 && known !== undefined && known !== truth) return []
    const after = withFact(withFact(path, list.key, true), `${op}${String(bound)}(${list.key})`, truth)
    return [[constant(truth, from), after]]
  })
  if (list.size === 'filled' || path.facts.get(list.key) === true) return answers
  return [...answers, [constant(ifEmpty, from), withFact(path, list.key, false)]]
}

function compareMember(op: string, a: Value, b: Value, from: number, path: Path): Valued[] {
  const answer = (truth: boolean): Value => constant(truth === (op === 'in'), from)
  if (b.kind === 'list' && b.size === 'empty') return [[answer(false), path]]
  const names = a.key === 'ctx.app' || (a.kind === 'constant' && a.from & FROM.app) ? stringsOf(b) : null
  if (!names) {
    return both(`in(${a.key},${b.key})`, path).map(([truth, after]) => {
      // What has an element is not empty.
      const then = truth && b.kind === 'list' ? withFact(after, b.key, true) : after
      return [answer(truth), then]
    })
  }
  if (a.kind === 'constant') return [[answer(names.includes(String(a.value))), path]]
  const members = names.flatMap((name) => splitApp(name, path).filter(([truth]) => truth))
  let none: Path | null = path
  for (const name of names) none = none && withApp(none, name, false)
  return [
    ...members.map(([, after]): Valued => [answer(true), after]),
    ...(none ? [[answer(false), none] as const] : []),
  ]
}

/** The strings of a constant list or tuple, whose key is its own JSON. */
function stringsOf(value: Value): string[] | null {
  if (value.kind !== 'list' || !value.key.startsWith('{"kind":')) return null
  const {elements} = JSON.parse(value.key) as {elements: {kind: string; value?: unknown}[]}
  const strings = elements.flatMap((each) =>
    each.kind === 'string' && typeof each.value === 'string' ? [each.value] : [],
  )
  return strings.length === elements.length && strings.length <= 12 ? strings : null
}
