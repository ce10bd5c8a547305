import type {Distribution, DistributionJson} from '../model/distribution.js'
import {formatGoFloat} from './go-number.js'

const INT64_MAX = 2n ** 63n - 1n

/** The shortest descriptor that the router reads as `distribution` (contract 15). */
export function printDistribution(distribution: Distribution): string {
  switch (distribution.mode) {
    case 'weighted':
      return `weighted: ${distribution.weights.map(formatGoFloat).join(', ')}`
    case 'size-threshold':
      return `size-threshold: ${sizeText(distribution.bytes)}`
    case 'dscp-priority':
      return `dscp-priority: ${distribution.dscp}`
    default:
      return distribution.mode
  }
}

/** `distribution` without the numbers that JSON cannot hold. */
export function distributionToJson(distribution: Distribution): DistributionJson {
  if (distribution.mode !== 'weighted') return distribution
  return {
    mode: 'weighted',
    weights: distribution.weights.map((weight) => {
      if (Number.isNaN(weight)) return 'NaN'
      return weight === Infinity ? 'Infinity' : weight + 0
    }),
  }
}

/** Reverts {@link distributionToJson}. */
export function distributionFromJson(distribution: DistributionJson): Distribution {
  if (distribution.mode !== 'weighted') return distribution
  return {mode: 'weighted', weights: distribution.weights.map(Number)}
}

/** Whole digits: a double near the top of the range would print as more than 64 bits hold. */
function sizeText(bytes: number): string {
  const exact = BigInt(bytes)
  return String(exact > INT64_MAX ? INT64_MAX : exact)
}
