import {bytes, duration, empty, int, map, slice, struct, uint32} from '../../wire/go-type.js'
import {rpcMethod} from '../../wire/rpc-method.js'
import {publicKey} from '../public-key.js'
import {forwardConn, pingConfig, routeGroupInfo, testResult} from '../structs.js'
import {uuid} from '../uuid.js'

const connectIn = struct('visor.ConnectIn', {RemotePK: publicKey, RemotePort: int, LocalPort: int})

/** Routing rules, forwarding, ping. Source: visor-rpc C.4 "Routing", "Forwarding and ping"; rules as in C.2.8. */
export const routingMethods = {
  /** All rules, in no order. Needs readiness. */
  RoutingRules: rpcMethod('RoutingRules', empty, slice(bytes)),
  /** Errors: `rule not found`, `rule keep-alive timeout exceeded`. Needs readiness. */
  RoutingRule: rpcMethod('RoutingRule', uint32, bytes),
  /** Inserts or replaces. Too few bytes kill the visor. Needs readiness. */
  SaveRoutingRule: rpcMethod('SaveRoutingRule', bytes, empty),
  /** Silent when there is none. Needs readiness. */
  RemoveRoutingRule: rpcMethod('RemoveRoutingRule', uint32, empty),
  /** Kills an e2 visor that holds a Consume rule: refused there. Error: `rule not found`. */
  RouteGroups: rpcMethod('RouteGroups', empty, slice(routeGroupInfo)),
  /** Lets others reach a local TCP port. Errors: `No connection on local port :<p>`, `Port :<p> already registered`. */
  RegisterHTTPPort: rpcMethod('RegisterHTTPPort', int, empty),
  /** Error: `Port :<p> not registered`. */
  DeregisterHTTPPort: rpcMethod('DeregisterHTTPPort', int, empty),
  ListHTTPPorts: rpcMethod('ListHTTPPorts', empty, slice(int)),
  /** Serves a remote visor's registered port locally; gives the id. Error: `:<p> local port already in use`. */
  Connect: rpcMethod('Connect', connectIn, uuid),
  /** Kills the visor when the id is not in List. */
  Disconnect: rpcMethod('Disconnect', uuid, empty),
  List: rpcMethod('List', empty, map(uuid, forwardConn)),
  /** Makes a route for Ping; waits until a transport is up. Error: `Visor cannot ping itself`. Needs readiness. */
  DialPing: rpcMethod('DialPing', pingConfig, empty),
  /** One latency in ns for each try. Kills the visor when the key was not dialled. */
  Ping: rpcMethod('Ping', pingConfig, slice(duration)),
  /** Kills the visor when the key was not dialled. */
  StopPing: rpcMethod('StopPing', publicKey, empty),
  /** Pings visors of dmsg discovery; the key is not used. Durations as Go text. Error: `dmsgC is not available`. */
  TestVisor: rpcMethod('TestVisor', pingConfig, slice(testResult)),
} as const
