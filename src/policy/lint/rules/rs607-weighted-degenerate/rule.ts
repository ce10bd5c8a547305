import {parseDistribution} from '../../../router/parse-distribution.js'
import type {Rule} from '../../model/rule.js'
import {textsOfField} from '../../tree/constructions.js'

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
    for (const {text, node} of textsOfField(policy, 'distribution')) {
      const parsed = parseDistribution(text)
      const odd =
        parsed.kind === 'distribution' && parsed.distribution.mode === 'weighted'
          ? oddity(parsed.distribution.weights)
          : null
      if (odd) yield {span: node.span, ...odd}
    }
  },
}
