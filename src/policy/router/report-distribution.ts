import type {Distribution} from '../model/distribution.js'
import {smallestWeight} from './schedule.js'
import type {EventDraft, Trail} from './trail.js'

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
