import type {ContractVersion, Engine} from '#starlark-wasm'
import {runBatch, type Task} from '../../suite/run-batch.js'
import {taskOf} from '../../suite/task-in-text.js'
import type {Suite} from '../../suite/suite.js'

/** A policy that leaves everything to the router. */
const NOTHING = {
  form: 'inline',
  label: '<nothing>',
  text: 'def decide_route(ctx, candidates):\n    return None\n',
} as const

/** Situations that are decided at most; a suite that says something says it before. */
const MOST = 200

/**
 * Whether a policy that says nothing passes a suite. Stops at the first case that it fails, so that a suite which proves
 * something costs one decision or two.
 *
 * @returns `false` as well where invariants or recordings speak, whose files are not read here.
 */
export function holdsForNothing(engine: Engine, suite: Suite, contract: ContractVersion): boolean {
  if (suite.invariants.length > 0 || suite.recordings.length > 0) return false
  const tasks: Task[] = []
  for (const {skip, expect, situations} of suite.cases) {
    if (skip !== null) continue
    for (const situation of situations()) {
      if (situation.kind === 'recorded') return false
      tasks.push(taskOf(situation, expect))
      if (tasks.length > MOST) return false
    }
  }
  if (tasks.length === 0) return false
  const rest = {source: NOTHING, contract, invariants: [], names: suite.names, coverage: false}
  const ran = runBatch(engine, {...rest, bail: true, tasks})
  return ran.kind === 'ran' && ran.results.every(({verdict}) => verdict === 'passed')
}
