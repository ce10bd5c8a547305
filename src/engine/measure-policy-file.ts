import type {ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import {ToolLimitProblem} from '../errors.js'
import type {BenchRow, BenchSettings} from '../policy/bench/measure-policy.js'
import {loadProblem} from '../policy/router/load-problem.js'
import {madeUpKey} from '../policy/world/relay-name.js'
import {instantOf} from './instant-of.js'
import {readPolicy} from './read-policy.js'

export interface MeasureRequest {
  readonly policy: string
  readonly contract: ContractVersion
  readonly app: string
  /** Of the dial; a made-up key where left out. */
  readonly peer_pk?: string
  readonly runs: readonly BenchSettings[]
}

/**
 * Measures the policy that is named, in a worker.
 *
 * @returns one row per run, fewer where a limit of ours ended a run.
 * @throws a `PolicyProblem` where it does not load, `ToolLimitProblem` where nothing could be measured.
 */
export async function measurePolicyFile(context: Context, request: MeasureRequest): Promise<readonly BenchRow[]> {
  const {policy, contract, app, peer_pk = madeUpKey('peer'), runs} = request
  const source = await readPolicy(policy, contract)
  const pool = await context.engines()
  try {
    const now = instantOf(context.now())
    const ctx = {app, peer_pk, port: 0, now, cli_overrides: {}, is_direct_dial: false, transport_kind: ''}
    const end = await pool.run('bench', {source, contract, ctx, runs})
    const benched = end.kind === 'done' ? end.output : end
    if (benched.kind === 'load-failure') throw loadProblem(benched, source)
    if (benched.kind === 'tool-limit') throw new ToolLimitProblem(`not measured: ${benched.message}`)
    return benched.rows
  } finally {
    await pool.close()
  }
}
