import type {WorkbenchCommand} from '../../repl/commands.js'
import type {Look} from '../look.js'
import {wrap} from '../wrap.js'

const MOST_COLUMNS = 100

const OTHERWISE =
  'Anything else is Starlark, with `ctx` and `candidates` of the current dial. `?name` tells about a name, `??name` ' +
  'shows its source, `:help COMMAND` shows examples.'

/** The commands by group, or one with its examples. */
export function helpText(commands: readonly WorkbenchCommand[], look: Look): string {
  const {chalk} = look
  const [only] = commands
  if (only && commands.length === 1) {
    const usage = `:${only.name} ${only.args}`.trim()
    return [
      chalk.bold(usage),
      ...wrap(only.summary, width(look)),
      ...only.examples.map((line) => `  ${chalk.cyan(line)}`),
    ].join('\n')
  }
  const groups = [...new Set(commands.map(({group}) => group))]
  const nameWidth = Math.max(...commands.map(({name}) => name.length)) + 1
  const sections = groups.map((group) => {
    const lines = commands
      .filter((command) => command.group === group)
      .flatMap(({name, summary}) => {
        const [first = '', ...rest] = wrap(summary, width(look) - nameWidth - 4)
        const indent = ' '.repeat(nameWidth + 4)
        return [`  ${chalk.cyan(`:${name}`.padEnd(nameWidth))}  ${first}`, ...rest.map((line) => indent + line)]
      })
    return [chalk.bold(group), ...lines].join('\n')
  })
  return [...sections, ...wrap(OTHERWISE, width(look))].join('\n')
}

function width(look: Look): number {
  return Math.min(look.width, MOST_COLUMNS)
}
