import {homedir} from 'node:os'
import {boolean, string} from '@oclif/core/flags'
import {BaseCommand} from './base-command.js'
import {EXIT, Problem, UsageProblem} from './errors.js'
import {waitFlag} from './flags.js'
import type {Look} from './output/look.js'
import type {OnProgress} from './progress/with-progress.js'
import type {Visor} from './services/hypervisor/visor-over-http.js'
import type {Done} from './visor-tasks/answers.js'

/** What the flags of {@link VisorCommand} say. */
export interface VisorFlags {
  readonly rpc?: string | undefined
  readonly hypervisor?: string | undefined
  readonly visor?: string | undefined
  readonly fingerprint?: string | undefined
  readonly insecure: boolean
  readonly timeout?: number | undefined
  readonly watch?: number | undefined
}

/** How an answer is shown. */
export interface Shown<Value> {
  readonly text: (value: Value, look: Look) => string
  /** What the earlier tools put below `output`; left out where they printed no JSON. */
  readonly legacy?: (value: Value) => unknown
}

/** `OK`, in the words of the earlier tools. */
export const OK: Shown<Done> = {text: () => 'OK', legacy: () => 'OK'}

/** The description of a command whose calls are known from the source of visors only (visor-rpc C.5). */
export function untried(description: string): string {
  return `${description} The call was read in the source of visors and not yet tried on a real one, which may answer otherwise.`
}

const HTTP_SECONDS = 30
const DIAL_MS = 5000

const helpGroup = 'VISOR'

/** A command that asks a visor, over its own RPC or through its hypervisor. */
export abstract class VisorCommand extends BaseCommand {
  static override readonly baseFlags = {
    ...BaseCommand.baseFlags,
    rpc: string({
      summary:
        'Address of the RPC. Left out: SKYWIRE_RPC, the project file, the configuration of a visor on this machine, ' +
        'localhost:3435.',
      helpValue: 'HOST:PORT',
      env: 'SKYWIRE_CLI_RPC',
      noCacheDefault: true,
      helpGroup,
    }),
    hypervisor: string({
      summary: 'Ask through this hypervisor instead, with the session of `hypervisor login`.',
      helpValue: 'URL',
      helpGroup,
    }),
    visor: string({
      summary: 'Which visor of the hypervisor is meant; its own where left out.',
      helpValue: 'PK',
      helpGroup,
    }),
    fingerprint: string({
      summary: "Accept the hypervisor's certificate with this SHA-256 fingerprint, and no other.",
      helpValue: 'SHA256',
      helpGroup,
    }),
    insecure: boolean({summary: 'Accept any certificate of the hypervisor.', helpGroup}),
    timeout: waitFlag({
      summary: 'Longest wait for each answer, in seconds or as 1m30s. Left out: 30, and 90 for what takes its time.',
      helpGroup,
    }),
    'legacy-json': boolean({
      summary: 'Answer with the JSON of the earlier tools: `output` or `error`, the status 1 for any failure.',
      exclusive: ['json'],
      helpGroup,
    }),
  }

  /** Asks a visor and shows the answer, once or, with `--watch`, until the user has seen enough. */
  protected answer<Value>(
    flags: VisorFlags,
    ask: (visor: Visor) => Promise<Value>,
    shown: Shown<Value>,
  ): Promise<Value> {
    return this.withVisor(flags, (visor) =>
      this.present(
        flags.watch,
        () => ask(visor),
        (value) => this.textOf(value, shown),
      ),
    )
  }

  /** Does something with a visor and says `OK`. */
  protected done(flags: VisorFlags, act: (visor: Visor) => Promise<unknown>): Promise<Done> {
    return this.answer<Done>({...flags, watch: undefined}, async (visor) => (await act(visor), {done: true}), OK)
  }

