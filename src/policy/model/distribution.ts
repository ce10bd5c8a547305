/** How packets are spread over legs: a parsed distribution descriptor (contract 15.3). */
export type Distribution =
  | {readonly mode: 'round-robin' | 'auto' | 'sticky:5tuple' | 'latency-adaptive'}
  | {readonly mode: 'weighted'; readonly weights: readonly number[]}
  | {readonly mode: 'size-threshold'; readonly bytes: number}
  | {readonly mode: 'dscp-priority'; readonly dscp: number}
