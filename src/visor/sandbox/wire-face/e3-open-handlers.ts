import {array, bool, float64, int, map, slice, string, struct, type GoType} from '../../wire/go-type.js'
import {uuid} from '../../protocol/uuid.js'
import type {SandboxVisor} from '../sandbox-visor.js'

/** A method whose reply has no known form: it answers in one of its own. */
export interface OpenHandler {
  readonly reply: GoType
  readonly handle: (input: never) => unknown
}

const runtimeStats = struct('visor.RuntimeStats', {NumGoroutine: int, NumCPU: int, GOMAXPROCS: int, GoVersion: string})
const negotiated = struct('visor.Negotiated', {MuxEnabled: bool, SACKEnabled: bool})
const server = struct('visor.DMSGServerRow', {PK: string, Protocol: string, Streams: int})
const setupStats = struct('visor.RouteSetupStats', {Attempts: int, Failures: int})
const embedded = struct('visor.EmbeddedProxy', {Kind: string, Enabled: bool})
const remote = struct('visor.TransportOfOther', {ID: uuid, Type: string, Edges: array(2, string)})

/** Answers of visors since v1.3.29 whose form no fact tells; a client has to take them as they come. */
export function e3OpenHandlers(visor: SandboxVisor): Readonly<Record<string, OpenHandler>> {
  return {
    RuntimeLogs: {
      reply: string,
      handle: () => visor.log(),
    },
    RuntimeStats: {
      reply: runtimeStats,
      handle: () => ({NumGoroutine: 42, NumCPU: 2, GOMAXPROCS: 2, GoVersion: 'go1.24'}),
    },
    RouteGroupMuxNegotiated: {
      reply: slice(negotiated),
      handle: () => [{MuxEnabled: true, SACKEnabled: false}],
    },
    MuxWeights: {
      reply: map(string, float64),
      handle: ({AppName}: {readonly AppName: string}) => visor.control.legsOf(AppName),
    },
    RouteSetupStats: {
      reply: setupStats,
      handle: () => ({Attempts: 12, Failures: 1}),
    },
    RoutingStats: {
      reply: map(string, int),
      handle: () => new Map([['rules', visor.rules.list(visor.clock.now()).length]]),
    },
    EmbeddedProxies: {
      reply: slice(embedded),
      handle: () => [{Kind: 'dmsg', Enabled: false}],
    },
    DMSGServers: {
      reply: slice(server),
      handle: () => [{PK: visor.summary().dmsg?.server_pk ?? '', Protocol: 'smux', Streams: 3}],
    },
    TPSGetTransports: {
      reply: slice(remote),
      handle: (key: string) =>
        visor.transports.entriesOf(key).map(({id, type, edges}) => ({ID: id, Type: type, Edges: [...edges]})),
    },
  }
}
