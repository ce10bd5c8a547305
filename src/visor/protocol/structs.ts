import {goTime} from '../wire/go-time.js'
import {
  array,
  bool,
  bytes,
  duration,
  float64,
  int,
  int64,
  pointer,
  slice,
  string,
  struct,
  uint16,
  uint32,
  uint64,
  uint8,
} from '../wire/go-type.js'
import {logEntry} from './log-entry.js'
import {publicKey} from './public-key.js'
import {uuid} from './uuid.js'
import {eraStruct} from './wire-era.js'

// The structs of the visor's interface under Go's own names. Source: visor-rpc C.2, C.5; the parts that only some versions
// have carry their era. Nothing outside `src/visor` sees these.

export const buildInfo = struct('buildinfo.Info', {Version: string, Commit: string, Date: string})

export const appConfig = struct('appserver.AppConfig', {
  Name: string,
  Binary: string,
  Args: slice(string),
  AutoStart: bool,
  Port: uint16,
})

export const appState = struct('appserver.AppState', {AppConfig: appConfig, Status: int, DetailedStatus: string})

export const transportSummary = eraStruct(
  'visor.TransportSummary',
  {
    ID: uuid,
    Local: publicKey,
    Remote: publicKey,
    Type: string,
    Log: pointer(logEntry),
    IsSetup: bool,
    Label: string,
  },
  {
    e3: {
      LatencyMS: float64,
      ThroughputBps: float64,
      Initiator: bool,
      RemoteIP: string,
      RemoteCountry: string,
      Endpoint: string,
    },
    e1: {IsUp: bool},
    // It came with v0.6, with which the state went.
    without: {e1: ['Label']},
  },
)

export const overview = eraStruct(
  'visor.Overview',
  {
    PubKey: publicKey,
    BuildInfo: pointer(buildInfo),
    AppProtoVersion: string,
    Apps: slice(pointer(appState)),
    Transports: slice(pointer(transportSummary)),
    RoutesCount: int,
    LocalIP: string,
    PublicIP: string,
    IsSymmetricNAT: bool,
    Hypervisors: slice(publicKey),
    ConnectedHypervisor: slice(publicKey),
  },
  {
    e3: {
      NATType: string,
      CountryCode: string,
      RegionName: string,
      CityName: string,
      Latitude: float64,
      Longitude: float64,
      Hostname: string,
    },
  },
)

export const healthInfo = eraStruct(
  'visor.HealthInfo',
  {ServicesHealth: string},
  {e3: {UptimeTrackerHealth: string, AutoconnectHealth: string, TransportabilityHealth: string}},
)

export const dmsgClientSummary = struct('dmsgtracker.DmsgClientSummary', {
  PK: publicKey,
  ServerPK: publicKey,
  RoundTrip: duration,
})

export const routeDescriptorFields = struct('routing.RouteDescriptorFields', {
  DstPK: publicKey,
  SrcPK: publicKey,
  DstPort: uint16,
  SrcPort: uint16,
})

export const ruleSummary = struct('routing.RuleSummary', {
  KeepAlive: duration,
  Type: uint8,
  KeyRouteID: uint32,
  ConsumeFields: pointer(struct('routing.RuleConsumeFields', {RouteDescriptor: routeDescriptorFields})),
  ForwardFields: pointer(
    struct('routing.RuleForwardFields', {RouteDescriptor: routeDescriptorFields, NextRID: uint32, NextTID: uuid}),
  ),
  IntermediaryForwardFields: pointer(struct('routing.RuleIntermediaryForwardFields', {NextRID: uint32, NextTID: uuid})),
})

export const routingRuleResp = struct('visor.RoutingRuleResp', {
  Key: uint32,
  Rule: string,
  Summary: pointer(ruleSummary),
})

export const hop = struct('routing.Hop', {TpID: uuid, From: publicKey, To: publicKey})
/** `From` and `To` are keys, of which the facts do not say whether as text or as blobs: read, never sent. */
export const hopInfo = {TpID: uuid, From: publicKey, To: publicKey, TpType: string}

