import type {Contract, ContractVersion, Engine} from '#starlark-wasm'
import type {Benched, BenchInput} from './jobs/bench.js'
import type {Called, CallInput} from './jobs/call.js'
import type {Decided, DecideInput} from './jobs/decide.js'
import type {BatchResult, SuiteBatch} from '../policy/suite/run-batch.js'
import type {CasesSummary, CasesText} from '../policy/suite/long-suite.js'
import type {LintEvent, LintInput, LintOutput} from './jobs/lint.js'
import type {SessionInput, SessionOutput} from './jobs/session.js'
import type {LintSuitesInput, LintSuitesOutput} from './jobs/lint-suites.js'
import type {TryEvent, TryInput, TryOutput} from './jobs/try.js'

/** What goes into each job, what comes out, and what it tells meanwhile; all structured-cloneable. */
export interface Jobs {
  bench: {readonly input: BenchInput; readonly output: Benched; readonly event: 'beat'}
  call: {readonly input: CallInput; readonly output: Called; readonly event: never}
  contract: {readonly input: ContractVersion; readonly output: Contract; readonly event: never}
  decide: {readonly input: DecideInput; readonly output: Decided; readonly event: never}
  'summarize-cases': {
    readonly input: CasesText
    readonly output: CasesSummary | undefined
    readonly event: never
  }
  suite: {readonly input: SuiteBatch; readonly output: BatchResult; readonly event: number}
  session: {readonly input: SessionInput; readonly output: SessionOutput; readonly event: never}
  lint: {readonly input: LintInput; readonly output: LintOutput; readonly event: LintEvent}
  'lint-suites': {readonly input: LintSuitesInput; readonly output: LintSuitesOutput; readonly event: 'alive'}
  try: {readonly input: TryInput; readonly output: TryOutput; readonly event: TryEvent}
}

export type JobName = keyof Jobs

/** Work that needs the engine. It runs to its end without waiting for anything; `emit` tells what is done meanwhile. */
export type Job<Name extends JobName> = (
  engine: Engine,
  input: Jobs[Name]['input'],
  emit: (event: Jobs[Name]['event']) => void,
) => Jobs[Name]['output'] | Promise<Jobs[Name]['output']>

/** Every job by name; what a job does not use is not loaded for it. */
export const loadJob: {readonly [Name in JobName]: () => Promise<Job<Name>>} = {
  bench: async () => (await import('./jobs/bench.js')).bench,
  call: async () => (await import('./jobs/call.js')).call,
  contract: async () => (await import('./jobs/contract.js')).contract,
  decide: async () => (await import('./jobs/decide.js')).decide,
  'summarize-cases': async () => (await import('./jobs/summarize-cases.js')).summarize,
  suite: async () => (await import('./jobs/suite.js')).suite,
  session: async () => (await import('./jobs/session.js')).session,
  lint: async () => (await import('./jobs/lint.js')).lint,
  'lint-suites': async () => (await import('./jobs/lint-suites.js')).lintSuites,
  try: async () => (await import('./jobs/try.js')).tryBatch,
}
