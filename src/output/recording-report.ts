import type {LineProblem} from '../policy/recording/problem.js'
import type {RecordingReport} from '../policy/recording/validate-recording.js'
import type {Look} from './look.js'

/** How many problems of one file are shown to people. */
const SHOWN = 50
/** Of a file that is something else, the first ones say it. */
const SHOWN_OF_OTHERS = 3

/** What is wrong with recordings, one problem a line, and a summary of each file. */
export function renderRecordingReports(reports: readonly RecordingReport[], look: Look): string {
  return reports.map((report) => `${renderReport(report, look)}\n`).join('')
}

function renderReport(
  {file, verdict, reason, lines, dials, problems, problem_count, notes}: RecordingReport,
  look: Look,
): string {
  const {chalk} = look
  const shown = problems
    .slice(0, verdict === 'no-recording' ? SHOWN_OF_OTHERS : SHOWN)
    .map((problem) => renderLineProblem(problem, file, look))
  const more = problem_count - shown.length
  const size = `${count(lines, 'line')}, ${count(dials, 'dial')}`
  const summary = {
    good: `${chalk.green('good')} ${file}: ${size}`,
    faulty: `${chalk.red('faulty')} ${file}: ${size}, ${count(problem_count, 'problem')}`,
    'no-recording': `${chalk.red('no recording')} ${file}: ${reason ?? `none of ${count(lines, 'line')} is a line of a recording`}`,
  }
  return [
    ...shown,
    ...(more > 0 ? [`${file}: … and ${count(more, 'more problem')}`] : []),
    ...notes.map((note) => `${file}: ${chalk.dim('note:')} ${note}`),
    summary[verdict],
  ].join('\n')
}

/** `file:line:column: path: message [code]` */
export function renderLineProblem({line, column, path, code, message}: LineProblem, file: string, look: Look): string {
  const place = [file, line, ...(column === undefined ? [] : [column])].join(':')
  return `${place}: ${path === undefined ? '' : `${look.chalk.bold(path)}: `}${message} ${look.chalk.dim(`[${code}]`)}`
}

/** A number with its noun in the singular or plural: `1 dial`, `2 dials`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
