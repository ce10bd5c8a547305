import {UsageProblem} from '../errors.js'
import {commandOf, type CommandName} from './commands.js'
import {splitWords} from './parse-entry.js'
import type {ReplResult} from './result.js'
import type {Workbench} from './workbench.js'

export interface TypedCommand {
  readonly name: CommandName
  /** Everything behind the name as it stands, trimmed. */
  readonly rest: string
}

/** What a command does. @throws `Problem` for what makes no sense or cannot be done. */
export type Handler = (workbench: Workbench, typed: TypedCommand) => Promise<ReplResult> | ReplResult

/** The words behind the name. @throws {@link UsageProblem} where there are fewer or more, or a quote is not closed. */
export function wordsOf({name, rest}: TypedCommand, least = 0, most = Infinity): readonly string[] {
  const words = splitWords(rest)
  if (words.length >= least && words.length <= most) return words
  throw usage(name)
}

/** The argument of a command that takes one, spaces and all. @throws {@link UsageProblem} where there is none. */
export function wholeArgument({name, rest}: TypedCommand): string {
  if (rest !== '') return unquoted(rest)
  throw usage(name)
}

/** Standard input by any of its names; at a terminal, reading it would take the user's keys. */
const STDIN = /^(?:-|\/dev\/(?:stdin|tty|fd\/0)|\/proc\/self\/fd\/0)$/u

/** A file that a command reads. @throws {@link UsageProblem} for standard input, which the prompt itself reads. */
export function fileArgument(typed: TypedCommand): string {
  const file = wholeArgument(typed)
  if (!STDIN.test(file)) return file
  throw new UsageProblem(`\`:${typed.name}\` does not read standard input`, {
    hints: ['Write it to a file, and name that.'],
  })
}

/** A text without the quotes around it. */
export function unquoted(text: string): string {
  return text.replace(/^(["'])([^]*)\1$/u, '$2')
}

export function usage(name: CommandName): UsageProblem {
  const command = commandOf(name)
  const line = `:${name} ${command?.args ?? ''}`.trim()
  return new UsageProblem(`\`:${name}\` is used otherwise`, {hints: [`Write \`${line}\`.`]})
}
