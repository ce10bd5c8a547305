import type {Interfaces} from '@oclif/core'
import {Command} from '@oclif/core/command'
import {Config} from '@oclif/core/config'
import {boolean} from '@oclif/core/flags'
import type {ContractVersion} from '#starlark-wasm'
import {createContext, type Context} from './context.js'
import {EXIT, Problem, statusOf, UsageProblem, worstStatus, type ExitStatus} from './errors.js'
import {VISOR_SECONDS, withWatchSeconds} from './flags.js'
import {interruption, outputClosed, repeat} from './interruption.js'
import {PLAIN, type Look} from './output/look.js'
import {renderProblem} from './output/render-problem.js'
import type {ReporterChoice, Reporters} from './output/reporter.js'
import type {Project, ProjectSettings} from './project/project.js'
import {DEFAULT_CONTRACT} from './policy/model/contracts.js'
import {lookFor} from './terminal.js'
import {answerInLines, jsonDocument, wantsJson} from './wants-json.js'

/** What a command line was parsed into, by name; the framework leaves the types to each command. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the bound of the framework's own type parameters
type Values = Record<string, any>

/**
 * What every command has in common: `--json`, `--no-color`, one way to show, to warn and to fail.
 *
 * A command returns the value it showed, which `--json` prints; it throws a `Problem` where it cannot go on, and calls
 * {@link found} where it went on but the exit status must say something.
 */
export abstract class BaseCommand extends Command {
  static override readonly enableJsonFlag: boolean = true
  static override readonly baseFlags = {
    'no-color': boolean({summary: 'Write without colour, as with NO_COLOR.', helpGroup: 'GLOBAL'}),
  }

  /** Runs with the configuration that the dispatcher has loaded; the framework would load it once more. */
  static override run<T extends Command>(
    this: new (argv: string[], config: Config) => T,
    argv: string[] = [],
    config?: Interfaces.LoadOptions,
  ): Promise<ReturnType<T['run']>> {
    if (!(config instanceof Config)) throw new TypeError('a command is run with a loaded configuration')
    const command = new this(argv, config)
    if (!(command instanceof BaseCommand)) throw new TypeError(`${this.name} does not extend BaseCommand`)
    return command._run()
  }

