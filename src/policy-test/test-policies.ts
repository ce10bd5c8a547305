import {availableParallelism} from 'node:os'
import type {ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import type {EnginePool} from '../engine/engine-pool.js'
import {readPolicy} from '../engine/read-policy.js'
import {InputProblem, Problem} from '../errors.js'
import {expandPaths} from '../files/expand-paths.js'
import type {Dial} from '../policy/model/dial.js'
import type {JudgementId} from '../policy/probe/judgements.js'
import {PolicyTrial} from '../policy/probe/policy-report.js'
import {PROBE_GROUPS, type ProbeGroup, type Words} from '../policy/probe/probe.js'
import {PROBES} from '../policy/probe/probes.js'
import type {Batch} from '../policy/probe/try-policy.js'
import {wordsOf} from '../policy/probe/words.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import type {OnProgress} from '../progress/with-progress.js'
import {readDials} from './read-dials.js'
import {summarize, type TestReport, type UsedRecording} from './test-report.js'

export interface TestRequest {
  /** Policies, folders, globs, `-`, `preset:NAME`. */
  readonly paths: readonly string[]
  readonly contract: ContractVersion
  /** Recordings whose dials are tried besides the probes. */
  readonly recordings: readonly string[]
  /** The moment of recorded dials that do not say when they happened, RFC 3339. */
  readonly now: string | undefined
  readonly allowed: readonly JudgementId[]
}

export interface TestOptions {
  readonly onProgress: OnProgress
  /** Told of a policy that cannot be read; the others are tried all the same. */
  readonly onProblem: (problem: Problem) => void
  /** Told of each line of a recording that is left out. */
  readonly onWarning: (text: string) => void
  readonly signal: AbortSignal
}

/** A report, and the policies' texts by name, for showing places in them. */
export interface Tested {
  readonly report: TestReport
  readonly texts: ReadonlyMap<string, string>
}

interface TestedPolicy {
  readonly name: string
  readonly text: string
  readonly source: PolicySource
  readonly words: Words
  readonly trial: PolicyTrial
  /** Whether it loads and no limit of ours was met, so that there is something to try. */
  isRunning: boolean
}

/** Dials of a recording that go to a worker together. */
const CHUNK = 200

/**
 * Puts policies through the built-in probes and recorded dials. Evaluates in worker threads; what a limit of ours stops
 * costs its batch and nothing else.
 *
 * @throws {@link InputProblem} for a recording that cannot be read.
 */
export async function testPolicies(context: Context, request: TestRequest, options: TestOptions): Promise<Tested> {
  const pool = await context.engines(Math.min(4, availableParallelism()))
  try {
    const policies = await readAll(request, options)
    await tryProbes(pool, policies, request.contract, options)
    const recordings: UsedRecording[] = []
    for (const file of request.recordings) recordings.push(await tryRecording(pool, policies, file, request, options))
    const reports = policies.map(({trial}) => trial.report())
    const report: TestReport = {
      format: 'skywire-policy-test/1',
      probes: PROBES.length,
      recordings,
      policies: reports,
      summary: summarize(reports),
    }
    return {report, texts: new Map(policies.map(({name, text}) => [name, text]))}
  } finally {
    await pool.close()
  }
}

async function readAll(request: TestRequest, {onProblem}: TestOptions): Promise<TestedPolicy[]> {
  const {contract, allowed} = request
  const policies: TestedPolicy[] = []
  for (const path of request.paths) {
    const names = path.startsWith('preset:') ? [path] : await expandPaths([path], {endings: ['.star']})
    for (const name of names) {
      try {
        const source = await readPolicy(name, contract)
        const text = textOf(source)
        const trial = new PolicyTrial({policy: name, contract, text, allowed})
        policies.push({name, text, source, words: wordsOf(text), trial, isRunning: true})
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        onProblem(error)
      }
    }
  }
  return policies
}

function textOf(source: PolicySource): string {
  if (source.form === 'noop') return ''
  return typeof source.text === 'string' ? source.text : new TextDecoder().decode(source.text)
}

async function tryProbes(
  pool: EnginePool,
  policies: readonly TestedPolicy[],
  contract: ContractVersion,
  {onProgress, signal}: TestOptions,
): Promise<void> {
  const groups = Object.keys(PROBE_GROUPS) as ProbeGroup[]
  const total = policies.length * groups.length
  let done = 0
  for (const policy of policies) {
    onProgress({done, total, detail: policy.name})
    const tryGroup = async (group: ProbeGroup): Promise<void> => {
      await tryBatch(pool, policy, contract, {kind: 'probes', group, words: policy.words}, signal)
      onProgress({done: ++done, total, detail: policy.name})
    }
    // One first, in case the policy does not load.
    const [first, ...others] = groups
    if (first !== undefined) await tryGroup(first)
    await Promise.all(others.map(tryGroup))
  }
}

async function tryBatch(
  pool: EnginePool,
  policy: TestedPolicy,
  contract: ContractVersion,
  batch: Batch,
  signal: AbortSignal,
): Promise<void> {
  if (!policy.isRunning) return
  const end = await pool.run('try', {source: policy.source, contract, batch}, {signal})
  policy.isRunning =
    policy.trial.add(end.kind === 'done' ? end.output : {kind: 'limit', limit: end}) && policy.isRunning
}

async function tryRecording(
  pool: EnginePool,
  policies: readonly TestedPolicy[],
  file: string,
  {contract, now}: TestRequest,
  {onProgress, onWarning, signal}: TestOptions,
): Promise<UsedRecording> {
  let dials = 0
  let problems = 0
  const flush = async (chunk: readonly Dial[]): Promise<void> => {
    if (chunk.length === 0) return
    dials += chunk.length
    onProgress({done: dials, detail: file})
    const batch: Batch = {kind: 'recorded', recording: file, dials: chunk}
    await Promise.all(policies.map((policy) => tryBatch(pool, policy, contract, batch, signal)))
  }
  let chunk: Dial[] = []
  for await (const read of readDials(file, now)) {
    if (read.kind === 'problem') {
      problems++
      onWarning(`${file}:${String(read.problem.line)}: left out: ${read.problem.message}`)
      continue
    }
    chunk.push(read.dial)
    if (chunk.length < CHUNK) continue
    await flush(chunk)
    chunk = []
  }
  await flush(chunk)
  if (dials === 0) throw new InputProblem(`no dial in ${file}`, {place: {file}})
  return {file, dials, problems}
}
