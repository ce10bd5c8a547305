import {resolveCommand, wordsAfter} from '../resolve-command.js'

/** What completion needs to know of a command; the framework's manifest has it. */
export interface CompletableCommand {
  readonly id: string
  readonly hidden?: boolean | undefined
  readonly summary?: string | undefined
  readonly args: Readonly<Record<string, CompletableArg>>
  readonly flags: Readonly<Record<string, CompletableFlag>>
}

interface CompletableArg {
  readonly options?: readonly string[] | undefined
  readonly multiple?: boolean | undefined
}

interface CompletableFlag {
  readonly type: 'boolean' | 'option'
  readonly char?: string | undefined
  readonly hidden?: boolean | undefined
  readonly multiple?: boolean | undefined
  readonly options?: readonly string[] | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
}

export interface Completion {
  readonly word: string
  /** One line, empty where there is nothing to say. */
  readonly about: string
}

export interface Completions {
  readonly words: readonly Completion[]
  /** Whether a file name could stand there. */
  readonly files: boolean
  /** The argument or flag that stands there, of the command with that id, where any value may. */
  readonly slot?: {readonly id: string; readonly name: string}
}

/**
 * What could stand in place of the last word of a command line.
 *
 * @param words - the words after the program's name; the last one is being typed and may be empty.
 * @param commands - all commands, aliases as commands of their own.
 * @returns words that begin with the last one, sorted.
 */
export function completeLine(words: readonly string[], commands: readonly CompletableCommand[]): Completions {
  const current = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  if (before.includes('--')) return {words: [], files: true}
  const byId = new Map(commands.filter((command) => !command.hidden).map((command) => [command.id, command]))
  const resolved = resolveCommand(before, new Set(byId.keys()))
  if (resolved.kind === 'unknown' && resolved.words.length > 0) return {words: [], files: false}
  const id = resolved.kind === 'unknown' ? '' : resolved.id
  const command = resolved.kind === 'command' ? byId.get(id) : undefined
  const found = command ? completeArguments(command, before.slice(id.split(':').length), current) : NOTHING
  // Words that name a command end at the first flag or argument.
  const isNaming = before.length === (id === '' ? 0 : id.split(':').length)
  const children = isNaming ? childrenOf(id, byId) : []
  const possible = [...children, ...found.words].filter(({word}) => word.startsWith(current))
  const {files, slot} = found
  return {words: possible.sort((a, b) => (a.word < b.word ? -1 : 1)), files, ...(slot && {slot})}
}

const NOTHING: Completions = {words: [], files: false}

function childrenOf(id: string, byId: ReadonlyMap<string, CompletableCommand>): readonly Completion[] {
  return wordsAfter(id, byId.keys()).map((word) => {
    const child = byId.get(id === '' ? word : `${id}:${word}`)
    return {word, about: firstLine(child?.summary)}
  })
}

function completeArguments(command: CompletableCommand, given: readonly string[], current: string): Completions {
  const awaited = flagAwaitingValue(command, given.at(-1))
  if (awaited) return valuesOf(awaited.flag.options, '', {id: command.id, name: awaited.name})
  const [name, value] = current.split('=', 2)
  if (name?.startsWith('--') && value !== undefined) {
    const flag = command.flags[name.slice(2)]
    return flag?.type === 'option' ? valuesOf(flag.options, `${name}=`) : NOTHING
  }
  if (current.startsWith('-')) return {words: flagsOf(command, given), files: false}
  const position = countArguments(command, given)
  const args = Object.entries(command.args)
  const last = args.at(-1)
  const [argName, arg] = args[position] ?? (last?.[1].multiple ? last : [])
  return arg && argName !== undefined ? valuesOf(arg.options, '', {id: command.id, name: argName}) : NOTHING
}

function valuesOf(
  options: readonly string[] | undefined,
  prefix: string,
  slot?: {readonly id: string; readonly name: string},
): Completions {
  if (!options) return {words: [], files: true, ...(slot && {slot})}
  return {words: options.map((option) => ({word: prefix + option, about: ''})), files: false}
}

function flagsOf({flags}: CompletableCommand, given: readonly string[]): readonly Completion[] {
  const shown = Object.entries(flags).filter(
    ([name, flag]) =>
      !flag.hidden && (flag.multiple === true || !given.some((word) => word.split('=')[0] === `--${name}`)),
  )
  const words = shown.map(([name, flag]) => ({word: `--${name}`, about: firstLine(flag.summary ?? flag.description)}))
  return [...words, {word: '--help', about: 'Show help.'}]
}

/** The flag that `word` is, when it takes its value from the next word. */
function flagAwaitingValue(
  {flags}: CompletableCommand,
  word: string | undefined,
): {readonly name: string; readonly flag: CompletableFlag} | undefined {
  if (!word?.startsWith('-')) return undefined
  const [name, flag] =
    Object.entries(flags).find(([each, {char}]) => word === `--${each}` || word === `-${char ?? ''}`) ?? []
  return name !== undefined && flag?.type === 'option' ? {name, flag} : undefined
}

function countArguments(command: CompletableCommand, given: readonly string[]): number {
  return given.filter((word, index) => !word.startsWith('-') && !flagAwaitingValue(command, given[index - 1])).length
}

function firstLine(text = ''): string {
  return (text.split('\n')[0] ?? '').replaceAll('\t', ' ')
}
