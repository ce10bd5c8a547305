import type {Distribution} from '../model/distribution.js'
import type {RouteOutcome} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import {parseDistribution} from './parse-distribution.js'
import {formatGoFloat} from './go-number.js'
import {printDistribution} from './print-distribution.js'
import {goQuote} from './go-quote.js'
import {reportDistribution} from './report-distribution.js'

/** A distribution and who set it. */
export interface Settled {
  readonly distribution: Distribution
  readonly from: RouteOutcome['distribution_from']
}

/**
 * The distribution in force on a new group: SelectRoute's, if the primary's last call set one, else BeforeDial's, else
 * the caller's, else the visor's own mode (contract 13.5).
 */
export function settleDistribution(run: DialRun, fromSelectRoute: Distribution | null): Settled {
  if (fromSelectRoute) return {distribution: fromSelectRoute, from: 'select-route'}
  const {options, dial} = run
  const parsed = parseDistribution(options.distribution)
  if (parsed.kind === 'distribution') {
    return {
      distribution: parsed.distribution,
      from: run.merge?.distribution.kind === 'distribution' ? 'before-dial' : 'caller',
    }
  }
  reportUnreadable(run, `the caller's distribution`, options.distribution)
  const own = parseDistribution(dial.defaults.distribution)
  reportUnreadable(run, `the visor-wide distribution`, dial.defaults.distribution)
  return {distribution: own.kind === 'distribution' ? own.distribution : {mode: 'auto'}, from: 'visor'}
}

/** The contract does not say what becomes of a descriptor that no policy wrote. */
function reportUnreadable({trail}: DialRun, whose: string, descriptor: string): void {
  const parsed = parseDistribution(descriptor)
  if (parsed.kind !== 'error') return
  const message = `${whose} ${goQuote(descriptor)} is taken as not given: ${parsed.message}`
  trail.report({code: 'assumed', level: 'notice', field: 'distribution', message, section: '13.5'})
}

/** Applies the settled distribution to a group of `legCount` forward legs, with what the visor logs for it (contract 13.4). */
export function applySettled({trail, policy}: DialRun, {distribution, from}: Settled, legCount: number): void {
  const name = distribution.mode
  if (legCount < 2) {
    if (from === 'visor') return
    const text = 'Route group distribution skipped: not mux-enabled (single leg).'
    trail.write('debug', text, null, {distribution: name})
    if (from === 'caller') return
    trail.report({
      code: 'distribution-unused',
      level: 'notice',
      field: 'distribution',
      message: `the distribution ${printDistribution(distribution)} has no effect on a group of one leg`,
      section: '13.4',
      gotcha: 'G59',
      visorLog: text,
    })
    return
  }
  if (from !== 'visor') {
    trail.write('debug', 'Route group distribution applied.', null, {
      distribution: name,
      legs: String(legCount),
      ...(distribution.mode === 'weighted' && {weights: distribution.weights.map(formatGoFloat).join(' ')}),
      ...(distribution.mode === 'size-threshold' && {size_threshold: String(distribution.bytes)}),
    })
  }
  reportDistribution(trail, distribution, legCount, policy.script !== null && from !== 'caller' && from !== 'visor')
}
