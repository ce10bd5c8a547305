import {
  bool,
  bytes,
  duration,
  empty,
  float64,
  int,
  int64,
  map,
  slice,
  string,
  struct,
  uint16,
  uint64,
} from '../../wire/go-type.js'
import {openMethod, rpcMethod} from '../../wire/rpc-method.js'
import {publicKey} from '../public-key.js'
import {
  activeRoute,
  routeGroupMux,
  routerDialSettings,
  routerSettings,
  routingPolicies,
  serviceHealth,
  transportLogRow,
} from '../e3-structs.js'
import {forwardConn} from '../structs.js'
import {uuid} from '../uuid.js'
import {muxRouteIn} from './mux-route.js'

const startAppIn = struct('visor.StartAppIn', {AppName: string, LauncherMode: string})
const startVpnIn = struct('visor.StartVPNClientIn', {PK: publicKey, LauncherMode: string})
const whitelistIn = struct('visor.SetAppWhitelistIn', {AppName: string, Whitelist: string})
const connectIn = struct('visor.ConnectRawTCPIn', {
  RemotePK: publicKey,
  RemotePort: int,
  LocalPort: int,
  Network: string,
})
const appNameIn = struct('visor.AppNameIn', {AppName: string})
const appArgsIn = struct('visor.SetAppArgsIn', {AppName: string, Args: slice(string)})
const appEnvIn = struct('visor.SetAppEnvIn', {AppName: string, Key: string, Value: string})
const appEnvBatchIn = struct('visor.SetAppEnvBatchIn', {AppName: string, Env: map(string, string)})
const appEnvFullIn = struct('visor.SetAppEnvFullIn', {AppName: string, Env: slice(string)})
const appModeIn = struct('visor.AppModeIn', {AppName: string, Mode: string})
const appSettingsIn = struct('visor.SetAppSettingsIn', {
  AppName: string,
  Values: map(string, int),
  Text: map(string, string),
})
const recentLogIn = struct('visor.RecentAppLogIn', {AppName: string, Level: string})
const cutTunnelIn = struct('visor.CutAppTunnelIn', {AppName: string, RGPort: uint16})
const testProxyIn = struct('visor.TestProxyIn', {Servers: slice(publicKey), TestURL: string, Timeout: duration})
const proxyResult = struct('visor.ProxyTestResult', {
  PK: publicKey,
  Status: string,
  Duration: int,
  IP: string,
  Location: string,
  Error: string,
})
const policyIn = struct('visor.SetAppRoutingPolicyIn', {AppName: string, Path: string})
const muxWeightsIn = struct('visor.SetMuxWeightsIn', {AppName: string, RGPort: uint16, Weights: map(string, float64)})
const rehomeIn = struct('visor.RehomeTunnelLegIn', {AppName: string, TargetPort: uint16, StandbyPort: uint16})
const fieldsIn = struct('visor.StateSnapshotIn', {Fields: slice(string)})
const fetchIn = struct('visor.FetchServiceDataIn', {Service: string, Path: string})
const stcpIn = struct('visor.SetSTCPAddrIn', {PK: publicKey, Addr: string})

/**
 * What v1.3.29 and later have, or have otherwise than {@link appMethods} and the rest. From reading their source only;
 * replies whose shape is not known are read as they come. Source: visor-rpc C.5.
 */
