import type {RanChange} from '../../config-files/run-change.js'
import type {Difference} from '../../config/diff-config.js'
import {showPointer} from '../../json/pointer.js'
import type {Look} from '../look.js'

/** One difference in one line, as a diff marks it. */
export function differenceLine({kind, path, old, new: next}: Difference, {chalk}: Look): string {
  const place = showPointer(path)
  if (kind === 'added') return chalk.green(`+ ${place}  ${JSON.stringify(next)}`)
  if (kind === 'removed') return chalk.red(`- ${place}  ${JSON.stringify(old)}`)
  return `${chalk.yellow('~')} ${place}  ${JSON.stringify(old)} → ${JSON.stringify(next)}`
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
