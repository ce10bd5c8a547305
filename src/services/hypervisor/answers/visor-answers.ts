import {
  boolean,
  list,
  map,
  number,
  object,
  or,
  publicKey,
  publicKeyOrNull,
  string,
  type Read,
} from '../../http/json-shape.js'
import {appState} from './app-answers.js'
import {routingRules} from './route-answers.js'
import {persistentTransports, transportSummaries} from './transport-answers.js'

/** How a program was built; each `unknown` in a plain build. */
export const buildInfo = object({version: string, commit: string, date: string})
export type BuildInfo = Read<typeof buildInfo>

/**
 * What a visor is and has (visor-rpc C.2.1, C.3).
 *
 * A visor that cannot be reached is in the hypervisor's list with its key alone, everything else empty.
 */
export const overview = object({
  local_pk: publicKey,
  /** Null for a visor that cannot be reached. */
  build_info: or(buildInfo, null),
  app_protocol_version: or(string, ''),
  apps: list(appState),
  transports: transportSummaries,
  routes_count: or(number, 0),
  local_ip: or(string, ''),
  /** May hold a phrase of the NAT probe instead of an address. */
  public_ip: or(string, ''),
  /** The API spells it so. */
  is_symmetic_nat: or(boolean, false),
  hypervisors: list(publicKey),
  connected_hypervisor: list(publicKey),
})
export type Overview = Read<typeof overview>
export const overviews = list(overview)

/** The session of a visor with a dmsg server. */
const dmsgSession = object({
  public_key: publicKeyOrNull,
  server_public_key: publicKeyOrNull,
  /** Nanoseconds. */
  round_trip: number,
})
export type DmsgSession = Read<typeof dmsgSession>
export const dmsgSessions = list(dmsgSession)

/** An {@link Overview} with state and settings. */
export const summary = object({
  overview: or(overview, null),
  health: or(
    object({
      /** `connecting` or `healthy`; empty while the visor starts. */
      services_health: or(string, ''),
    }),
    null,
  ),
  /** Seconds. */
  uptime: or(number, 0),
  routes: routingRules,
  is_hypervisor: or(boolean, false),
  dmsg_stats: or(dmsgSession, null),
  /** Whether the hypervisor can reach it. */
  online: or(boolean, false),
  /** Fewest hops of new routes. */
  min_hops: or(number, 0),
  persistent_transports: persistentTransports,
  skybian_build_version: or(string, ''),
  reward_address: or(string, ''),
  build_tag: or(string, ''),
  public_autoconnect: or(boolean, false),
})
export type Summary = Read<typeof summary>
export const summaries = list(summary)

export const health = object({
  /** 200 when the visor answered, 408 when it did not in 5 s, 500 when it answered with an error. */
  status: number,
  services_health: or(string, ''),
})
export type Health = Read<typeof health>

export const about = object({public_key: publicKey, build: or(buildInfo, null)})
export type About = Read<typeof about>

/** A served port by name. */
export const ports = map(
  object({
    /** A number; text because some configurations have none. */
    Port: string,
    /** `TCP`, `UDP`, `DMSG`, `SKYNET`. */
    Type: string,
  }),
)
export type Ports = Read<typeof ports>
