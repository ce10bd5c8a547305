import type {e3Methods} from '../../protocol/methods/e3-methods.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import type {Handlers} from './handlers.js'
import {descriptorToWire} from './to-wire.js'

/** What v1.3.29 and later have besides; only what the facts know the shape of. */
export function e3Handlers(visor: SandboxVisor): Handlers<typeof e3Methods> {
  const {apps, settings} = visor
  return {
    IsStartupComplete: () => true,
    IsSuspended: () => false,
    GetMinHops: () => settings.min_hops,
    GetIsPublic: () => settings.is_public,
    SetIsPublic: (isOn) => {
      settings.is_public = isOn
    },
    StartApp: ({AppName}) => {
      apps.start(AppName)
    },
    StartVPNClient: ({PK}) => {
      apps.set('vpn-client', '--srv', PK)
      apps.start('vpn-client')
    },
    SetAppWhitelist: ({AppName, Whitelist}) => {
      apps.set(AppName, '--whitelist', Whitelist)
    },
    DeleteApp: ({AppName}) => {
      apps.delete(AppName)
    },
    SetAppArgs: ({AppName, Args}) => {
      apps.setArgs(AppName, Args)
    },
    RegisterTCPPort: (port) => {
      visor.registerPort(port)
    },
    DeregisterTCPPort: (port) => {
      visor.deregisterPort(port)
    },
    ListTCPPorts: () => [...visor.httpPorts],
    ConnectRawTCP: ({RemotePK, RemotePort, LocalPort}) => visor.connect(RemotePK, RemotePort, LocalPort),
    DisconnectRawTCP: (id) => {
      visor.disconnect(id)
    },
    ListRawTCP: () =>
      new Map(
        [...visor.forwarded].map(([id, {local_port, remote_port}]) => [
          id,
          {ID: id, LocalPort: local_port, RemotePort: remote_port},
        ]),
      ),
    SetAppRoutingPolicy: ({AppName, Path}) => {
      visor.setPolicy(AppName, Path)
    },
    RoutingPolicies: () => {
      const {default: own, per_app} = visor.routingPolicies()
      const toWire = (policy: {source: string; active: boolean; backend: string}) => ({
        Source: policy.source,
        Active: policy.active,
        Backend: policy.backend,
      })
      return {
        Default: own === null ? null : toWire(own),
        PerApp: new Map(Object.entries(per_app).map(([app, policy]) => [app, toWire(policy)])),
      }
    },
    ActiveRoutes: () =>
      connections(visor).map(({app, descriptor, transportId}) => ({
        AppName: app,
        Route: {
          LocalPK: descriptor.src_pk,
          RemotePK: descriptor.dst_pk,
          LocalPort: descriptor.src_port,
          RemotePort: descriptor.dst_port,
          Initiator: true,
          Alive: true,
          Latency: 24_000_000,
          Transports: [
            {ID: transportId, Type: visor.transports.get(transportId).type, RemotePK: descriptor.dst_pk, Latency: 24},
          ],
        },
      })),
    RouteGroupMuxInfo: (app) =>
      connections(visor)
        .filter((connection) => connection.app === app)
        .map(({descriptor, transportId}) => ({
          Desc: descriptorToWire(descriptor),
          Legs: [transportId, ...visor.control.legsOf(app).keys()]
            .filter((id, index, all) => all.indexOf(id) === index)
            .map((id, index) => ({Index: index, ...legOf(visor, id)})),
        })),
  }
}

/** A leg that begins with a transport, as busy as that is. */
function legOf(visor: SandboxVisor, id: string) {
  const {remote_pk, latency_ms, log, type} = visor.transports.get(id)
  const bytes = {SentBytes: BigInt(log?.sent_bytes ?? 0), RecvBytes: BigInt(log?.recv_bytes ?? 0)}
  return {TransportID: id, TpType: type, RemotePK: remote_pk, LatencyMS: latency_ms ?? 0, Alive: true, ...bytes}
}

function connections(visor: SandboxVisor) {
  const now = visor.clock.now()
  return [...visor.rules.connections()].flatMap(([app, [, forward]]) => {
    const rule = visor.rules.list(now).find((candidate) => candidate.key_route_id === forward)
    if (rule?.type !== 'forward' || visor.transports.peerOf(rule.next_transport_id) === undefined) return []
    return [{app, descriptor: rule.descriptor, transportId: rule.next_transport_id}]
  })
}
