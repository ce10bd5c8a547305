import type {Candidate} from '#starlark-wasm'
import {routeText} from '../decision/route-text.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'

/** Rows shown; the rest is counted. */
const SHOWN = 40

/** Candidate routes as a table, each with its index. */
export function candidateRows(candidates: readonly Candidate[], look: Look): string {
  if (candidates.length === 0) return 'no candidates'
  const rows = candidates.slice(0, SHOWN).map((candidate, index) => ({index, candidate}))
  const table = renderTable(
    rows,
    [
      {title: '#', text: ({index}) => String(index), align: 'right'},
      {title: 'ROUTE', text: ({candidate}) => routeText(candidate), shrinks: true},
      {title: 'LATENCY', text: ({candidate}) => `${String(candidate.est_latency_ms)} ms`, align: 'right'},
      {title: 'KINDS', text: ({candidate}) => candidate.transport_kinds.join(', ') || '-', shrinks: true},
    ],
    look,
  )
  const hidden = candidates.length - rows.length
  return hidden === 0 ? table : `${table}\n${look.chalk.dim(`… and ${String(hidden)} more`)}`
}
