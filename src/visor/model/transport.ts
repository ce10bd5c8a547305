/** A transport of a visor. */
export interface TransportSummary {
  /** UUID; follows from both keys and the type. */
  readonly id: string
  /** `stcp`, `stcpr`, `sudph`, `dmsg`, or one that is newer than this program. */
  readonly type: string
  readonly local_pk: string
  readonly remote_pk: string
  /** The other end is a setup node. */
  readonly is_setup: boolean
  /** `user`, `automatic`, `skycoin`; empty where the visor does not tell, as until v0.5. */
  readonly label: string
  /** Whether it is up; `null` where the visor does not tell: those until v0.5 do. */
  readonly is_up: boolean | null
  /** Bytes since it was opened; `null` when not asked for. */
  readonly log: {readonly recv_bytes: number; readonly sent_bytes: number} | null
  /** `null` where the visor does not tell: v1.3.29 and later measure it. */
  readonly latency_ms: number | null
  /** Bits per second; `null` where the visor does not tell. */
  readonly throughput_bps: number | null
  readonly remote_ip: string | null
  /** ISO 3166 code; `null` where the visor does not tell. */
  readonly remote_country: string | null
}

/** A transport as transport discovery knows it. */
export interface TransportEntry {
  readonly id: string
  /** Both ends, ascending. */
  readonly edges: readonly [string, string]
  readonly type: string
  readonly label: string
  /** What visors of 2020 and 2021 tell besides; `null` later. */
  readonly is_up: boolean | null
  readonly registered_at: Date | null
  readonly is_public: boolean | null
  /** What each end thinks of whether it is up, in the order of `edges`. */
  readonly opinions: readonly [boolean, boolean] | null
}
