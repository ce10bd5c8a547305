import {parseDistribution} from '../../../router/parse-distribution.js'
import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'

/** What is odd about weights that parse; `null` where nothing is. */
function oddity(weights: readonly number[]): {readonly message: string; readonly severity: 'warning' | 'info'} | null {
  if (weights.some((each) => !Number.isFinite(each))) {
    return {
      message: 'an infinite weight or one that is no number makes a schedule that differs by machine',
      severity: 'warning',
    }
  }
  if (weights.some((each) => each === 0)) {
    return {message: 'a weight of 0 counts as 1: a leg cannot be switched off by its weight', severity: 'warning'}
  }
  const [least, most] = [Math.min(...weights), Math.max(...weights)]
  if (most / least > 10_000)
    return {message: `a ratio of ${String(most / least)} makes a schedule of that many entries`, severity: 'warning'}
  if (weights.length > 1 && least === most)
    return {message: 'equal weights are what "round-robin" says', severity: 'info'}
  return null
}

export const rule: Rule = {
  code: 'RS607',
  name: 'weighted-degenerate',
  summary: 'Weights that do not do what they seem to say.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'tree',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      const value = named.get('distribution')?.right
      const folded = value && policy.fold(value)
      if (folded?.kind !== 'string') continue
      const parsed = parseDistribution(folded.value)
      const odd =
        parsed.kind === 'distribution' && parsed.distribution.mode === 'weighted'
          ? oddity(parsed.distribution.weights)
          : null
      if (odd) yield {span: value?.span ?? [1, 1, 1, 1], ...odd}
    }
  },
}
