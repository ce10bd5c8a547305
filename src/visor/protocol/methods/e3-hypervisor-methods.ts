import {bool, bytes, duration, empty, int, slice, string, struct, uint16, uint32} from '../../wire/go-type.js'
import {goTime} from '../../wire/go-time.js'
import {openMethod, rpcMethod} from '../../wire/rpc-method.js'
import {publicKey} from '../public-key.js'
import {summary} from '../structs.js'
import {uuid} from '../uuid.js'

const authIn = struct('visor.SetHypervisorAuthIn', {Enable: bool, Persist: bool})
const passwordIn = struct('visor.SetHypervisorPasswordIn', {Old: string, New: string})
const appIn = struct('visor.HVAppIn', {PK: publicKey, AppName: string})
const autostartIn = struct('visor.HVAutostartIn', {PK: publicKey, AppName: string, Autostart: bool})
const hopsIn = struct('visor.HVMinHopsIn', {PK: publicKey, Hops: uint16})
const addIn = struct('visor.HVAddTransportIn', {
  PK: publicKey,
  Remote: publicKey,
  TpType: string,
  Label: string,
  Timeout: duration,
})
const removeIn = struct('visor.HVRemoveTransportIn', {PK: publicKey, TID: uuid})
const ruleIn = struct('visor.HVRemoveRuleIn', {PK: publicKey, Key: uint32})
const logsIn = struct('visor.HVLogsIn', {PK: publicKey, Since: goTime, AppName: string})
const callIn = struct('visor.TransportRPCCallIn', {RemotePK: publicKey, Method: string, Args: bytes})
const probeIn = struct('visor.DmsgProbeIn', {PK: publicKey, Port: uint16})
const pingViaIn = struct('visor.DialDmsgPingViaServerIn', {PK: publicKey, ServerPK: publicKey})
const kindEnableIn = struct('visor.EmbeddedProxyEnableIn', {Kind: string, Enable: bool})
const kindAddrIn = struct('visor.EmbeddedProxyAddrIn', {Kind: string, Addr: string})
const tpsAddIn = struct('visor.TPSAddTransportIn', {TargetPK: publicKey, RemotePK: publicKey, TpType: string})
const tpsRemoveIn = struct('visor.TPSRemoveTransportIn', {TargetPK: publicKey, TpID: uuid})
const stopped = struct('visor.StopAllPingsOut', {Stopped: int, Errors: slice(string)})

// Known by name only, so not declared: ApproveHypervisor, SetSkyenv, SetAppDNS, PingOnce, DialDmsgPing, DmsgPing, DmsgPingOnce,
// StopDmsgPing, BandwidthTest, DmsgBandwidthTest, DmsgProbeReason, DmsgProbeViaServer, SkynetProbe, DmsgHTTP, SkynetHTTP,
// VisorSCP, VisorCat, DmsgReconnect, DmsgPtyExec, and the TPSExternal, forwarded-port, UDP, CXO, DHT and chat families.
// What they take is in no fact; `openMethod` makes a method of any that gets known.

/**
 * Control of hypervisors, and calls that reach other visors, of v1.3.29 and later. From reading their source only.
 * Source: visor-rpc C.5 "hypervisor control" and "dmsg, skynet, misc".
 */
export const e3HypervisorMethods = {
  /** Argument: keep it in the configuration. */
  EnableHypervisor: rpcMethod('EnableHypervisor', bool, empty),
  DisableHypervisor: rpcMethod('DisableHypervisor', bool, empty),
  IsHypervisorEnabled: rpcMethod('IsHypervisorEnabled', empty, bool),
  EnableHypervisorUI: rpcMethod('EnableHypervisorUI', bool, empty),
  DisableHypervisorUI: rpcMethod('DisableHypervisorUI', bool, empty),
  IsHypervisorUIServing: rpcMethod('IsHypervisorUIServing', empty, bool),
  SetHypervisorAuth: rpcMethod('SetHypervisorAuth', authIn, empty),
  IsHypervisorAuthEnabled: rpcMethod('IsHypervisorAuthEnabled', empty, bool),
  AddHypervisor: rpcMethod('AddHypervisor', publicKey, empty),
  RemoveHypervisor: rpcMethod('RemoveHypervisor', publicKey, empty),
  /** Gives how many there were. */
  RemoveAllHypervisors: rpcMethod('RemoveAllHypervisors', empty, int),
  SetHypervisorPassword: rpcMethod('SetHypervisorPassword', passwordIn, empty),
  PendingHypervisors: openMethod('PendingHypervisors', empty),
  NewPairCode: openMethod('NewPairCode', empty),

  // Relayed by a hypervisor to visor PK.
  HVListVisors: openMethod('HVListVisors', empty),
  HVVisorSummary: rpcMethod('HVVisorSummary', publicKey, summary),
  HVStartApp: rpcMethod('HVStartApp', appIn, empty),
  HVStopApp: rpcMethod('HVStopApp', appIn, empty),
  HVSetAutostart: rpcMethod('HVSetAutostart', autostartIn, empty),
  HVSetMinHops: rpcMethod('HVSetMinHops', hopsIn, empty),
  HVAddTransport: openMethod('HVAddTransport', addIn),
  HVRemoveTransport: rpcMethod('HVRemoveTransport', removeIn, empty),
  HVRemoveRoutingRule: rpcMethod('HVRemoveRoutingRule', ruleIn, empty),
  HVLogs: openMethod('HVLogs', logsIn),
  /** Calls another visor through this one. Args and reply are JSON. */
  TransportRPCCall: rpcMethod('TransportRPCCall', callIn, bytes),

  // dmsg, skynet and the rest.
  StopAllPings: rpcMethod('StopAllPings', empty, stopped),
  DialDmsgPingViaServer: openMethod('DialDmsgPingViaServer', pingViaIn),
  DmsgProbe: rpcMethod('DmsgProbe', probeIn, bool),
  SetDmsgSessionsCount: openMethod('SetDmsgSessionsCount', int),
  DmsgSetMinSessions: openMethod('DmsgSetMinSessions', int),
  DmsgConverge: openMethod('DmsgConverge', slice(string)),
  DmsgConnectAll: openMethod('DmsgConnectAll', empty),
  DmsgSessions: openMethod('DmsgSessions', empty),
  DMSGServers: openMethod('DMSGServers', empty),
  DmsgPorterStats: openMethod('DmsgPorterStats', empty),
  StartUIServer: openMethod('StartUIServer', empty),
  StopUIServer: openMethod('StopUIServer', empty),
  UIServerStatus: openMethod('UIServerStatus', empty),
  Skyenv: rpcMethod('Skyenv', empty, string),
  EmbeddedProxies: openMethod('EmbeddedProxies', empty),
  SetEmbeddedProxyEnabled: openMethod('SetEmbeddedProxyEnabled', kindEnableIn),
  SetEmbeddedProxyUpstream: openMethod('SetEmbeddedProxyUpstream', kindAddrIn),
  SetEmbeddedProxyBind: openMethod('SetEmbeddedProxyBind', kindAddrIn),
  TPSAddTransport: openMethod('TPSAddTransport', tpsAddIn),
  TPSRemoveTransport: openMethod('TPSRemoveTransport', tpsRemoveIn),
  TPSGetTransports: openMethod('TPSGetTransports', publicKey),
  TPSStatus: openMethod('TPSStatus', empty),
} as const
