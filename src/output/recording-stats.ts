import type {Counted, RecordingStats} from '../policy/recording/recording-stats.js'
import type {Spread} from '../policy/recording/tally.js'
import type {Look} from './look.js'

/** How many values of one kind are listed. */
const LISTED = 8

/** What recordings hold, a block of lines each. */
export function renderRecordingStats(all: readonly RecordingStats[], look: Look): string {
  return all.map((stats) => renderStats(stats, look)).join('\n')
}

function renderStats(stats: RecordingStats, {chalk}: Look): string {
  const {header, fetches, legs} = stats
  const rows: readonly (readonly [string, string])[] = [
    ['source', header === null ? 'unknown: no header' : `${header.source}, by ${header.recorded_by}`],
    ['lines', `${stats.lines}${stats.problems === 0 ? '' : `, problems: ${stats.problems}`}`],
    ['dials', String(stats.dials)],
    ['time', timeText(stats)],
    ['apps', list(stats.apps, '(not recorded)')],
    ['peers', `${stats.peers}, with mux in ${stats.dials_with_mux_peer} dials`],
    ['direct', `a live direct transport in ${stats.dials_with_direct_transport} dials`],
    [
      'fetches',
      `${fetches.primary} primary, ${fetches.retries} retries, ${fetches.aux} auxiliary; ` +
        `${fetches.local} local, ${fetches.none} without routes, ${fetches.failed_set_ups} failed set-ups, ` +
        `${fetches.with_reverse} with reverse lists`,
    ],
    ['hop floors', list(fetches.hop_floors)],
    ['candidates', spreadText(stats.candidates)],
    ['hops', stats.hops.map(({hops, count}) => `${hops} (${count})`).join(', ')],
    ['relays', String(stats.relays)],
    ['kinds', list(stats.transport_kinds, '(unknown)')],
    ['latency', `unknown for ${stats.unknown_latencies} of ${stats.transports} transports`],
    ['countries', list(stats.countries)],
    ['trust', `${stats.trusted} trusted, ${stats.hypervisors} hypervisors`],
    ['legs', `${legs.samples} samples of ${legs.groups} groups; events: ${list(legs.events) || 'none'}`],
  ]
  const flags = [
    ...stats.unknown_kinds.map((kind) => `transport kind unknown to the contract: ${kind}`),
    ...stats.unknown_distributions.map((descriptor) => `distribution unknown to the contract: ${descriptor}`),
  ]
  return [
    chalk.bold(stats.file),
    ...rows.map(([name, text]) => `  ${chalk.dim(name.padEnd(11))}${text || 'none'}`),
    ...flags.map((flag) => `  ${chalk.yellow('flagged')}    ${flag}`),
    '',
  ].join('\n')
}

function timeText({time_span, dials_without_time}: RecordingStats): string {
  const span = time_span === null ? 'unknown' : `${time_span.first} to ${time_span.last}`
  return dials_without_time === 0 || time_span === null ? span : `${span}, unknown in ${dials_without_time} dials`
}

function spreadText(spread: Spread | null): string {
  if (spread === null) return 'none'
  return `per fetch ${spread.min} to ${spread.max}, median ${spread.median}, 90th percentile ${spread.p90}`
}

function list(counted: readonly Counted[], empty = ''): string {
  const shown = counted.slice(0, LISTED).map(({value, count}) => `${value === '' ? empty : value} (${count})`)
  const more = counted.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
