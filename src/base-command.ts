import {Command, Config, type Interfaces} from '@oclif/core'
import {boolean} from '@oclif/core/flags'
import {createContext, type Context} from './context.js'
import {EXIT, worstStatus, type ExitStatus, type Problem} from './errors.js'
import {interruption, outputClosed} from './interruption.js'
import type {Look} from './output/look.js'
import {renderProblem} from './output/render-problem.js'
import {lookFor} from './terminal.js'

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

  /** Aborted on Ctrl-C; a command that asks for it must stop soon, and leave nothing half done. */
  protected get signal(): AbortSignal {
    return interruption()
  }

  /** Aborted on Ctrl-C and when nobody reads stdout any more: for commands that follow something without end. */
  protected get followSignal(): AbortSignal {
    return AbortSignal.any([interruption(), outputClosed])
  }

  /** Makes the exit status at least as serious as `status`; the run goes on. */
  protected found(status: ExitStatus): void {
    const before = Object.values(EXIT).find((each) => each === process.exitCode) ?? EXIT.ok
    process.exitCode = worstStatus([before, status])
  }

  /** Tells a failure of one of several inputs on stderr, counts its status, and goes on. */
  protected tell(problem: Problem): void {
    process.stderr.write(`${renderProblem(problem, this.stderrLook)}\n`)
    this.found(problem.exitStatus)
  }

  /** Writes text for people to stdout; silent with `--json`. */
  override log(text = ''): void {
    if (!this.jsonEnabled()) process.stdout.write(`${text}\n`)
  }

  /** Writes one line of a JSON Lines answer. */
  protected logJsonLine(value: unknown): void {
    process.stdout.write(`${JSON.stringify(value)}\n`)
  }

  override logJson(value: unknown): void {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
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

  /** Failures go to the one handler in `main.ts`. */
  protected override catch(error: Error): Promise<never> {
    return Promise.reject(error)
  }
}
