import type {RanChange} from '../../config-files/run-change.js'
import type {Difference} from '../../config/diff-config.js'
import {showPointer} from '../../json/pointer.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'

const shown = (value: Difference['new']): string => visible(JSON.stringify(value))

/** One difference in one line, as a diff marks it. */
export function differenceLine({kind, path, old, new: next}: Difference, {chalk}: Look): string {
  const place = visible(showPointer(path))
  if (kind === 'added') return chalk.green(`+ ${place}  ${shown(next)}`)
  if (kind === 'removed') return chalk.red(`- ${place}  ${shown(old)}`)
  return `${chalk.yellow('~')} ${place}  ${shown(old)} → ${shown(next)}`
}

/** What a change did, line by line; standard input comes out changed instead. */
export function renderChange(
  {report, text}: RanChange,
  flags: {readonly file: string; readonly out?: string | undefined; readonly 'dry-run': boolean},
  look: Look,
): string {
  if ((flags.out ?? flags.file) === '-' && !flags['dry-run']) return text.trimEnd()
  if (report.differences.length === 0) return `${report.file}: nothing to change`
  const lines = report.differences.map((difference) => differenceLine(difference, look))
  return [...lines, report.written ? `written to ${report.file}` : 'nothing was written'].join('\n')
}
