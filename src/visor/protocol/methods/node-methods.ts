import {bool, bytes, empty, float64, map, slice, string, uint16} from '../../wire/go-type.js'
import {rpcMethod} from '../../wire/rpc-method.js'
import {healthInfo, overview, persistentTransports, portDetail, summary} from '../structs.js'

/** The visor itself. Source: visor-rpc C.4 "Visor". */
export const nodeMethods = {
  /** Reachability of the uptime tracker: `connecting` or `healthy`, empty before the module runs. Safe at any time. */
  Health: rpcMethod('Health', empty, healthInfo),
  /** Seconds since the process began. Safe at any time. */
  Uptime: rpcMethod('Uptime', empty, float64),
  /** Identity, apps, transports, NAT. Errors: `no visor available`, `no transport manager available`. Needs readiness. */
  Overview: rpcMethod('Overview', empty, overview),
  /**
   * Overview with health, rules and settings. Errors are the bare words `overview`, `health`, `uptime`, `routes`, `pts`.
   * Creates the reward file when missing. Needs readiness. Before v1.0 it has the overview's fields itself.
   */
  Summary: rpcMethod('Summary', empty, summary),
  /** Reads the configuration again. */
  Reload: rpcMethod('Reload', empty, empty),
  /** Ends the process: the connection closes instead of a reply. */
  Shutdown: rpcMethod('Shutdown', empty, empty),
  /** Keys, as hex, of the visors connected to this hypervisor; empty on others. */
  RemoteVisors: rpcMethod('RemoteVisors', empty, slice(string)),
  /** Ports by service name. Kills a visor whose configuration lacks `dmsgpty` or `skywire-tcp`. */
  Ports: rpcMethod('Ports', empty, map(string, portDetail)),
  /** True with a dmsg session; never false but the error `dmsg client is not ready`. */
  IsDMSGClientReady: rpcMethod('IsDMSGClientReady', empty, bool),
  /** Stores a reward address, unchecked, and gives it back. */
  SetRewardAddress: rpcMethod('SetRewardAddress', string, string),
  /** The stored reward address, `''` for none. */
  GetRewardAddress: rpcMethod('GetRewardAddress', empty, string),
  /** Removes the reward file. Error: `Error deleting file. err=…`. */
  DeleteRewardAddress: rpcMethod('DeleteRewardAddress', empty, empty),
  /** Least number of hops of new routes; kept in the configuration. */
  SetMinHops: rpcMethod('SetMinHops', uint16, empty),
  /** Automatic transports to public visors; kept in the configuration. */
  SetPublicAutoconnect: rpcMethod('SetPublicAutoconnect', bool, empty),
  /** The transports that the visor keeps up. */
  GetPersistentTransports: rpcMethod('GetPersistentTransports', empty, slice(persistentTransports)),
  /** Replaces that list; an empty one clears it. */
  SetPersistentTransports: rpcMethod('SetPersistentTransports', slice(persistentTransports), empty),
  /** JSON of the uptime tracker for a key as hex, or all for `''`. Gone in e3. */
  FetchUptimeTrackerData: rpcMethod('FetchUptimeTrackerData', string, bytes),
} as const
