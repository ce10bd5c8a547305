import {parseDistribution} from '../router/parse-distribution.js'
import {printDistribution} from '../router/print-distribution.js'

/** A descriptor in the router's spelling, so that `equal` and `round-robin` are the same. */
export function canonicalDistribution(descriptor: string): string {
  const parsed = parseDistribution(descriptor)
  return parsed.kind === 'distribution' ? printDistribution(parsed.distribution) : descriptor
}
