import type {Distribution} from '../model/distribution.js'
import type {RouteOutcome} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import {parseDistribution} from './parse-distribution.js'
import {formatGoFloat} from './go-number.js'
import {printDistribution} from './print-distribution.js'
import {smallestWeight} from './schedule.js'
import type {EventDraft, Trail} from './trail.js'

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
  const own = parseDistribution(dial.defaults.distribution)
  return {distribution: own.kind === 'distribution' ? own.distribution : {mode: 'auto'}, from: 'visor'}
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

/** The visor's warning when weights and legs differ in number. */
const WEIGHT_COUNT =
  'Routing policy weighted distribution: weight count != leg count. Missing weights default to 1; trailing weights are ignored.'

/** Above this many turns a schedule table costs the visor memory. */
const LARGE_RATIO = 10_000

/** Reports what a distribution does that its descriptor does not say (contract 16.1, 16.3). */
export function reportDistribution(
  trail: Trail,
  distribution: Distribution,
  legCount: number,
  isPolicys: boolean,
): void {
  const level: EventDraft['level'] = isPolicys ? 'failure' : 'notice'
  const report = (draft: Omit<EventDraft, 'field'>) => trail.report({...draft, field: 'distribution'})
  if (distribution.mode === 'sticky:5tuple' || distribution.mode === 'dscp-priority') {
    report({
      code: 'payload-encrypted',
      level: 'notice',
      message: `${distribution.mode} looks for IPv4 headers, but the packets are most likely encrypted when they are spread`,
      section: '16.1',
      gotcha: 'G68',
      unconfirmed: '24.10',
    })
  }
  if (distribution.mode !== 'weighted') return
  const {weights} = distribution
  if (weights.length !== legCount) {
    const fields = {weights_len: String(weights.length), legs: String(legCount)}
    trail.reportLogged(
      'warn',
      WEIGHT_COUNT,
      {
        code: 'weight-count',
        level,
        field: 'distribution',
        message: `${weights.length} weights for ${legCount} legs: a missing weight is the absolute value 1, one too many is ignored`,
        section: '16.3',
        gotcha: 'G62',
      },
      fields,
    )
  }
  const used = weights.slice(0, legCount)
  if (used.some((weight) => !(weight > 0))) {
    const message = 'a weight that is not above zero counts as 1; no leg can be switched off by its weight'
    report({code: 'weight-zero', level, message, section: '16.3', gotcha: 'G63'})
  }
  const unit = smallestWeight(weights)
  const ratios = used.filter((weight) => weight > 0).map((weight) => weight / unit)
  if (ratios.some((ratio) => !(ratio < LARGE_RATIO))) {
    const message = 'weights this far apart make a huge schedule, or one that depends on the platform'
    report({code: 'weight-extreme', level, message, section: '16.3', gotcha: 'G65'})
  } else if (ratios.some((ratio) => !Number.isInteger(ratio))) {
    const message = `shares are rounded to whole multiples of the smallest weight: ${ratios.map((ratio) => Math.floor(ratio + 0.5)).join(' : ')}`
    report({code: 'weight-rounded', level: 'notice', message, section: '16.3', gotcha: 'G64'})
  }
}
