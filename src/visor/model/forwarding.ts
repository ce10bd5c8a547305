/** A remote visor's port that is served here. */
export interface ForwardedConnection {
  /** UUID. */
  readonly id: string
  readonly local_port: number
  readonly remote_port: number
}

/** How one visor answered a test. Durations are Go text, such as `12.3ms`. */
export interface VisorTest {
  readonly pk: string
  readonly max: string
  readonly min: string
  readonly mean: string
  readonly status: string
}
