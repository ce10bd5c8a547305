import {
  bool,
  duration,
  float64,
  int,
  int64,
  map,
  pointer,
  slice,
  string,
  struct,
  uint16,
  uint32,
  uint64,
} from '../wire/go-type.js'
import {publicKey} from './public-key.js'
import {hopInfo, routeDescriptorFields} from './structs.js'
import {uuid} from './uuid.js'

// Structs that only v1.3.29 and later have, from reading their source. Source: visor-rpc C.5.

export const muxLeg = struct('router.MuxLeg', {
  Index: int,
  TransportID: string,
  TpType: string,
  RemotePK: string,
  LatencyMS: float64,
  SentBytes: uint64,
  SentPackets: uint64,
  RecvBytes: uint64,
  RecvPackets: uint64,
  Retransmits: uint64,
  Alive: bool,
  Standby: bool,
})

export const routeGroupMux = struct('visor.RouteGroupMux', {
  Desc: routeDescriptorFields,
  MuxEnabled: bool,
  SACKEnabled: bool,
  Legs: slice(muxLeg),
  PerFrameNoise: bool,
  Distribution: string,
  ReorderPending: int,
  ReorderGapAgeMS: float64,
  WriteSeq: uint32,
})

export const routeTransport = struct('visor.RouteTransport', {
  ID: uuid,
  Type: string,
  RemotePK: publicKey,
  Latency: float64,
  FwdRuleID: uint32,
  RvsRuleID: uint32,
})

export const routeStatus = struct('visor.RouteStatus', {
  LocalPK: publicKey,
  RemotePK: publicKey,
  LocalPort: uint16,
  RemotePort: uint16,
  Initiator: bool,
  Alive: bool,
  Latency: duration,
  BandwidthSent: uint64,
  BandwidthReceived: uint64,
  UploadSpeed: uint32,
  DownloadSpeed: uint32,
  MuxEnabled: bool,
  Transports: slice(routeTransport),
  Hops: slice(struct('visor.RouteStatusHop', hopInfo)),
})

export const activeRoute = struct('visor.ActiveRoute', {AppName: string, Route: routeStatus})

export const routingPolicyInfo = struct('visor.RoutingPolicyInfo', {Source: string, Active: bool, Backend: string})

export const routingPolicies = struct('visor.RoutingPolicies', {
  Default: pointer(routingPolicyInfo),
  PerApp: map(string, routingPolicyInfo),
})

export const serviceHealth = struct('visor.ServiceHealthInfo', {
  Name: string,
  URL: string,
  Status: string,
  Version: string,
  Error: string,
  LatencyMs: int,
  Transport: string,
  IP: string,
})

export const transportLogRow = struct('visor.TransportLog', {
  TpID: uuid,
  RecvBytes: uint64,
  SentBytes: uint64,
  Timestamp: int64,
})

export const routerKnob = struct('visor.RouterKnob', {
  Name: string,
  Kind: string,
  Value: string,
  Default: string,
  Set: bool,
  Persisted: bool,
  Doc: string,
})

/** Fields grew commit by commit: send only those that change. */
export const routerSettings = struct('visor.RouterSettings', {
  ForceLocalRoutes: bool,
  ExistingTPOnly: bool,
  MinHops: uint16,
  TransportPreference: slice(string),
  EcfMaxWindowBytes: int,
  EcfMinWindowBytes: int,
  EcfWindowMargin: float64,
  SendWindowWaitMax: duration,
  LegParkMinHold: duration,
  DeadRouteHold: duration,
  DeadRouteHoldMax: duration,
  SBDMinSamples: int,
  SBDSampleInterval: duration,
  SBDTrialWindow: duration,
  SBDTrialLoss: float64,
  SBDBackoff: duration,
  SBDMinEvidenceRate: int,
  ForwardSpill: pointer(bool),
  ForwardSwitchMargin: float64,
  LegStarveRatio: float64,
  LegProbeBytes: int,
  SBDDemote: pointer(bool),
  MuxFEC: pointer(bool),
  Knobs: map(string, string),
  KnobApp: string,
  KnobReset: bool,
  KnobState: slice(routerKnob),
})

export const routerDialSettings = struct('visor.RouterDialSettings', {
  UnknownLatencyCostMs: float64,
  UnknownHopPenaltyMs: float64,
  TypePriorScale: float64,
  ThroughputPriorScale: float64,
  RouteCandidates: int,
  MuxRouteHeadroom: int,
  ForegroundMux: int,
  TunnelLegs: int,
  DeadRouteYoungAgeMs: int,
  WarmPlanTTLMs: int,
  WarmPlanBucketCap: int,
  PreferPKs: slice(string),
  ClearPreferPKs: bool,
  TypePriorScaleSet: bool,
  ThroughputPriorScaleSet: bool,
  TunnelLegsSet: bool,
})
