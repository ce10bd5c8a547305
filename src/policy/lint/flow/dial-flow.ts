import type {Expression, FileNode, ReturnStmt, SyntaxNode} from '#starlark-wasm'
import type {CallGraph, FunctionNode} from '../tree/call-graph.js'
import type {Constant} from '../tree/fold.js'
import type {Names} from '../tree/names.js'
import {nodesOf} from '../tree/walk.js'
import {START, type Path} from './path.js'
import {Run, TooMuch} from './run.js'
import {enter} from './statements.js'
import {constant, FROM, list, type SpecValue, type Value} from './value.js'

/** The calls of `decide_route` that differ in what they are given (policy contract 1). */
export const PHASES = ['direct-dial', 'before-dial', 'select-route'] as const
export type DialPhase = (typeof PHASES)[number]

/** One way that a call ends. */
export interface Ending {
  readonly phase: DialPhase
  readonly path: Path
  readonly value: Value
  /** `null` where control reaches the end of the function. */
  readonly statement: ReturnStmt | null
}

/** A place where a call raises an error. */
export interface Failure {
  readonly phase: DialPhase
  readonly node: Expression
  /** An index into, or the least of, a list without elements; `of` says which list. */
  readonly reason: 'empty-index' | 'empty-extreme'
  readonly list: Value
  /** On the paths that reach it, every time, or only where the list happens to be empty. */
  readonly isCertain: boolean
  readonly path: Path
}

/** A field of `ctx` that was read. */
export interface ContextRead {
  readonly phase: DialPhase
  readonly field: string
  readonly node: SyntaxNode
  readonly path: Path
}

/** What every phase of `decide_route` can do. */
export interface DialFlow {
  readonly endings: readonly Ending[]
  readonly failures: readonly Failure[]
  readonly reads: readonly ContextRead[]
  /** Not every path was followed, or it cannot be (no plain function): nothing can be said about all of them. */
  readonly isPartial: boolean
}

export interface FlowInput {
  readonly tree: FileNode
  readonly names: Names
  readonly calls: CallGraph
  readonly fold: (expression: Expression) => Constant | undefined
}

/** Follows every path of `decide_route` through its three phases, without running anything. */
export function followDial(input: FlowInput): DialFlow {
  const hook = input.calls.hook('decide_route')
  if (!hook) return {endings: [], failures: [], reads: [], isPartial: true}
  const beforeDial = followPhase(input, hook, 'before-dial')
  const directDial = hasDirectDial(input.tree)
    ? followPhase(input, hook, 'direct-dial')
    : renamed(beforeDial, 'direct-dial')
  const runs = [directDial, beforeDial, followPhase(input, hook, 'select-route')]
  return {
    endings: runs.flatMap(({endings}) => endings),
    failures: runs.flatMap(({failures}) => failures),
    reads: runs.flatMap(({reads}) => reads),
    isPartial: runs.some(({isPartial}) => isPartial),
  }
}

/** Rules hold the endings of one phase against those of another, each with its tests. */
const MOST_ENDINGS = 250

function followPhase(input: FlowInput, hook: FunctionNode, phase: DialPhase): DialFlow {
  const run = new Run(input, phase)
  const given: readonly Value[] = [
    {kind: 'ctx', key: 'ctx', from: 0},
    list(phase === 'select-route' ? 'filled' : 'empty', 'candidate', 'candidates', FROM.candidates),
  ]
  const {failures, reads} = run
  try {
    const endings = enter(run, hook, given, new Map(), START).map((step): Ending =>
      step.kind === 'return'
        ? {phase, path: step.path, value: step.value, statement: step.statement}
        : {phase, path: step.path, value: constant(null), statement: null},
    )
    if (endings.length > MOST_ENDINGS) throw new TooMuch()
    return {endings, failures, reads, isPartial: run.isPartial}
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    return {endings: [], failures, reads, isPartial: true}
  }
}

/** Fields of `ctx` that tell a call about a direct transport from one before a dial (policy contract 6). */
const TELLING: ReadonlySet<string> = new Set(['is_direct_dial', 'transport_kind', 'cli_overrides'])

/** Whether a policy can go another way where there is a direct transport. */
function hasDirectDial(tree: FileNode): boolean {
  return nodesOf(tree, 'DotExpr').some(({name}) => TELLING.has(name.name))
}

function renamed({endings, failures, reads, isPartial}: DialFlow, phase: DialPhase): DialFlow {
  return {
    endings: endings.map((each) => ({...each, phase})),
    failures: failures.map((each) => ({...each, phase})),
    reads: reads.map((each) => ({...each, phase})),
    isPartial,
  }
}

/** The spec that an ending returns; `null` for `None` and everything else. */
export function specOf({value}: Ending): (SpecValue & Value) | null {
  return value.kind === 'spec' ? value : null
}

/** What a field of a spec is, where it is a constant; `undefined` where it is left out or not known. */
export function fieldConstant(ending: Ending, field: string): null | boolean | number | string | undefined {
  const value = specOf(ending)?.fields.get(field)?.value
  return value?.kind === 'constant' ? value.value : undefined
}

/** Whether an ending refuses. */
export function isDrop(ending: Ending): boolean {
  return fieldConstant(ending, 'fallback') === 'drop'
}

/** Whether an ending says nothing: `None`, or a spec without fields. */
export function isEmptyAnswer(ending: Ending): boolean {
  const {value} = ending
  if (value.kind === 'constant') return value.value === null
  return value.kind === 'spec' && !value.isOpen && value.fields.size === 0
}
