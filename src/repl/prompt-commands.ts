import {didYouMean} from '../closest.js'
import {UsageProblem} from '../errors.js'
import {commandOf, COMMANDS} from './commands.js'
import {KEY_BINDINGS} from './key-bindings.js'
import {usage, wordsOf, type Handler} from './typed-command.js'
import {VI_BINDINGS} from './vi-bindings.js'

/** Commands about the prompt itself. */
export const PROMPT_COMMANDS = {
  time: (workbench, {name, rest}) => {
    if (rest === '') throw usage(name)
    return workbench.evaluate(rest, true)
  },
  reset: async (workbench) => {
    await workbench.reset()
    return {kind: 'reset'}
  },
  view: (_, typed) => {
    const [word] = wordsOf(typed, 1, 1)
    if (word === 'split' || word === 'plain') return {kind: 'view', view: word}
    throw new UsageProblem(`split or plain, not \`${word ?? ''}\``)
  },
  help: (_, typed) => {
    const [word] = wordsOf(typed, 0, 1)
    if (word === undefined) return {kind: 'help', commands: COMMANDS}
    if (word === 'keys') return {kind: 'keys', bindings: KEY_BINDINGS}
    if (word === 'vi') return {kind: 'keys', bindings: VI_BINDINGS}
    const name = word.replace(/^:/u, '')
    const command = commandOf(name)
    if (command) return {kind: 'help', commands: [command]}
    const near = didYouMean(name, [...COMMANDS.map((each) => each.name), 'keys', 'vi'])
    throw new UsageProblem(`no command \`${word}\``, {hints: [...near, 'Type `:help` to see the commands.']})
  },
  quit: () => ({kind: 'quit'}),
} as const satisfies Record<string, Handler>
