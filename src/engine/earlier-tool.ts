import type {ContractVersion, OutputLine} from '#starlark-wasm'
import type {Context} from '../context.js'
import {Problem} from '../errors.js'
import {fileReason} from '../files/file-problem.js'
import type {BenchRow} from '../policy/bench/measure-policy.js'
import {readDialJson} from '../policy/earlier-tool/dial-json.js'
import {EarlierToolProblem} from '../policy/earlier-tool/earlier-tool-problem.js'
import {goDuration} from '../policy/earlier-tool/go-duration.js'
import {specJson, type SpecJson} from '../policy/earlier-tool/spec-json.js'
import {commandLineLoadError} from '../policy/router/load-errors.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import {instantOf} from './instant-of.js'
import {measurePolicyFile} from './measure-policy-file.js'
import {readPolicy} from './read-policy.js'

export interface EarlierTest {
  /** A file, or `preset:NAME`; absent where the flag is missing. */
  readonly script: string | undefined
  readonly dial: string
  readonly contract: ContractVersion
  /** Takes the lines for stderr, as they come. */
  readonly log: (line: string) => void
}

/**
 * The earlier tool's `route policy test`: one bare call without candidates, in drop mode.
 *
 * @throws {@link EarlierToolProblem} with the earlier tool's texts. Source: policy contract 19; vectors C01 to C06.
 */
export async function earlierTest(context: Context, {script, dial, contract, log}: EarlierTest): Promise<SpecJson> {
  const source = await readScript(script, contract)
  const ctx = readDialJson(dial, instantOf(context.now()))
  if ('error' in ctx) throw new EarlierToolProblem(ctx.error)
  const pool = await context.engines()
  try {
    const end = await pool.run('call', {source, contract, ctx})
    const called = end.kind === 'done' ? end.output : end
    if (called.kind === 'load-failure') throw new EarlierToolProblem(commandLineLoadError(called.message))
    if (called.kind === 'tool-limit') throw new EarlierToolProblem(`not decided: ${called.message}`)
    const {result, elapsed_ns} = called
    for (const line of result.output) log(logLine(source, line))
    if (result.kind === 'tool-limit') throw new EarlierToolProblem(`not decided: ${result.message}`)
    if (result.kind === 'failure') {
      const isCall = result.stage === 'call'
      if (isCall) log(`[policy log] policy ${labelOf(source)}: decide_route returned error: ${result.message}`)
      const reason = isCall ? 'decide_route call failed' : `decide_route returned malformed value: ${result.message}`
      throw new EarlierToolProblem(`decide_route returned error: ${reason}`)
    }
    log(`elapsed: ${goDuration(elapsed_ns)}`)
    return specJson(result.value)
  } finally {
    await pool.close()
  }
}

/**
 * The earlier tool's `route policy bench`: app `bench`, peer `synth`, no candidates, 100 calls to warm up.
 *
 * @throws {@link EarlierToolProblem} where the script does not load or nothing can be measured.
 */
export async function earlierBench(
  context: Context,
  {script, iterations, contract}: {script: string | undefined; iterations: number; contract: ContractVersion},
): Promise<BenchRow> {
  await readScript(script, contract)
  const runs = [{candidates: 0, warmUps: 100, iterations, budgetMs: Infinity}]
  try {
    const [row] = await measurePolicyFile(context, {
      policy: script ?? '',
      contract,
      app: 'bench',
      peer_pk: 'synth',
      runs,
    })
    if (row) return row
  } catch (error) {
    throw error instanceof Problem ? new EarlierToolProblem(error.message) : error
  }
  throw new EarlierToolProblem('a limit of this program was met')
}

/** Reads what `--script` or `--preset` names, with the earlier tool's refusals. */
export async function readScript(script: string | undefined, contract: ContractVersion): Promise<PolicySource> {
  if (script === undefined || script === '') throw new EarlierToolProblem('--script is required')
  try {
    return await readPolicy(script, contract)
  } catch (error) {
    if (script.startsWith('preset:')) throw error
    const reason = error instanceof Error && error.cause !== undefined ? error.cause : error
    throw new EarlierToolProblem(`read script: ${fileReason(reason)}`)
  }
}

function logLine(source: PolicySource, {kind, text}: OutputLine): string {
  return `[policy log] policy ${labelOf(source)}: ${kind}: ${text}`
}

function labelOf(source: PolicySource): string {
  return source.form === 'noop' ? '<noop>' : source.label
}
