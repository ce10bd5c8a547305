import type {Engine} from '#starlark-wasm'
import type {Decided, DecideInput} from './jobs/decide.js'

/** What goes into each job, what comes out, and what it tells meanwhile; all structured-cloneable. */
export interface Jobs {
  decide: {readonly input: DecideInput; readonly output: Decided; readonly event: never}
}

export type JobName = keyof Jobs

/** Work that needs the engine. It runs to its end without waiting for anything; `emit` tells what is done meanwhile. */
export type Job<Name extends JobName> = (
  engine: Engine,
  input: Jobs[Name]['input'],
  emit: (event: Jobs[Name]['event']) => void,
) => Jobs[Name]['output']

/** Every job by name; what a job does not use is not loaded for it. */
export const loadJob: {readonly [Name in JobName]: () => Promise<Job<Name>>} = {
  decide: async () => (await import('./jobs/decide.js')).decide,
}
