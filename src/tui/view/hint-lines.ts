import {displayWidth, truncate, visible} from '../../output/display-text.js'
import type {Look} from '../../output/look.js'
import type {Preview} from '../../repl/preview.js'
import type {SignatureHelp} from '../../repl/signature.js'
import type {State} from '../state/state.js'

/** Milliseconds after which it is said that something runs. */
const SLOW_MS = 300

/** What is to be said below the text: what runs or is searched, else the call and the value of what is typed. */
export function hintLines(state: State, columns: number, look: Look): readonly string[] {
  const {chalk} = look
  const {running, queue, mode, notice, help, vi} = state
  const width = Math.max(1, columns - 1)
  const dim = (text: string): string => chalk.dim(truncate(visible(text).replaceAll('\n', ' '), width))
  if (mode?.kind === 'search') {
    const isMissing = mode.query !== '' && mode.found === null
    return [dim(`history search: ${mode.query}${isMissing ? ' (no entry has it)' : ''}`)]
  }
  if (notice !== null) return [dim(notice)]
  if (running) {
    const doing = running.doing === null ? '' : `, ${running.doing}`
    const waiting = queue.length === 0 ? '' : `, ${String(queue.length)} waiting`
    const seconds = `${(running.elapsedMs / 1000).toFixed(1)} s`
    if (running.isStopping) return [dim(`stopping, ${seconds}`)]
    return running.elapsedMs < SLOW_MS && queue.length === 0
      ? []
      : [dim(`running, ${seconds}${doing}${waiting}; Ctrl-C stops it`)]
  }
  if (vi !== null && vi !== '') return [dim(vi)]
  if (!help) return []
  const signature = help.signature && state.popup?.chosen == null ? signatureLines(help.signature, width, look) : []
  // A line that comes and goes with every key would make the rest jump.
  const value = help.preview ? [help.isStale ? ' ' : dim(previewText(help.preview))] : []
  return [...signature, ...value]
}

function previewText({type, text, length}: Preview): string {
  const size = length !== null && length > 3 && type !== 'string' ? ` (${String(length)})` : ''
  return `= ${text.slice(0, 2000)}${type === 'string' ? '' : `  ${type}${size}`}`
}

/** The call with the parameter that is being typed, and what that is; of many parameters those around it. */
function signatureLines(help: SignatureHelp, width: number, {chalk}: Look): readonly string[] {
  const {callee, parameters, active, doc} = help
  const texts = parameters.map(({text}) => visible(text))
  const head = `${visible(callee)}(`
  let [from, to] = [active ?? 0, (active ?? 0) + 1]
  const fits = (first: number, last: number): boolean => {
    return displayWidth(head + texts.slice(first, last).join(', ')) + 8 <= width
  }
  while (to < texts.length && fits(from, to + 1)) to += 1
  while (from > 0 && fits(from - 1, to)) from -= 1
  const shown = texts
    .slice(from, to)
    .map((text, index) => (from + index === active ? chalk.bold(text) : chalk.dim(text)))
  const parts = [...(from > 0 ? [chalk.dim('…')] : []), ...shown, ...(to < texts.length ? [chalk.dim('…')] : [])]
  const about = (active === null ? undefined : parameters[active]?.doc) || (doc.split('\n')[0] ?? '')
  const line = `${chalk.dim(head)}${parts.join(chalk.dim(', '))}${chalk.dim(')')}`
  return [line, ...(about === '' ? [] : [chalk.dim(truncate(visible(about), width))])]
}
