import type {DialOptions} from '../model/dial.js'
import type {DerivedRouteLine, RecordedDefaults, RecordedProviders, TransportRouteLine} from '../recording/format.js'

/** A dial written by hand (`schemas/dial.schema.json`): the earlier tool's fields, and the world around them. */
export interface DialFile {
  readonly id?: string
  readonly app?: string
  readonly peer_pk?: string
  readonly port?: number
  readonly now?: string
  readonly friday?: boolean
  readonly hour?: number
  readonly options?: Partial<DialOptions> | null
  readonly defaults?: RecordedDefaults
  readonly peer_mux?: boolean
  readonly direct?: string | null
  readonly candidates?: readonly RouteText[]
  readonly reverse_candidates?: readonly RouteText[]
  readonly dead_relays?: readonly string[]
  readonly providers?: RecordedProviders
}

/** A route as one string, by its transports, or by what a script sees of it. */
export type RouteText = string | TransportRouteLine | DerivedRouteLine
