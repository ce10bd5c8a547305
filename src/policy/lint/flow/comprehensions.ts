import type {Comprehension} from '#starlark-wasm'
import {bare} from '../tree/walk.js'
import {bind} from './bind.js'
import {test} from './conditions.js'
import {evaluate} from './expressions.js'
import {dependsOn, type Path} from './path.js'
import type {Run} from './run.js'
import {FROM, keyAt, list, other, settled, type ListOf, type ListValue, type Value} from './value.js'

/** Elements that are looked at to tell what a comprehension is made of. */
const ELEMENTS = 4

/** What a comprehension makes; it leaves no trace on the path. */
export function comprehension(run: Run, {clauses, body, curly, span}: Comprehension, path: Path): Value {
  let inner = [path]
  let size: ListValue['size'] = 'filled'
  let from = 0
  let source: Value | null = null
  for (const clause of clauses) {
    if (clause.kind === 'IfClause') {
      const kept: Path[] = []
      for (const [truth, after] of inner.flatMap((each) => test(run, clause.test, each))) {
        from |= FROM.filter | dependsOn(after, path)
        if (truth) kept.push(after)
      }
      inner = kept
      if (size === 'filled') size = 'maybe'
      continue
    }
    const over: Value | undefined = inner[0] && evaluate(run, clause.iterable, inner[0])[0]?.[0]
    source ??= over ?? null
    from |= over?.from ?? 0
    const has = over?.kind === 'list' ? over.size : 'maybe'
    if (has !== 'filled') size = has === 'empty' ? 'empty' : 'maybe'
    if (size === 'empty') {
      if (clauses.some(({kind}) => kind === 'IfClause')) from |= FROM.filter
      break
    }
    inner = inner.slice(0, 1).map((each) => bind(run, clause.vars, over ?? run.unknown(), keyAt('element', span), each))
  }
  let of: ListOf = null
  if (size === 'empty') of = source?.kind === 'list' && bare(body).kind === 'Ident' ? source.of : null
  else if (body.kind !== 'DictEntry') {
    for (const [value] of inner.slice(0, ELEMENTS).flatMap((each) => evaluate(run, body, each))) {
      from |= value.from
      if (value.kind === 'element') of = value.of
    }
  }
  const key = run.key(`${keyAt('comprehension', span)} ${source?.key ?? ''}`)
  return settled(curly ? other(key, from) : list(size, of, key, from), path.facts)
}
