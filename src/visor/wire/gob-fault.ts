/**
 * Why bytes are not a gob value.
 *
 * - `mismatch`: well formed, but not of the type wanted. The stream is still in step.
 * - `corrupt`: no gob encoder writes this.
 * - `limit`: could be valid, but larger or deeper than we accept.
 */
export type FaultKind = 'mismatch' | 'corrupt' | 'limit'

/** A value that cannot be decoded. The message is Go's where Go has one. */
export class GobFault extends Error {
  readonly kind: FaultKind
  /** Position in the stream of the first byte not understood; `undefined` for a mismatch of types. */
  readonly offset: number | undefined

  constructor(kind: FaultKind, message: string, offset?: number) {
    super(offset === undefined ? message : `${message} (at byte ${String(offset)})`)
    this.name = 'GobFault'
    this.kind = kind
    this.offset = offset
  }
}
