import {Problem, UsageProblem} from '../errors.js'
import type {ReplResult} from './result.js'
import type {Workbench} from './workbench.js'

type Loaded = Extract<ReplResult, {readonly kind: 'loaded'}>

/** Loads a policy. @param isWanted - whether what becomes of the dial is shown. @throws `Problem` where it does not load. */
export async function loadPolicy(workbench: Workbench, argument: string, isWanted?: boolean): Promise<Loaded> {
  const names = await workbench.load(argument)
  const consequence = await workbench.consequence(isWanted)
  return {kind: 'loaded', policy: workbench.policy.loaded.source.label, names, consequence}
}

/** Loads the current policy again, and holds what becomes of the dial against what became of it before. */
export async function reloadPolicy(workbench: Workbench): Promise<Loaded> {
  const {argument} = workbench.policy.loaded
  if (argument === '-') {
    throw new UsageProblem('the policy came from standard input, which is read once', {
      hints: ['Write it to a file, and `:load` that.'],
    })
  }
  // Where the old text decides nothing, there is nothing to hold the new one against.
  await workbench.decide().catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
  })
  return loadPolicy(workbench, argument, true)
}
