import {didYouMean} from '../closest.js'
import {UsageProblem} from '../errors.js'
import {commandOf, COMMANDS, type CommandName} from './commands.js'

/** What was typed: an order to the workbench, a question about a name, or Starlark. */
export type Entry =
  | {readonly kind: 'empty'}
  | {
      readonly kind: 'command'
      readonly name: CommandName
      /** Everything behind the name as it stands, trimmed. */
      readonly rest: string
    }
  /** `?name`, `??name`. */
  | {readonly kind: 'about'; readonly expression: string; readonly wantsSource: boolean}
  | {readonly kind: 'starlark'; readonly text: string}

/** Reads one entry. @throws {@link UsageProblem} for an unknown command. */
export function parseEntry(text: string): Entry {
  const trimmed = text.trim()
  if (/^(?:#[^\n]*\s*)*$/u.test(trimmed)) return {kind: 'empty'}
  if (trimmed.startsWith('?')) {
    const wantsSource = trimmed.startsWith('??')
    return {kind: 'about', expression: trimmed.slice(wantsSource ? 2 : 1).trim(), wantsSource}
  }
  if (!trimmed.startsWith(':')) return {kind: 'starlark', text: text.replace(/\s+$/u, '')}
  const [, name = '', rest = ''] = /^:(\S*)\s*(.*)$/su.exec(trimmed) ?? []
  const command = commandOf(name)
  if (command) return {kind: 'command', name: command.name, rest}
  throw new UsageProblem(`unknown command: \`:${name}\``, {
    hints: [
      ...didYouMean(
        name,
        COMMANDS.map((each) => each.name),
      ).map((hint) => hint.replaceAll('`', '`:').replaceAll(/`:(?=[ ?])/gu, '`')),
      'Type `:help` to see the commands.',
    ],
  })
}

/** Splits at spaces; `"…"` and `'…'` keep what is between them together. @throws {@link UsageProblem} for one that is not closed. */
export function splitWords(text: string): readonly string[] {
  const words: string[] = []
  const pattern = /\s*((?:"[^"]*"|'[^']*'|[^\s"'])+)/suy
  let end = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    end = pattern.lastIndex
    words.push(
      (match[1] ?? '').replaceAll(
        /"([^"]*)"|'([^']*)'/gsu,
        (_, double?: string, single?: string) => double ?? single ?? '',
      ),
    )
  }
  if (text.slice(end).trim() !== '') throw new UsageProblem('a quote is not closed')
  return words
}
