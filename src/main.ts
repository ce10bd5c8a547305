import type {Config} from '@oclif/core/config'
import {ExitError} from '@oclif/core/errors'
import {EXIT, statusOf, UsageProblem, worstStatus, type ExitStatus} from './errors.js'
import {wasInterrupted, watchClosedPipe, watchSignals} from './interruption.js'
import {loadConfig} from './load-config.js'
import {renderProblem} from './output/render-problem.js'
import {resolveCommand, type Resolved} from './resolve-command.js'
import {showHelp} from './show-help.js'
import {lookFor, restoreTerminal} from './terminal.js'
import {toProblem, UnwritableResult} from './to-problem.js'
import {unknownCommand} from './unknown-words.js'
import {answerInLines, jsonDocument, wantsJson} from './wants-json.js'
import {isWithdrawn} from './withdrawn-words.js'

/**
 * Runs the program as a process of its own: signals, a closed pipe and whatever escapes are handled, and the process
 * ends with the status that the run earned.
 *
 * @param root - the package's folder: manifest, assets and schemas are found from there.
 */
export async function start(root: string): Promise<void> {
  const argv = process.argv.slice(2)
  watchClosedPipe()
  watchSignals((reason) => report(reason, argv))
  const escaped = (error: unknown): void => {
    process.exit(worstStatus([report(error, argv)]))
  }
  process.on('uncaughtException', escaped)
  process.on('unhandledRejection', escaped)
  let status: number
  try {
    status = await runProgram(argv, await loadConfig(root, argv))
  } catch (error) {
    status = report(error, argv)
  }
  process.exitCode = status
  await flushed()
  // Sockets kept alive and idle workers must not keep a finished program waiting.
  process.exit(status)
}

/**
 * Runs one command line and tells failures to the user; never rejects.
 *
 * @returns the exit status, findings that the command reported included.
 */
export async function runProgram(argv: readonly string[], config: Config): Promise<number> {
  process.exitCode = undefined
  answerInLines(false)
  try {
    await dispatch(argv, config)
    const found = typeof process.exitCode === 'number' ? process.exitCode : EXIT.ok
    return wasInterrupted() ? EXIT.interrupted : found
  } catch (error) {
    if (error instanceof ExitError) return error.oclif.exit ?? EXIT.ok
    return worstStatus([report(error, argv, helpLine(argv, config)), statusOf(process.exitCode)])
  }
}

async function dispatch(argv: readonly string[], config: Config): Promise<void> {
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`${config.userAgent}\n`)
    return
  }
  const ids = new Set(config.commandIDs)
  const resolved = withdrawn(resolveCommand(argv, ids))
  if (resolved.kind === 'unknown' && resolved.words.length > 0) throw unknownCommand(resolved, config)
  const stray = resolved.kind === 'command' ? undefined : argv.find((word) => word.startsWith('-') && !isHelp(word))
  if (stray !== undefined) throw flagBeforeCommand(stray, resolved, config)
  const command = resolved.kind === 'command' ? config.findCommand(resolved.id) : undefined
  if (resolved.kind !== 'command' || !command || asksForHelp(resolved.argv, Object.values(command.flags))) {
    await showHelp(resolved, config)
    return
  }
  await config.runCommand(resolved.id, [...resolved.argv], command)
}

/** A word behind a command may be one of its withdrawn subcommands, which it would take for an argument too many. */
function withdrawn(resolved: Resolved): Resolved {
  if (resolved.kind !== 'command') return resolved
  const words = [...resolved.id.split(':'), ...resolved.argv.slice(0, 1)]
  return isWithdrawn(words) ? {kind: 'unknown', words, parent: resolved.id} : resolved
}

function asksForHelp(argv: readonly string[], flags: readonly {readonly char?: string}[]): boolean {
  const end = argv.indexOf('--')
  const before = end < 0 ? argv : argv.slice(0, end)
  return before.includes('--help') || (before.includes('-h') && !flags.some((flag) => flag.char === 'h'))
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

/** Without a command nothing knows what the flag means; help instead would look like success. */
function flagBeforeCommand(flag: string, resolved: Resolved, config: Config): UsageProblem {
  const group = [config.bin, ...(resolved.kind === 'topic' ? resolved.id.split(':') : [])].join(' ')
  return new UsageProblem(`a command is missing before \`${flag}\``, {
    hints: [`Run \`${group} --help\` to see the commands; flags follow them.`],
  })
}

/** The command line that shows help about what was typed. */
function helpLine(argv: readonly string[], config: Config): string {
  const resolved = resolveCommand(argv, new Set(config.commandIDs))
  const words = resolved.kind === 'unknown' ? [] : resolved.id.split(':')
  return [config.bin, ...words, '--help'].join(' ')
}

/** Tells one failure: below `error` on stdout with `--json`, as text on stderr otherwise; with `DEBUG`, the stack too. */
function report(error: unknown, argv: readonly string[], help = 'skywire-cli --help'): ExitStatus {
  restoreTerminal()
  const problem = toProblem(error, help)
  if (wantsJson(argv) && !(problem instanceof UnwritableResult)) {
    process.stdout.write(jsonDocument({error: problem}))
  } else {
    const look = lookFor(process.stderr, {env: process.env, noColor: argv.includes('--no-color')})
    process.stderr.write(`${renderProblem(problem, look)}\n`)
  }
  if (process.env['DEBUG']) {
    const cause = problem.cause instanceof Error ? `\n${problem.cause.stack ?? ''}` : ''
    process.stderr.write(`${problem.stack ?? ''}${cause}\n`)
  }
  return problem.exitStatus
}

function flushed(): Promise<unknown> {
  return Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))))
}
