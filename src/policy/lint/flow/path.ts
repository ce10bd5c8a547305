import type {SyntaxNode} from '#starlark-wasm'
import type {Variable} from '../tree/names.js'
import {Layers} from './layers.js'
import type {Value} from './value.js'

/** One test on a path, and how it went. */
export interface Decision {
  readonly node: SyntaxNode
  readonly truth: boolean
  /** What it depends on, see `FROM`. */
  readonly from: number
}

/** One way through a function, as far as it went. Never changed; each step makes a new one. */
export interface Path {
  readonly values: Layers<Variable, Value>
  /** Truth of values by key, known from earlier tests. */
  readonly facts: Layers<string, boolean>
  /** `ctx.app`, as far as tests told. */
  readonly app: AppConstraint
  readonly decisions: readonly Decision[]
}

export interface AppConstraint {
  /** `null` while it can be anything but `not`. */
  readonly is: string | null
  readonly not: readonly string[]
}

export const START: Path = {values: new Layers(), facts: new Layers(), app: {is: null, not: []}, decisions: []}

export function withValue(path: Path, variable: Variable, value: Value): Path {
  return {...path, values: path.values.with(variable, value)}
}

export function withFact(path: Path, key: string, truth: boolean): Path {
  return {...path, facts: path.facts.with(key, truth)}
}

export function withDecision(path: Path, decision: Decision): Path {
  return {...path, decisions: [...path.decisions, decision]}
}

/** The path on which `ctx.app` is, or is not, a name; `null` where that cannot be. */
export function withApp(path: Path, name: string, isIt: boolean): Path | null {
  const {is, not} = path.app
  if (is !== null) return (is === name) === isIt ? path : null
  if (isIt) return not.includes(name) ? null : {...path, app: {is: name, not}}
  return {...path, app: {is, not: [...not, name]}}
}

/** What a path's decisions depend on, all together; only those behind an earlier path where one is given. */
export function dependsOn({decisions}: Path, since?: Path): number {
  let from = 0
  for (let index = since?.decisions.length ?? 0; index < decisions.length; index++) from |= decisions[index]?.from ?? 0
  return from
}
