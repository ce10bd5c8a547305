import {spawn} from 'node:child_process'
import {constants} from 'node:os'
import {UsageProblem} from '../../errors.js'

export interface SandboxedCommand {
  readonly program: string
  readonly args: readonly string[]
  /** Address of the sandbox's RPC. */
  readonly rpc: string
  /** Address of its HTTP API. */
  readonly hypervisor: string
  readonly env: NodeJS.ProcessEnv
  /** Ends the command when it is aborted. */
  readonly signal: AbortSignal
}

/**
 * Runs a command on the terminal of this one, with the sandbox as its visor.
 *
 * @returns the command's exit status; 128 and the signal's number when a signal ended it.
 * @throws {@link UsageProblem} when there is no such command.
 */
export function runInSandbox({program, args, rpc, hypervisor, env, signal}: SandboxedCommand): Promise<number> {
  const addresses = {SKYWIRE_CLI_RPC: rpc, SKYWIRE_RPC: rpc, SKYWIRE_CLI_HYPERVISOR: hypervisor}
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {stdio: 'inherit', env: {...env, ...addresses}})
    const stop = (): void => {
      child.kill()
    }
    signal.addEventListener('abort', stop)
    child.once('error', (cause) => {
      reject(new UsageProblem(`cannot run \`${program}\``, {cause}))
    })
    child.once('exit', (status, killer) => {
      signal.removeEventListener('abort', stop)
      resolve(status ?? 128 + (killer === null ? 0 : constants.signals[killer]))
    })
  })
}
