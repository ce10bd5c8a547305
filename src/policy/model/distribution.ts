/** How packets are spread over legs: a parsed distribution descriptor (contract 15.3). */
export type Distribution =
  | {readonly mode: 'round-robin' | 'auto' | 'sticky:5tuple' | 'latency-adaptive'}
  | {readonly mode: 'weighted'; readonly weights: readonly number[]}
  | {readonly mode: 'size-threshold'; readonly bytes: number}
  | {readonly mode: 'dscp-priority'; readonly dscp: number}

/** {@link Distribution} as JSON can hold it: Go accepts `nan` and `inf` as weights, JSON has no number for them. */
export type DistributionJson =
  | Exclude<Distribution, {mode: 'weighted'}>
  | {readonly mode: 'weighted'; readonly weights: readonly (number | 'NaN' | 'Infinity')[]}
