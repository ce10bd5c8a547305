import {didYouMean} from './closest.js'
import {Bug, Problem, UsageProblem} from './errors.js'
import {fileReason, UnwritableFile} from './files/file-problem.js'

/** What the framework's parser says of a command line it refuses; recognised by shape, its classes are not exported. */
interface RefusedLine extends Error {
  readonly oclif: {readonly exit?: number}
  readonly parse?: {readonly input?: {readonly flags?: Readonly<Record<string, unknown>>}}
  /** Unknown flags as they were typed. */
  readonly flags?: readonly string[]
  /** Arguments that are missing (with a name and a description), or words too many. */
  readonly args?: readonly ({readonly name: string; readonly description?: string} | string)[]
}

/**
 * Turns whatever was thrown into a {@link Problem}. What is no problem of ours already and no refusal of the
 * framework's parser is a bug of this program.
 *
 * @param help - the command line that shows help about what was typed, for hints.
 */
export function toProblem(error: unknown, help: string): Problem {
  if (error instanceof Problem) {
    error.message = withoutWrapping(error.message)
    return error
  }
  if (isAbort(error) && error.cause instanceof Problem) return error.cause
  if (isFailedWrite(error)) return new UnwritableResult(error)
  if (isRefusedLine(error)) return usageProblem(error, help)
  return new Bug(error)
}

function isAbort(error: unknown): error is Error {
  return error instanceof Error && error.name === 'AbortError'
}

/** Standard output failed: a full disk. It takes no JSON document that says so either. */
export class UnwritableResult extends UnwritableFile {
  constructor(error: unknown) {
    super('cannot write the result', {cause: fileReason(error)})
  }
}

/** Only standard output is written to without a handler of its own. */
function isFailedWrite(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write'
}

function isRefusedLine(error: unknown): error is RefusedLine {
  if (!(error instanceof Error) || !('oclif' in error)) return false
  const {oclif} = error
  return typeof oclif === 'object' && oclif !== null && 'exit' in oclif && oclif.exit === 2
}

function usageProblem(error: RefusedLine, help: string): UsageProblem {
  const more = `Run \`${help}\` to see what is possible.`
  if (error.flags && error.flags.length > 0) {
    const known = Object.keys(error.parse?.input?.flags ?? {}).map((name) => `--${name}`)
    const words = error.flags.map((flag) => `\`${flag}\``).join(', ')
    const near = error.flags.flatMap((flag) => didYouMean(flag.split('=')[0] ?? flag, known))
    return new UsageProblem(`unknown flag: ${words}`, {hints: [...near, more]})
  }
  const missing = error.args?.filter((arg) => typeof arg !== 'string') ?? []
  if (Array.isArray(error.args) && missing.length > 0) {
    const words = missing.map((arg) => arg.name.toUpperCase()).join(', ')
    const about = missing.flatMap(({name, description}) =>
      description ? [`${name.toUpperCase()}: ${description}`] : [],
    )
    return new UsageProblem(`missing argument: ${words}`, {hints: [...about, more]})
  }
  const lines = withoutWrapping(error.message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^The following errors? occurred:$/i.test(line))
    .map((line) =>
      line
        .replace(/^Missing required flag (\S+)$/i, 'missing flag: `--$1`')
        .replace(/^All of the following must be provided when using (--\S+): (--\S+)$/i, '`$1` goes with `$2` only'),
    )
  return new UsageProblem(lines.join('; '), {hints: [more]})
}

/** A sentence of the framework in our manner: the flag in front, no capital, no advice, no final stop. */
function withoutWrapping(message: string): string {
  return message
    .replace(/^Parsing (--\S+) \n\t/, '$1: ')
    .replace(/\nSee more help with --help$/, '')
    .replace(/^((?:--\S+: )?)([A-Z])(?=[a-z])/, (_, flag: string, letter: string) => flag + letter.toLowerCase())
    .replace(/(?<=[\p{L}\p{N}`'")\]])\.$/u, '')
}
