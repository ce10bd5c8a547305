import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import type {ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import {EXIT, worstStatus, type ExitStatus} from '../errors.js'
import {lowestPercent} from '../policy/suite/coverage/summarize-coverage.js'
import type {SuitesReport} from '../policy/suite/report.js'
import {PROBES} from '../policy/probe/probes.js'
import {runPolicyTest, type RunSurroundings, type TestRun} from '../policy-test/run-policy-test.js'
import {summarize, type TestReport} from '../policy-test/test-report.js'
import {withProgress} from '../progress/with-progress.js'
import {findTests} from './find-tests.js'
import {checkFilter, checkNow, checkRoot, readShard} from './read-test-flags.js'
import {runSuites, type SuitesRequest, type SuitesRun} from './run-suites.js'

/** What `policy test` found: `schemas/policy-test.schema.json`. */
export interface PolicyTestReport extends TestReport, SuitesReport {}

export interface PathsRequest extends TestRun {
  readonly contract: ContractVersion
  /** Probes policies and leaves alone the suites that were not named. */
  readonly probes: boolean
  readonly filter: readonly string[]
  /** `2/5` */
  readonly shard: string | undefined
  readonly bail: boolean
  readonly coverage: boolean
  readonly 'coverage-threshold': number | undefined
  readonly 'fail-on-empty': boolean
  readonly 'fail-on-skipped': boolean
  readonly update: boolean
  readonly workers: number | undefined
  readonly root: string | undefined
}

/** A report with what is needed to show it. */
export interface PathsTested {
  readonly report: PolicyTestReport
  readonly suites: SuitesRun
  /** Texts of probed policies by name. */
  readonly texts: ReadonlyMap<string, string>
  readonly status: ExitStatus
}

/**
 * Runs the suites that paths name, and probes the policies that have none.
 *
 * @throws a `UsageProblem` for flags that make no sense, before anything is run.
 */
export async function testPaths(
  context: Context,
  request: PathsRequest,
  surroundings: RunSurroundings,
): Promise<PathsTested> {
  request.filter.forEach(checkFilter)
  if (request.now !== undefined) checkNow(request.now)
  if (request.root !== undefined) await checkRoot(request.root)
  const shard = request.shard === undefined ? null : readShard(request.shard)
  const found = await findTests(request.paths, request.probes)
  const suites = await runFound(context, found.suites, {...request, shard}, surroundings)
  // What a suite names is its policy or holds its invariants.
  const known = new Set([...suites.files.values()].flat().map((file) => resolve(file)))
  const policies = found.policies.filter(({file, isNamed}) => isNamed || !known.has(resolve(file)))
  const probed =
    policies.length === 0
      ? {report: NOTHING_PROBED, texts: new Map<string, string>(), status: EXIT.ok}
      : await runPolicyTest(context, {...request, paths: policies.map(({file}) => file)}, surroundings)
  const report = {...probed.report, ...suites.report}
  return {report, suites, texts: probed.texts, status: worstStatus([probed.status, suitesStatus(report, request)])}
}

const NOTHING_PROBED: TestReport = {
  format: 'skywire-policy-test/1',
  probes: PROBES.length,
  recordings: [],
  policies: [],
  summary: summarize([]),
}

function runFound(
  context: Context,
  suites: readonly string[],
  request: Omit<PathsRequest, 'shard'> & Pick<SuitesRequest, 'shard'>,
  {stream, isQuiet, onProblem, onWarning, signal}: RunSurroundings,
): Promise<SuitesRun> {
  const {filter, shard, bail, coverage, update, workers, root, contract} = request
  const wanted: SuitesRequest = {
    suites,
    contract,
    filters: filter,
    shard,
    root: root ?? null,
    workers: workers ?? Math.min(4, availableParallelism()),
    bail,
    coverage: coverage || request['coverage-threshold'] !== undefined,
    update,
  }
  return withProgress({title: 'Running suites', stream, isQuiet}, (onProgress) =>
    runSuites(context, wanted, {onProgress, onProblem, onWarning, signal}),
  )
}

/** What a run of suites exits with, beyond what was told as a problem on the way. */
export function suitesStatus(
  {cases, coverage, suites, policies}: PolicyTestReport,
  request: Pick<PathsRequest, 'coverage-threshold' | 'fail-on-empty' | 'fail-on-skipped'>,
): ExitStatus {
  const threshold = request['coverage-threshold']
  // Nothing measured is no proof of anything.
  const isLow =
    threshold !== undefined && (coverage.length === 0 || coverage.some((each) => lowestPercent(each) < threshold))
  const isEmpty = cases.passed + cases.failed + cases.undecided === 0 && policies.length === 0
  return worstStatus([
    cases.undecided > 0 ? EXIT.toolLimit : EXIT.ok,
    suites.some(({status}) => status === 'failed') || isLow ? EXIT.findings : EXIT.ok,
    request['fail-on-empty'] && isEmpty ? EXIT.findings : EXIT.ok,
    request['fail-on-skipped'] && cases.skipped > 0 ? EXIT.findings : EXIT.ok,
  ])
}