  /** Shows an answer for people or as the earlier tools did; `--json` is left to the framework. */
  protected show<Value>(value: Value, shown: Shown<Value>): Value {
    const text = this.jsonEnabled() ? undefined : this.textOf(value, shown)
    if (text !== undefined) process.stdout.write(`${text}\n`)
    return value
  }

  /** An answer as stdout has it without `--json`; nothing where the earlier tools printed no JSON. */
  protected textOf<Value>(value: Value, {text, legacy}: Shown<Value>): string | undefined {
    if (!this.wantsLegacyJson) return text(value, this.look)
    return legacy && JSON.stringify({output: legacy(value)}, null, 2)
  }

  /** Shows how some work goes, where there is a terminal to show it on. */
  protected async working<Value>(title: string, work: (onProgress: OnProgress) => Promise<Value>): Promise<Value> {
    const {withProgress} = await import('./progress/with-progress.js')
    return withProgress({title, stream: process.stderr}, work)
  }

  /** Opens the visor that the flags mean for as long as it is used. */
  protected async withVisor<Value>(flags: VisorFlags, use: (visor: Visor) => Promise<Value>): Promise<Value> {
    const visor = await this.#open(flags)
    try {
      return await use(visor)
    } finally {
      visor.close()
    }
  }

  /** Whether the JSON of the earlier tools was asked for. */
  protected get wantsLegacyJson(): boolean {
    const end = this.argv.indexOf('--')
    return (end < 0 ? this.argv : this.argv.slice(0, end)).includes('--legacy-json')
  }

  async #open(flags: VisorFlags): Promise<Visor> {
    const isOverHttp = flags.hypervisor !== undefined || flags.visor !== undefined
    if (!isOverHttp) return this.#dial(flags)
    if (this.argv.some((word) => word === '--rpc' || word.startsWith('--rpc='))) {
      throw new UsageProblem('`--rpc` and a hypervisor exclude each other', {
        hints: ['Leave out `--rpc`, or `--hypervisor` and `--visor`.'],
      })
    }
    const {openVisorOverHttp} = await import('./services/hypervisor/open-visor-over-http.js')
    const {insecure, fingerprint, timeout = HTTP_SECONDS, visor} = flags
    const address = flags.hypervisor ?? (process.env['SKYWIRE_CLI_HYPERVISOR'] || undefined)
    const target = {address, insecure, fingerprint, timeoutMs: timeout * 1000, signal: this.signal}
    return openVisorOverHttp({...target, env: process.env, home: homedir(), now: this.context.now()}, visor)
  }

  async #dial({rpc, timeout}: VisorFlags): Promise<Visor> {
    const {dialVisor} = await import('./visor/dial-visor.js')
    const {rpcAddress} = await import('./visor-tasks/find-rpc-address.js')
    const project = (await this.projectSettings()).rpc
    const address = await rpcAddress({flag: rpc, env: process.env, project, home: homedir()})
    const timeoutMs = timeout === undefined ? {} : {timeoutMs: timeout * 1000, readyTimeoutMs: timeout * 1000}
    const dialTimeoutMs = Math.min(DIAL_MS, timeoutMs.timeoutMs ?? DIAL_MS)
    const onNotice = (text: string): void => void this.warn(text)
    return dialVisor(address, {...timeoutMs, dialTimeoutMs, signal: this.signal, onNotice})
  }

  override log(text = ''): void {
    if (!this.wantsLegacyJson) super.log(text)
  }

  /** As the earlier tools fail, where they are asked for: their scripts look for nothing else. */
  protected override catch(error: Error): Promise<never> {
    if (!this.wantsLegacyJson || !(error instanceof Problem) || this.signal.aborted) return super.catch(error)
    const because = error.because === undefined ? '' : `: ${error.because}`
    this.logJson({error: `${error.message}${because}`})
    return Promise.reject(exitWith(() => this.exit(EXIT.findings)))
  }
}

/** The framework's way to end with a status is an exception. */
function exitWith(exit: () => never): Error {
  try {
    return exit()
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}
