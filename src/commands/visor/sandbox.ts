import {join} from 'node:path'
import {integer, option, string} from '@oclif/core/flags'
import {BaseCommand} from '../../base-command.js'
import type {ServedFaces} from '../../visor/sandbox/serve-both-faces.js'

export default class VisorSandbox extends BaseCommand {
  static override readonly summary = 'Run a stand-in visor, to try things on and to test scripts with.'
  static override readonly description =
    'It speaks the protocol of a real visor on loopback and has a small simulated network: transports come and go, apps ' +
    'start and stop, rules expire, logs grow. Nothing leaves this machine and nothing is kept. It is its own hypervisor, ' +
    'too, without a log-in. After `--` comes a command that is run with SKYWIRE_RPC and SKYWIRE_CLI_HYPERVISOR naming ' +
    'the sandbox; its exit status is the status of this one. Without a command it runs until Ctrl-C.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> -- skywire-cli visor ls-tp',
    "<%= config.bin %> <%= command.id %> -- sh -c 'skywire-cli visor start-app skysocks && skywire-cli visor ls-apps'",
    '<%= config.bin %> <%= command.id %> -- skywire-cli hypervisor visors',
    '<%= config.bin %> <%= command.id %> --port 3435',
  ]
  static override readonly usage =
    '<%= command.id %> [--era e1|e2|e3] [--port PORT] [--http-port PORT] [--seed TEXT] [-- COMMAND…]'
  static override readonly enableJsonFlag = false
  static override readonly flags = {
    'http-port': integer({
      summary: 'Port of the HTTP API of a hypervisor; a free one by default.',
      min: 1,
      max: 65_535,
    }),
    port: integer({summary: 'Port to listen on; a free one by default.', min: 1, max: 65_535}),
    era: option({
      options: ['e1', 'e2', 'e3'] as const,
      summary:
        'Speak like a visor of 2020 and 2021 (e1), up to v1.3.28 (e2), or of v1.3.29 and later (e3), which knows routing ' +
        'policies.',
      default: 'e3' as const,
    })(),
    seed: string({summary: 'Same seed, same keys, peers and events.', default: 'sandbox'}),
  }

  async run(): Promise<void> {
    // The framework would put repeated words of the command into another order.
    const end = this.argv.includes('--') ? this.argv.indexOf('--') : this.argv.length
    const [program, ...args] = this.argv.slice(end + 1)
    const {flags} = await this.parse(VisorSandbox, this.argv.slice(0, end))
    const {SandboxVisor} = await import('../../visor/sandbox/sandbox-visor.js')
    const {serveBothFaces} = await import('../../visor/sandbox/serve-both-faces.js')
    const ended = new AbortController()
    const onEnd = (reason: string): void => {
      this.warn(`the sandboxed visor ended: ${reason}`)
      ended.abort()
    }
    // Old enough for its apps to run and their logs to have lines.
    const visor = new SandboxVisor({seed: flags.seed, age_s: 60})
    const sandbox = await serveBothFaces(visor, {
      ...{port: flags.port ?? 0, httpPort: flags['http-port']},
      ...{era: flags.era, onEnd},
    })
    try {
      if (program !== undefined) process.exitCode = await this.#runCommand(program, args, sandbox)
      else await this.#waitForEnd(sandbox, ended.signal)
    } finally {
      await sandbox.close()
    }
  }

  async #runCommand(
    program: string,
    args: readonly string[],
    {address: rpc, hypervisor}: ServedFaces,
  ): Promise<number> {
    const {runInSandbox} = await import('../../visor/sandbox/run-in-sandbox.js')
    // The program's own name is itself, installed or not.
    const self = program === this.config.bin ? [join(this.config.root, 'bin', 'run.js')] : []
    const name = self.length > 0 ? process.execPath : program
    const addresses = {rpc, hypervisor}
    return runInSandbox({...addresses, program: name, args: [...self, ...args], env: process.env, signal: this.signal})
  }

  async #waitForEnd({address, hypervisor}: ServedFaces, ended: AbortSignal): Promise<void> {
    this.log(`SKYWIRE_RPC=${address}`)
    this.log(`SKYWIRE_CLI_HYPERVISOR=${hypervisor}`)
    const stop = AbortSignal.any([this.signal, ended])
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, {once: true}))
  }
}