export const e3Methods = {
  // Changed.
  /** LauncherMode: `''`, `internal` or `external`. */
  StartApp: rpcMethod('StartApp', startAppIn, empty),
  StartVPNClient: rpcMethod('StartVPNClient', startVpnIn, empty),
  /** Comma-separated keys; empty lets everybody in. */
  SetAppWhitelist: rpcMethod('SetAppWhitelist', whitelistIn, empty),
  /** Network: `skynet` (default) or `dmsg`. */
  ConnectRawTCP: rpcMethod('ConnectRawTCP', connectIn, uuid),
  DisconnectRawTCP: rpcMethod('DisconnectRawTCP', uuid, empty),
  ListRawTCP: rpcMethod('ListRawTCP', empty, map(uuid, forwardConn)),
  RegisterTCPPort: rpcMethod('RegisterTCPPort', int, empty),
  DeregisterTCPPort: rpcMethod('DeregisterTCPPort', int, empty),
  ListTCPPorts: rpcMethod('ListTCPPorts', empty, slice(int)),

  // The visor.
  /** True when everything runs: the readiness test. */
  IsStartupComplete: rpcMethod('IsStartupComplete', empty, bool),
  Suspend: rpcMethod('Suspend', empty, empty),
  Resume: rpcMethod('Resume', empty, empty),
  IsSuspended: rpcMethod('IsSuspended', empty, bool),
  RuntimeStats: openMethod('RuntimeStats', empty),
  GoroutineDump: rpcMethod('GoroutineDump', empty, string),
  RuntimeLogs: openMethod('RuntimeLogs', empty),
  RuntimeLogsSince: openMethod('RuntimeLogsSince', int64),
  HostStats: openMethod('HostStats', empty),
  NetworkView: openMethod('NetworkView', empty),
  StateSnapshot: openMethod('StateSnapshot', empty),
  StateSnapshotProjected: openMethod('StateSnapshotProjected', fieldsIn),
  UptimeHistory: openMethod('UptimeHistory', empty),
  /** The configuration in force, as JSON. */
  GetRuntimeConfig: rpcMethod('GetRuntimeConfig', empty, bytes),
  SetRuntimeConfig: rpcMethod('SetRuntimeConfig', bytes, empty),
  /** Raw JSON for each dotted key. */
  SetConfigFields: openMethod('SetConfigFields', map(string, bytes)),
  GetConfigPath: rpcMethod('GetConfigPath', empty, string),
  ReinitiateModule: rpcMethod('ReinitiateModule', string, empty),
  SetIsPublic: rpcMethod('SetIsPublic', bool, empty),
  GetIsPublic: rpcMethod('GetIsPublic', empty, bool),
  StartPublicAutoconnect: rpcMethod('StartPublicAutoconnect', empty, empty),
  StopPublicAutoconnect: rpcMethod('StopPublicAutoconnect', empty, empty),
  PublicAutoconnectStatus: openMethod('PublicAutoconnectStatus', empty),
  /** Deployment services. LatencyMs in ms; Transport is `dmsg` or `http`. Allow 120 s. */
  ServiceHealth: rpcMethod('ServiceHealth', empty, slice(serviceHealth)),
  FetchServiceData: rpcMethod('FetchServiceData', fetchIn, bytes),
  /** Argument: days. Bytes; Timestamp in Unix seconds. */
  GetTransportLogs: rpcMethod('GetTransportLogs', int, slice(transportLogRow)),
  SetSTCPAddr: rpcMethod('SetSTCPAddr', stcpIn, empty),
  GetMinHops: rpcMethod('GetMinHops', empty, uint16),
  /** In ns. */
  GetLogRotationInterval: rpcMethod('GetLogRotationInterval', empty, duration),
  SetLogRotationInterval: rpcMethod('SetLogRotationInterval', duration, empty),

  // Apps.
  DeleteApp: rpcMethod('DeleteApp', appNameIn, empty),
  AppHelp: rpcMethod('AppHelp', appNameIn, string),
  SetAppArgs: rpcMethod('SetAppArgs', appArgsIn, empty),
  /** An empty value deletes. */
  SetAppEnv: rpcMethod('SetAppEnv', appEnvIn, empty),
  SetAppEnvBatch: rpcMethod('SetAppEnvBatch', appEnvBatchIn, empty),
  SetAppEnvFull: rpcMethod('SetAppEnvFull', appEnvFullIn, empty),
  SetAppLauncherMode: rpcMethod('SetAppLauncherMode', appModeIn, empty),
  GetAppSettings: openMethod('GetAppSettings', string),
  SetAppSettings: rpcMethod('SetAppSettings', appSettingsIn, empty),
  RecentAppLog: rpcMethod('RecentAppLog', recentLogIn, slice(string)),
  CutAppTunnel: rpcMethod('CutAppTunnel', cutTunnelIn, uint64),
  /** Status `OK`, `FAIL` or `TIMEOUT`; Duration in ms. */
  TestProxy: rpcMethod('TestProxy', testProxyIn, slice(proxyResult)),

  // Routing policies.
  /**
   * Path: `@/abs/file.star`, `@/abs/file.wasm`, the source itself, or `''` or `none` to clear. Counts from the app's next
   * dial. What an empty AppName does is not known.
   */
  SetAppRoutingPolicy: rpcMethod('SetAppRoutingPolicy', policyIn, empty),
  /** Source: a path, `<inline>` or `<noop>`; Backend `skylark`, `wasm` or `''`. */
  RoutingPolicies: rpcMethod('RoutingPolicies', empty, routingPolicies),
  RoutingStats: openMethod('RoutingStats', empty),

  // Routes and multiplexing.
  /** Latencies: route in ns, transports in ms. */
  ActiveRoutes: rpcMethod('ActiveRoutes', empty, slice(activeRoute)),
  /** The groups of an app with their legs. Latencies in ms. */
  RouteGroupMuxInfo: rpcMethod('RouteGroupMuxInfo', string, slice(routeGroupMux)),
  RouteGroupMuxNegotiated: openMethod('RouteGroupMuxNegotiated', string),
  AddMuxRoute: rpcMethod('AddMuxRoute', muxRouteIn, empty),
  RemoveMuxRoute: rpcMethod('RemoveMuxRoute', muxRouteIn, empty),
  AddMuxRouteForward: rpcMethod('AddMuxRouteForward', muxRouteIn, empty),
  GrowMuxRoute: rpcMethod('GrowMuxRoute', muxRouteIn, int),
  GrowMuxFromPool: rpcMethod('GrowMuxFromPool', muxRouteIn, int),
  /** Mode: `auto`, `default` or `flipped`. */
  SetMuxDirection: rpcMethod('SetMuxDirection', appModeIn, empty),
  SetMuxWeights: rpcMethod('SetMuxWeights', muxWeightsIn, empty),
  ClearMuxWeights: rpcMethod('ClearMuxWeights', muxWeightsIn, empty),
  MuxWeights: openMethod('MuxWeights', muxWeightsIn),
  SetMuxMode: rpcMethod('SetMuxMode', string, empty),
  SetMuxCap: rpcMethod('SetMuxCap', int, empty),
  SetMuxWidth: rpcMethod('SetMuxWidth', int, empty),
  SetMuxStandby: rpcMethod('SetMuxStandby', int, empty),
  /** Withdrawn later. */
  SetMuxRoutes: rpcMethod('SetMuxRoutes', int, empty),
  RehomeTunnelLeg: rpcMethod('RehomeTunnelLeg', rehomeIn, empty),
  SetCalculateRoutes: rpcMethod('SetCalculateRoutes', bool, empty),
  GetCalculateRoutes: rpcMethod('GetCalculateRoutes', empty, bool),
  SetSyncTPDData: rpcMethod('SetSyncTPDData', bool, empty),
  GetSyncTPDData: rpcMethod('GetSyncTPDData', empty, bool),
  SetExistingTPOnly: rpcMethod('SetExistingTPOnly', bool, empty),
  SetForceLocalRoutes: rpcMethod('SetForceLocalRoutes', bool, empty),
  GetRouterSettings: rpcMethod('GetRouterSettings', empty, routerSettings),
  SetRouterSettings: rpcMethod('SetRouterSettings', routerSettings, empty),
  GetRouterDialSettings: rpcMethod('GetRouterDialSettings', empty, routerDialSettings),
  /** Error beginning `refused (out of range): `. */
  SetRouterDialSettings: rpcMethod('SetRouterDialSettings', routerDialSettings, empty),
  RouteSetupStats: openMethod('RouteSetupStats', empty),
  ResetRouteSetupStats: rpcMethod('ResetRouteSetupStats', empty, empty),
  GetTransportSetupNodes: rpcMethod('GetTransportSetupNodes', empty, slice(publicKey)),
  GetTransportSetupNodesSorted: openMethod('GetTransportSetupNodesSorted', empty),
  GetRouteSetupNodesSorted: openMethod('GetRouteSetupNodesSorted', empty),
  GetTPSHealth: openMethod('GetTPSHealth', empty),
  GetRSNHealth: openMethod('GetRSNHealth', empty),
} as const