  /** How text for stdout may look. */
  protected get look(): Look {
    return lookFor(process.stdout, this.#surroundings)
  }

  /** How text for stderr may look. */
  protected get stderrLook(): Look {
    return lookFor(process.stderr, this.#surroundings)
  }

  get #surroundings(): {env: NodeJS.ProcessEnv; noColor: boolean} {
    return {env: process.env, noColor: this.argv.includes('--no-color')}
  }

  /** The outside world; each part is made on first use. */
  protected get context(): Context {
    return (this.#context ??= createContext({root: this.config.root}))
  }

  #context: Context | undefined

  /** The project file in force, and what it says; a flag and the environment win over it. */
  protected async project(): Promise<Project> {
    const {findProject} = await import('./project/find-project.js')
    return (this.#project ??= findProject(process.cwd()))
  }

  /** What the project file says; empty where there is none. */
  protected async projectSettings(): Promise<ProjectSettings> {
    return (await this.project()).settings
  }

  #project: Promise<Project> | undefined

  /**
   * The contract that policies are held against: the flag's, the project's, or the default one (cli 3).
   *
   * @param guess - what else could tell, asked before the default is taken.
   */
  protected async contract(
    flag: ContractVersion | undefined,
    guess: () => Promise<ContractVersion | undefined> = () => Promise.resolve(undefined),
  ): Promise<ContractVersion> {
    return flag ?? (await this.projectSettings()).contract ?? (await guess()) ?? DEFAULT_CONTRACT
  }

  /** Aborted on Ctrl-C; a command that asks for it must stop soon, and leave nothing half done. */
  protected get signal(): AbortSignal {
    return interruption()
  }

  /** Aborted on Ctrl-C and when nobody reads stdout any more: for commands that follow something without end. */
  protected get followSignal(): AbortSignal {
    return AbortSignal.any([interruption(), outputClosed])
  }

  /**
   * Does some work, and again whenever something changes that it depends on, until Ctrl-C or a closed pipe.
   *
   * @param paths - what was named: files, and folders in which files with `endings` may appear.
   * @param work - gets the absolute paths that changed, `null` the first time; gives the files it depends on.
   * @throws a `UsageProblem` for standard input, which ends, and for `--json`, which is one document.
   */
  protected async watch(
    paths: readonly string[],
    endings: readonly string[],
    work: (changed: readonly string[] | null) => Promise<readonly string[]>,
  ): Promise<void> {
    if (this.jsonEnabled()) throw new UsageProblem('`--watch` never ends, and `--json` is one document')
    if (paths.includes('-')) throw new UsageProblem('standard input cannot be watched')
    const {followChanges} = await import('./files/follow-changes.js')
    let files: readonly string[] = []
    const attempt = async (
      changed: readonly string[] | null,
    ): Promise<{files: readonly string[]; named: readonly string[]}> => {
      try {
        files = await work(changed)
      } catch (error) {
        // What is wrong at first is wrong with the command line; later it is on its way to be mended.
        if (changed === null || !(error instanceof Problem)) throw error
        this.tell(error)
      }
      return {files, named: paths}
    }
    const onWait = (): void => {
      this.logToStderr(this.stderrLook.chalk.dim('waiting for changes; Ctrl-C ends this'))
    }
    await followChanges({files: [], named: paths}, attempt, {endings, signal: this.followSignal, onWait})
  }

  /**
   * Shows what `ask` gives: once, or again and again until Ctrl-C, a closed pipe or `until`, which ends the run. On a
   * terminal each look takes the place of the one before; with `--json` each is a line.
   *
   * @param everyS - seconds between two looks; absent for a single one, which `--json` leaves to the framework.
   * @param text - what goes to stdout without `--json`; `undefined` for nothing.
   */
  protected async present<Value>(
    everyS: number | undefined,
    ask: () => Promise<Value>,
    text: (value: Value) => string | undefined,
    until?: AbortSignal,
  ): Promise<Value> {
    if (everyS === undefined) {
      const value = await ask()
      const shown = this.jsonEnabled() ? undefined : text(value)
      if (shown !== undefined) process.stdout.write(`${shown}\n`)
      return value
    }
    const {drawFrame} = await import('./output/frame.js')
    const signal = until === undefined ? this.followSignal : AbortSignal.any([this.followSignal, until])
    let rows = 0
    await repeat({everyMs: everyS * 1000, signal}, async () => {
      const value = await ask()
      const shown = this.jsonEnabled() ? JSON.stringify(value) : text(value)
      if (shown === undefined) return
      const {isTTY, columns, rows: height} = process.stdout
      if (!isTTY || this.jsonEnabled()) {
        process.stdout.write(`${shown}\n`)
        return
      }
      const frame = drawFrame(shown, rows, {columns: columns || 80, rows: height || 24})
      rows = frame.rows
      process.stdout.write(frame.text)
    })
    return this.exit(this.signal.aborted ? EXIT.interrupted : EXIT.ok)
  }

  /** Makes the exit status at least as serious as `status`; the run goes on. */
  protected found(status: ExitStatus): void {
    process.exitCode = worstStatus([statusOf(process.exitCode), status])
  }

  /** Tells a failure of one of several inputs on stderr, counts its status, and goes on. */
  protected tell(problem: Problem): void {
    process.stderr.write(`${renderProblem(problem, this.stderrLook)}\n`)
    this.found(problem.exitStatus)
  }

  /**
   * Writes each chosen report to its file or to stdout. With `--json`, what would go to stdout gives way to the
   * document; files are written all the same.
   */
  protected async report<Value>(
    value: Value,
    reporters: Reporters<Value>,
    choices: readonly ReporterChoice[],
  ): Promise<void> {
    for (const {format, file} of choices) {
      const reporter = reporters[format]
      if (!reporter) throw new TypeError(`no reporter of the name ${format}`)
      if (file !== undefined) {
        const {writeOutput} = await import('./files/write-output.js')
        await writeOutput(file, reporter(value, PLAIN), {overwrite: true})
      } else if (!this.jsonEnabled()) {
        process.stdout.write(reporter(value, this.look))
      }
    }
  }

  /** By the flag alone: the framework would listen to an environment variable too, which our handler does not. */
  override jsonEnabled(): boolean {
    return this.ctor.enableJsonFlag && wantsJson(this.argv)
  }

  /** Writes text for people to stdout; silent with `--json`. */
  override log(text = ''): void {
    if (!this.jsonEnabled()) process.stdout.write(`${text}\n`)
  }

  /** Writes one line of a JSON Lines answer. */
  protected logJsonLine(value: unknown): void {
    answerInLines()
    process.stdout.write(jsonDocument(value))
  }

  override logJson(value: unknown): void {
    process.stdout.write(jsonDocument(value))
  }

  /** Writes to stderr, with `--json` too: stdout is the answer, stderr the conversation. */
  override logToStderr(text = ''): void {
    process.stderr.write(`${text}\n`)
  }

  override warn(input: string | Error): string | Error {
    const text = typeof input === 'string' ? input : input.message
    this.logToStderr(`${this.stderrLook.chalk.yellow('warning:')} ${text}`)
    return input
  }

  /** What a bare `--watch` means, in seconds. */
  protected readonly watchSeconds: number = VISOR_SECONDS

  /** The framework would take a missing argument from standard input, which belongs to the arguments that say `-`. */
  protected override async parse<F extends Values, B extends Values, A extends Values>(
    options?: Interfaces.Input<F, B, A>,
    argv = this.argv,
  ): Promise<Interfaces.ParserOutput<F, B, A>> {
    for (const arg of Object.values(options?.args ?? {})) Object.assign(arg, {ignoreStdin: true})
    const takesSeconds = options?.flags?.['watch']?.type === 'option'
    const parsed = await super.parse(options, takesSeconds ? withWatchSeconds(argv, this.watchSeconds) : argv)
    if (takesSeconds && parsed.flags['watch'] !== undefined && this.jsonEnabled()) answerInLines()
    return parsed
  }

  /** Failures go to the one handler in `main.ts`. */
  protected override catch(error: Error): Promise<never> {
    return Promise.reject(error)
  }
}
