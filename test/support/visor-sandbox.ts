import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ManualClock} from '../../src/visor/sandbox/clock.js'
import {SandboxVisor} from '../../src/visor/sandbox/sandbox-visor.js'
import {serveBothFaces} from '../../src/visor/sandbox/serve-both-faces.js'
import type {WireEra} from '../../src/visor/protocol/wire-era.js'
import {runCommand, type Ran, type RunOptions} from './run-command.js'

/** A clock that goes on by itself whenever it is looked at, so that nothing has to be waited for. */
class HurriedClock extends ManualClock {
  override now(): number {
    this.advance(100)
    return super.now()
  }
}

export interface StartedSandbox extends AsyncDisposable {
  readonly visor: SandboxVisor
  readonly clock: ManualClock
  readonly address: string
  /** Runs a command line against it, over its own RPC. */
  run(line: string, options?: RunOptions): Promise<Ran>
  /** Runs it through the sandbox as its own hypervisor. */
  runOverHttp(line: string, options?: RunOptions): Promise<Ran>
}

/** A sandbox on loopback, over the real wire and over HTTP; its time stands still, or hurries. */
export async function startSandbox({
  era = 'e3',
  hurries = false,
}: {era?: WireEra; hurries?: boolean} = {}): Promise<StartedSandbox> {
  const clock = hurries ? new HurriedClock() : new ManualClock()
  const visor = new SandboxVisor({clock, seed: 'test', age_s: 60})
  visor.live()
  const served = await serveBothFaces(visor, {era})
  const state = mkdtempSync(join(tmpdir(), 'state-'))
  const words = (line: string): string[] => line.split(' ').filter((word) => word !== '')
  return {
    visor,
    clock,
    address: served.address,
    run: (line, {env, ...options} = {}) =>
      runCommand(words(line), {...options, env: {SKYWIRE_CLI_RPC: served.address, ...env}}),
    runOverHttp: (line, {env, ...options} = {}) =>
      runCommand([...words(line), '--visor', visor.localKey], {
        ...options,
        env: {SKYWIRE_CLI_HYPERVISOR: served.hypervisor, SKYWIRE_CLI_STATE_DIR: state, ...env},
      }),
    [Symbol.asyncDispose]: () => served.close(),
  }
}
