/** What a peer may make us hold or do. Far above what a visor sends, far below what hurts. */
export interface GobLimits {
  /** Bytes of one value: its messages together. */
  readonly maxMessageBytes: number
  /** Structs, slices, arrays, maps and interfaces within each other. */
  readonly maxDepth: number
  /** Elements of the slices, arrays and maps and fields of the structs of one value, together. */
  readonly maxElements: number
  /** Type definitions on one stream. */
  readonly maxTypes: number
  /** Bytes of type definitions on one stream. */
  readonly maxTypeBytes: number
  /** How often a value may stop for a type definition in its middle. */
  readonly maxInterruptions: number
}

export const DEFAULT_LIMITS: GobLimits = {
  maxMessageBytes: 64 * 1024 * 1024,
  maxDepth: 100,
  maxElements: 1 << 21,
  maxTypes: 4096,
  maxTypeBytes: 1024 * 1024,
  maxInterruptions: 32,
}
