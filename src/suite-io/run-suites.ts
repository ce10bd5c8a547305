import type {ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import type {EnginePool} from '../engine/engine-pool.js'
import {InputProblem, Problem, ToolLimitProblem} from '../errors.js'
import {UnreadableFile} from '../files/file-problem.js'
import {loadProblem} from '../policy/router/load-problem.js'
import type {CasesSummary, CasesText} from '../policy/suite/long-suite.js'
import {recordedDial} from '../policy/suite/recorded-dial.js'
import type {Observed} from '../policy/suite/observed.js'
import type {FailureReport, SuitesReport} from '../policy/suite/report.js'
import type {BatchResult, TaskResult} from '../policy/suite/run-batch.js'
import {SuiteProblem} from '../policy/suite/suite-problem.js'
import {TaskReader} from '../policy/suite/task-in-text.js'
import type {OnProgress} from '../progress/with-progress.js'
import {openRecording} from '../recording-io/open-recording.js'
import {loadSuite} from './load-suite.js'
import {unreadableAt} from './named-file.js'
import {leftOut, type OnWarning} from './recorded-dials.js'
import {settleSnapshot} from './settle-snapshot.js'
import {Selector, type Selection} from './selection.js'
import {countCases, coverageOf, unreadSuite} from './sum-up.js'
import {recordedTask, SuiteRun, type PlannedTask, type RecordingRun} from './suite-run.js'

export interface SuitesRequest extends Selection {
  readonly suites: readonly string[]
  /** For suites that do not name one. */
  readonly contract: ContractVersion
  /** The folder that all files of the suites are in; each suite's own where `null`. */
  readonly root: string | null
  readonly workers: number
  /** Stops after the first failure. */
  readonly bail: boolean
  readonly coverage: boolean
  /** Approves the snapshots as they are now. */
  readonly update: boolean
}

export interface SuitesOptions {
  readonly onProgress: OnProgress
  /** Told of a suite, a policy or a recording that cannot be used; the others are run all the same. */
  readonly onProblem: (problem: Problem) => void
  readonly onWarning: OnWarning
  readonly signal: AbortSignal
}

/** A report and what is needed to show it. */
export interface SuitesRun {
  readonly report: SuitesReport
  /** What happened in failures; of a great many only in the first ones. */
  readonly seen: ReadonlyMap<FailureReport, Observed>
  /** Texts of policies and invariants by name. */
  readonly texts: ReadonlyMap<string, string>
  /** What relays are called in each suite, by its name. */
  readonly names: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** What each suite depends on, by its name; as far as it could be read. */
  readonly files: ReadonlyMap<string, readonly string[]>
}

/** Situations that go to a worker together: enough that handing them over costs little, few enough to hold. */
const CHUNK = 100

/** Failures whose calls are kept for showing; of the others the differences are. */
const MOST_SHOWN = 200

/** Runs suites in worker threads; what is wrong with one of them costs the others nothing. */
export async function runSuites(context: Context, request: SuitesRequest, options: SuitesOptions): Promise<SuitesRun> {
  const pool = await context.engines(request.workers)
  try {
    return await new Runner(pool, request, options).run()
  } finally {
    await pool.close()
  }
}

interface Batch {
  readonly suite: SuiteRun
  readonly tasks: readonly PlannedTask[]
}

class Runner {
  readonly #pool: EnginePool
  readonly #request: SuitesRequest
  readonly #options: SuitesOptions
  readonly #runs: (SuiteRun | {readonly suite: string})[] = []
  readonly #seen = new Map<FailureReport, Observed>()
  readonly #texts = new Map<string, string>()
  readonly #files = new Map<string, readonly string[]>()
  #isStopped = false
  #done = 0

  constructor(pool: EnginePool, request: SuitesRequest, options: SuitesOptions) {
    this.#pool = pool
    this.#request = request
    this.#options = options
  }

  async run(): Promise<SuitesRun> {
    const batches = this.#batches()
    const lane = async (): Promise<void> => {
      for (;;) {
        const next = await batches.next()
        if (next.done) return
        await this.#decide(next.value)
      }
    }
    // One more than there are workers, so that a batch is ready when one of them is.
    await Promise.all(Array.from({length: this.#request.workers + 1}, lane))
    const runs = this.#runs.filter((run) => run instanceof SuiteRun)
    for (const run of runs) await this.#settleSnapshots(run)
    const suites = this.#runs.map((run) => (run instanceof SuiteRun ? run.report() : unreadSuite(run.suite)))
    return {
      report: {suites, cases: countCases(suites), coverage: coverageOf(runs)},
      seen: this.#seen,
      texts: this.#texts,
      names: new Map(runs.map(({loaded}) => [loaded.suite.file, loaded.suite.names])),
      files: this.#files,
    }
  }

  /** Suites are read when their turn comes. */
  async *#batches(): AsyncGenerator<Batch, undefined> {
    const selector = new Selector(this.#request)
    for (const file of this.#request.suites) {
      if (this.#isStopped) return undefined
      this.#options.signal.throwIfAborted()
      const loaded = await loadSuite(file, this.#request, {
        summarize: (cases) => this.#summarize(cases),
        onWarning: this.#options.onWarning,
      })
      if (!('suite' in loaded)) {
        this.#runs.push({suite: file})
        this.#files.set(file, loaded.files)
        for (const problem of loaded.problems) this.#options.onProblem(problem)
        continue
      }
      const suite = new SuiteRun(loaded, selector)
      this.#runs.push(suite)
      this.#files.set(file, loaded.files)
      this.#texts.set(loaded.policy, loaded.policyText)
      for (const {label, text} of loaded.invariants) if (typeof text === 'string') this.#texts.set(label, text)
      yield* this.#batchesOf(suite)
    }
    return undefined
  }

  async #summarize(cases: CasesText): Promise<CasesSummary | undefined> {
    const end = await this.#pool.run('summarize-cases', cases, {signal: this.#options.signal})
    return end.kind === 'done' ? end.output : undefined
  }

  async *#batchesOf(suite: SuiteRun): AsyncGenerator<Batch> {
    let tasks: PlannedTask[] = []
    try {
      for await (const task of this.#tasksOf(suite)) {
        if (this.#isStopped || suite.isBroken) return
        const [first] = tasks
        if (first && (tasks.length === CHUNK || textOf(first) !== textOf(task))) {
          yield {suite, tasks}
          tasks = []
        }
        tasks.push(task)
      }
    } catch (error) {
      // A recording that turns out to be none.
      if (!(error instanceof InputProblem)) throw error
      this.#options.onProblem(error)
      suite.isBroken = true
      return
    }
    // A policy that no case runs is not covered, which only the engine can tell.
    const isWhole = this.#request.filters.length === 0 && this.#request.shard === null
    if (tasks.length > 0 || (this.#request.coverage && isWhole && !suite.hasStarted)) yield {suite, tasks}
  }

  async *#tasksOf(suite: SuiteRun): AsyncGenerator<PlannedTask> {
    yield* suite.tasks()
    for (const unit of suite.units) if (unit.kind === 'recording') yield* this.#recorded(unit)
  }

  async *#recorded(unit: RecordingRun): AsyncGenerator<PlannedTask> {
    const {file, place, now} = unit.recording
    try {
      for await (const event of openRecording(file)) {
        if (event.kind === 'problem') {
          unit.problems++
          this.#options.onWarning(leftOut(file, event.problem))
        }
        if (event.kind !== 'dial') continue
        unit.dials++
        // Keeps the place: lanes finish in any order, and a snapshot is in that of its recording.
        if (unit.recording.snapshot !== null) unit.entries.set(event.dial.id, {})
        yield recordedTask(unit, recordedDial(event.dial, {}, now))
      }
    } catch (error) {
      throw error instanceof UnreadableFile ? unreadableAt(place, file, error) : error
    }
    if (unit.dials === 0) throw new SuiteProblem(`no dial in ${file}`, {place})
    unit.isComplete = true
  }

  async #decide(batch: Batch): Promise<void> {
    const {suite, tasks} = batch
    const {signal} = this.#options
    if (suite.isBroken || this.#isStopped) return
    suite.started()
    const {source, contract, invariants, suite: parsed} = suite.loaded
    const {coverage, bail} = this.#request
    const about = {source, contract, invariants, names: parsed.names, coverage, bail}
    const input = {...about, tasks: tasks.map(({task}) => task)}
    const end = await this.#pool.run('suite', input, {
      signal,
      onEvent: (done) => this.#progress(suite, this.#done + done),
    })
    if (end.kind === 'done') {
      this.#add(batch, end.output)
      return
    }
    const [only] = tasks
    if (tasks.length > 1) {
      // One of them took the worker with it; alone it harms nobody.
      for (const task of tasks) await this.#decide({suite, tasks: [task]})
    } else if (only) {
      const {label} = new TaskReader().read(only.task)
      const result = {label, differences: [], broken: [], limit: end.message, seen: null, view: null}
      this.#settle(suite, only, {verdict: 'undecided', ...result})
    }
  }

  #add({suite, tasks}: Batch, output: BatchResult): void {
    if (output.kind !== 'ran') {
      if (!suite.isBroken) this.#options.onProblem(problemOf(output, suite))
      suite.isBroken = true
      return
    }
    // What another worker was at when a failure ended the run does not count.
    if (this.#isStopped) return
    for (const [index, result] of output.results.entries()) {
      const task = tasks[index]
      if (task) this.#settle(suite, task, result)
    }
    suite.addCoverage(output.coverage)
    this.#done += tasks.length
    this.#progress(suite, this.#done)
  }

  #settle(suite: SuiteRun, task: PlannedTask, result: TaskResult): void {
    const failure = suite.add(task, result)
    if (failure === null) return
    if (result.seen && this.#seen.size < MOST_SHOWN) this.#seen.set(failure, result.seen)
    this.#isStopped ||= this.#request.bail
  }

  #progress({loaded}: SuiteRun, done: number): void {
    this.#options.onProgress({done, detail: loaded.suite.file})
  }

  async #settleSnapshots(suite: SuiteRun): Promise<void> {
    for (const unit of suite.units) {
      if (unit.kind !== 'recording' || suite.isBroken || unit.recording.snapshot === null) continue
      // What was not decided can be neither approved nor compared.
      if (!unit.isComplete || unit.done < unit.dials || unit.failures.some(({limit}) => limit !== null)) continue
      const {file: suiteFile, policy} = suite.loaded.suite
      const {file: recording, snapshot} = unit.recording
      const subject = {suite: suiteFile, policy: policy.path, recording, entries: unit.entries}
      try {
        unit.snapshot = await settleSnapshot(snapshot, subject, this.#request.update)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        this.#options.onProblem(error)
        suite.isBroken = true
      }
    }
  }
}

/** Tasks of one text go together, so that it is read once for all of them. */
function textOf({task}: PlannedTask): CasesText | null {
  return 'cases' in task ? task.cases : null
}

function problemOf(output: Exclude<BatchResult, {kind: 'ran'}>, {loaded}: SuiteRun): Problem {
  switch (output.kind) {
    case 'not-loaded':
      return loadProblem(output.failure, loaded.source)
    case 'limit':
      return new ToolLimitProblem(`${loaded.policy} is not decided: ${output.limit.message}`)
    case 'invariants': {
      const {file, message, position} = output.fault
      const text = loaded.invariants.find(({label}) => label === file)?.text
      const place = {file, ...(position && {line: position.line, column: position.column})}
      return new SuiteProblem(`invariants cannot be used: ${message}`, {
        place: typeof text === 'string' ? {...place, text} : place,
        hints: ['An invariant is a function of this form: def never_us(dial, outcome): return …'],
      })
    }
  }
}
