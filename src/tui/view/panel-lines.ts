import {callsText} from '../../output/decision/calls-text.js'
import {outcomeText} from '../../output/decision/outcome-text.js'
import {routeText} from '../../output/decision/route-text.js'
import {displayWidth, truncate, visible} from '../../output/display-text.js'
import type {Look} from '../../output/look.js'
import {renderTable} from '../../output/table.js'
import {wrap} from '../../output/wrap.js'
import type {Overview} from '../overview.js'
import {windowAround} from './layout.js'

/** Columns from which candidates and decision stand side by side. */
const WIDE = 100

const GAP = 2

/** The candidates of the current dial and what becomes of it, in at most `height` lines with a rule above and below. */
export function panelLines(overview: Overview, height: number, columns: number, look: Look): readonly string[] {
  const {chalk} = look
  const width = columns - 1
  const inner = height - 2
  const rule = chalk.dim('─'.repeat(width))
  const head = titleLine(overview, width, look)
  if (columns >= WIDE) {
    const left = Math.floor((width - GAP) / 2)
    const candidates = candidateLines(overview, inner, {...look, width: left})
    const decision = decisionLines(overview, {...look, width: width - GAP - left}).slice(0, inner)
    const count = Math.max(candidates.length, decision.length)
    const lines = Array.from({length: count}, (_, index) => {
      const cell = candidates[index] ?? ''
      return `${cell}${' '.repeat(Math.max(0, left - displayWidth(cell)) + GAP)}${decision[index] ?? ''}`
    })
    return [head, ...lines, rule]
  }
  const decision = decisionLines(overview, {...look, width}).slice(0, Math.max(1, Math.floor(inner / 2)))
  return [head, ...candidateLines(overview, inner - decision.length, {...look, width}), ...decision, rule]
}

function titleLine({dial}: Overview, width: number, {chalk}: Look): string {
  const {id, app, now, is_edited} = dial
  const text = ` ${visible(id)}${is_edited ? ', edited' : ''} · ${visible(app)} · ${now} `
  const cut = truncate(text, width - 2)
  return chalk.dim(`─${cut}${'─'.repeat(Math.max(0, width - 1 - displayWidth(cut)))}`)
}

/** A table around the candidate that was picked. */
function candidateLines({candidates, record}: Overview, height: number, look: Look): readonly string[] {
  const {chalk} = look
  if (candidates.length === 0) return [chalk.dim('no candidates')]
  const fetch = record?.fetches.findLast(({role, call}) => role === 'primary' && call !== null)
  const picked = fetch?.pick?.forward ?? null
  const isCut = candidates.length > height - 1
  const {from, to} = windowAround(picked ?? 0, candidates.length, Math.max(1, height - (isCut ? 2 : 1)))
  const rows = candidates.slice(from, to).map((candidate, index) => ({index: from + index, candidate}))
  const paint = (text: string, {index}: {readonly index: number}): string =>
    index === picked ? chalk.green(text) : text
  const table = renderTable(
    rows,
    [
      {title: '', text: ({index}) => (index === picked ? '▸' : ' '), paint},
      {title: '#', text: ({index}) => String(index), align: 'right', paint},
      {title: 'ROUTE', text: ({candidate}) => routeText(candidate), shrinks: true, paint},
      {title: 'LATENCY', text: ({candidate}) => `${String(candidate.est_latency_ms)} ms`, align: 'right', paint},
      {title: 'KINDS', text: ({candidate}) => candidate.transport_kinds.join(', ') || '-', shrinks: true, paint},
    ],
    look,
  )
  const rest = isCut ? [chalk.dim(`   ${String(from)} to ${String(to - 1)} of ${String(candidates.length)}`)] : []
  return [...table.split('\n'), ...rest].slice(0, height)
}

/** What becomes of the dial, and what the script said on the way. */
function decisionLines({record}: Overview, look: Look): readonly string[] {
  const {chalk, width} = look
  if (!record) return [chalk.dim('no policy is loaded; :load FILE')]
  const isGood = record.outcome.kind === 'route' || record.outcome.kind === 'direct-shortcut'
  const [first = '', ...rest] = outcomeText(record.outcome).flatMap((line) => wrap(line, width))
  const lost = record.events.filter(({level}) => level === 'failure').length
  return [
    (isGood ? chalk.green : chalk.yellow)(`⇒ ${truncate(first, width - 2)}`),
    ...rest.map((line) => `  ${truncate(line, width - 2)}`),
    ...(lost === 0 ? [] : [chalk.red(`  ${String(lost)} lost on the way, :why tells`)]),
    ...(record.calls.length === 0 ? [] : callsText(record.calls, look).split('\n')),
  ]
}
