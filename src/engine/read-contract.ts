import type {Contract, ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import {ToolLimitProblem} from '../errors.js'

/** Asks the engine for the surface of a contract version. */
export async function readContract(context: Context, version: ContractVersion): Promise<Contract> {
  const pool = await context.engines()
  try {
    const end = await pool.run('contract', version)
    if (end.kind === 'done') return end.output
    throw new ToolLimitProblem(`the engine did not answer: ${end.message}`)
  } finally {
    await pool.close()
  }
}
