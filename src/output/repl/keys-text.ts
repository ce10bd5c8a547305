import type {KeyBinding} from '../../repl/key-bindings.js'
import type {ViBinding} from '../../repl/vi-bindings.js'
import type {Look} from '../look.js'
import {wrap} from '../wrap.js'

const TITLES: Readonly<Record<KeyBinding['context'] | ViBinding['kind'], string>> = {
  edit: 'While typing',
  choose: 'While a completion is chosen',
  search: 'While searching the history',
  browse: 'While choosing a dial (:dials)',
  motion: 'Motions',
  operator: 'Operators, with a motion behind them',
  object: 'Objects',
  command: 'Commands',
}

/** Keys and what they do, by where they do it. */
export function keysText(bindings: readonly (KeyBinding | ViBinding)[], {chalk, width}: Look): string {
  const rows = bindings.map((binding) => {
    // Those of vi are characters, and a small letter is another key than its capital.
    if ('kind' in binding) {
      return {title: TITLES[binding.kind], keys: binding.keys.join(' ').replace(/ {2}$/u, ' Space'), help: binding.help}
    }
    return {title: TITLES[binding.context], keys: keyNames(binding.keys), help: binding.help}
  })
  const keyWidth = Math.max(...rows.map(({keys}) => keys.length))
  return [...new Set(rows.map(({title}) => title))]
    .map((title) => {
      const lines = rows
        .filter((row) => row.title === title)
        .flatMap(({keys, help}) => {
          const [first = '', ...rest] = wrap(help, width - keyWidth - 4)
          const indent = ' '.repeat(keyWidth + 4)
          return [`  ${chalk.cyan(keys.padEnd(keyWidth))}  ${first}`, ...rest.map((line) => indent + line)]
        })
      return [chalk.bold(title), ...lines].join('\n')
    })
    .join('\n')
}

/** As keyboards and manuals write them: `Ctrl-A, Home`. */
function keyNames(keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll(/[a-z]+/gu, (word) => NAMES[word] ?? capital(word))).join(', ')
}

const NAMES: Readonly<Record<string, string>> = {pageup: 'PageUp', pagedown: 'PageDown'}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
