import type {Candidate} from '#starlark-wasm'
import type {DecisionRecord, FetchRecord} from '../../policy/model/record.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'
import {routeText} from './route-text.js'

/** Rows shown before the rest is only counted; the picked candidate is always among them. */
const SHOWN = 12

interface Row {
  readonly index: number
  readonly candidate: Candidate
  readonly isPicked: boolean
}

/**
 * The candidates of the last fetch for the primary route, the picked one marked; `''` where the script saw none.
 *
 * @param names - what relays are called, by key; others are shown by key and country.
 */
export function candidatesText(
  record: DecisionRecord,
  look: Look,
  names: Readonly<Record<string, string>> = {},
): string {
  const fetch = record.fetches.findLast(({role, call}) => role === 'primary' && call !== null)
  const call = fetch?.call === null || fetch === undefined ? undefined : record.calls[fetch.call]
  if (!fetch || !call) return ''
  const picked = fetch.pick?.forward ?? null
  const rows = call.candidates.map((candidate, index): Row => ({index, candidate, isPicked: index === picked}))
  const shown = rows.filter(({index, isPicked}) => index < SHOWN || isPicked)
  const table = renderTable(
    shown,
    [
      {title: '', text: ({isPicked}) => (isPicked ? '▸' : ''), paint: (text) => look.chalk.green(text)},
      {title: '#', text: ({index}) => String(index), align: 'right'},
      {title: 'ROUTE', text: ({candidate}) => routeText(candidate, names), shrinks: true, paint: bold(look)},
      {
        title: 'LATENCY',
        text: ({candidate}) => `${String(candidate.est_latency_ms)} ms`,
        align: 'right',
        paint: bold(look),
      },
      {title: 'KINDS', text: ({candidate}) => candidate.transport_kinds.join(', ') || '-', shrinks: true},
    ],
    look,
  )
  const hidden = rows.length - shown.length
  return `${table}${hidden === 0 ? '' : `\n   … and ${String(hidden)} more`}${pickText(fetch)}`
}

function bold(look: Look): (text: string, row: Row) => string {
  return (text, {isPicked}) => (isPicked ? look.chalk.bold(text) : text)
}

function pickText({attempt, pick}: FetchRecord): string {
  return pick === null || attempt === 1 ? '' : `\n   (attempt ${String(attempt)})`
}