export const routeGroupInfo = eraStruct(
  'visor.RouteGroupInfo',
  {ConsumeRule: bytes, FwdRule: bytes},
  {
    e3: {
      ConsumeRuleID: uint32,
      FwdRuleID: uint32,
      Desc: routeDescriptorFields,
      FwdNextTpID: uuid,
      Initiator: bool,
      Hops: slice(struct('visor.RouteGroupHop', hopInfo)),
    },
    without: {e3: ['ConsumeRule', 'FwdRule']},
  },
)

export const persistentTransports = struct('transport.PersistentTransports', {PK: publicKey, NetType: string})

export const dmsgServerInfo = struct('visor.DMSGServerInfo', {
  PK: publicKey,
  Latency: duration,
  Carrier: string,
  Protocol: string,
  Streams: int,
})

export const summary = eraStruct(
  'visor.Summary',
  {
    Overview: pointer(overview),
    Health: pointer(healthInfo),
    Uptime: float64,
    Routes: slice(routingRuleResp),
    IsHypervisor: bool,
    DmsgStats: pointer(dmsgClientSummary),
    Online: bool,
    MinHops: uint16,
    PersistentTransports: slice(persistentTransports),
    SkybianBuildVersion: string,
    RewardAddress: string,
    BuildTag: string,
    PublicAutoconnect: bool,
  },
  {
    e3: {
      RouteGroups: slice(routeGroupInfo),
      HypervisorAddr: string,
      ConnectedDmsgServers: slice(string),
      DMSGServers: slice(dmsgServerInfo),
      OfflineSince: pointer(goTime),
      LastSeenAt: pointer(goTime),
      ConfigVersion: string,
      IsPublic: bool,
      RewardEligible: pointer(bool),
      RewardIneligibleReason: string,
      Load: string,
    },
    e1: {
      PubKey: publicKey,
      BuildInfo: pointer(buildInfo),
      AppProtoVersion: string,
      Apps: slice(pointer(appState)),
      Transports: slice(pointer(transportSummary)),
      RoutesCount: int,
    },
    without: {
      e1: [
        ...(['Overview', 'Health', 'Uptime', 'Routes', 'IsHypervisor', 'DmsgStats', 'Online', 'MinHops'] as const),
        ...(['PersistentTransports', 'SkybianBuildVersion', 'RewardAddress', 'BuildTag', 'PublicAutoconnect'] as const),
      ],
    },
  },
)

export const connectionSummary = struct('appserver.ConnectionSummary', {
  IsAlive: bool,
  Latency: duration,
  UploadSpeed: uint32,
  DownloadSpeed: uint32,
  BandwidthSent: uint64,
  BandwidthReceived: uint64,
  Error: string,
  ConnectionDuration: int64,
})

export const appStats = struct('appserver.AppStats', {
  Connections: slice(connectionSummary),
  StartTime: pointer(goTime),
})

/** 16 bytes, but a plain Go array: each travels as an unsigned integer. */
export const procKey = array(16, uint8, 'appcommon.ProcKey')

export const procConfig = struct('appcommon.ProcConfig', {
  AppName: string,
  AppSrvAddr: string,
  ProcKey: procKey,
  ProcArgs: slice(string),
  ProcEnvs: slice(string),
  ProcWorkDir: string,
  VisorPK: publicKey,
  RoutingPort: uint16,
  BinaryLoc: string,
  LogDBLoc: string,
  LogStorePath: string,
})

export const transportEntry = eraStruct(
  'transport.Entry',
  {ID: uuid, Edges: array(2, publicKey), Type: string, Label: string},
  {e1: {Public: bool}, without: {e1: ['Label']}},
)

/** What discovery answered in `e1`. */
export const entryWithStatus = struct('transport.EntryWithStatus', {
  Entry: pointer(transportEntry),
  IsUp: bool,
  Registered: uint64,
  Statuses: array(2, bool),
})

export const portDetail = struct('visor.PortDetail', {Port: string, Type: string})
export const forwardConn = struct('appnet.ForwardConn', {ID: uuid, LocalPort: int, RemotePort: int})
export const testResult = struct('visor.TestResult', {
  PK: string,
  Max: string,
  Min: string,
  Mean: string,
  Status: string,
})
export const pingConfig = struct('visor.PingConfig', {PK: publicKey, Tries: int, PcktSize: int, PubVisCount: int})
