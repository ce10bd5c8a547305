import type {Config} from '@oclif/core/config'
import {didYouMean} from './closest.js'
import {UsageProblem} from './errors.js'
import {wordsAfter, type Resolved} from './resolve-command.js'
import {adviceFor} from './withdrawn-words.js'

/** What is told about words that name no command: what replaced them, or the nearest words that do. */
export function unknownCommand({words, parent}: Resolved & {readonly kind: 'unknown'}, config: Config): UsageProblem {
  const visible = config.commands.filter((command) => !command.hidden).map((command) => command.id)
  const group = parent === '' ? config.bin : `${config.bin} ${parent.replaceAll(':', ' ')}`
  const advice = adviceFor(words)
  const near = advice.length > 0 ? advice : didYouMean(words.at(-1) ?? '', wordsAfter(parent, visible))
  return new UsageProblem(`unknown command: ${words.join(' ')}`, {
    hints: [...near, `Run \`${group} --help\` to see the commands.`],
  })
}
