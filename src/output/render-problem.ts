import type {Place, Problem} from '../errors.js'
import {renderCodeFrame} from './code-frame.js'
import {visible} from './display-text.js'
import type {Look} from './look.js'

/**
 * A problem as people read it: what, where with the source around it, why, what to do next. Ends without a newline.
 */
export function renderProblem(problem: Problem, look: Look): string {
  const {chalk} = look
  const lines = [`${chalk.red.bold('error:')} ${visible(problem.message)} ${chalk.dim(`[${problem.code}]`)}`]
  if (problem.place) {
    lines.push(`  ${chalk.dim('at')} ${chalk.cyan(renderPlace(problem.place))}`)
    const frame = renderCodeFrame(problem.place, {...look, width: look.width - 4})
    if (frame !== '') lines.push(...frame.split('\n').map((line) => `    ${line}`))
  }
  if (problem.because !== undefined && problem.because !== problem.message) {
    lines.push(`  ${chalk.dim('because:')} ${visible(problem.because).replaceAll('\n', '\n    ')}`)
  }
  lines.push(...problem.hints.map((hint) => `  ${chalk.green('try:')} ${visible(hint)}`))
  return lines.join('\n')
}

/** `file:line:column`, as editors and terminals link it; parts that are unknown are left out. */
export function renderPlace({file, line, column}: Place): string {
  return [visible(file), line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
}
