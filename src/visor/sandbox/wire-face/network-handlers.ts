import type {routingMethods} from '../../protocol/methods/routing-methods.js'
import type {transportMethods} from '../../protocol/methods/transport-methods.js'
import {decodeRule, encodeRule} from '../../protocol/rule-bytes.js'
import {VisorCrash} from '../refusal.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import type {Handlers} from './handlers.js'
import {descriptorToWire, entryToWire, transportToWire} from './to-wire.js'

export function transportHandlers(visor: SandboxVisor): Handlers<typeof transportMethods> {
  const {transports} = visor
  return {
    TransportTypes: () => transports.types(),
    Transports: ({FilterTypes, FilterPubKeys, ShowLogs}) =>
      transports.list(FilterTypes, FilterPubKeys).map((transport) => transportToWire(transport, ShowLogs)),
    Transport: (id) => transportToWire(transports.get(id), true),
    AddTransport: async ({RemotePK, TpType, Label}) => {
      // Era 2 has no label to choose.
      const label = (Label as string | undefined) === undefined ? 'user' : Label === '' ? 'skycoin' : Label
      const transport = transports.add(RemotePK, TpType, label)
      await visor.clock.sleep(transport.latency_ms ?? 0)
      return transportToWire(transport, false)
    },
    RemoveTransport: (id) => {
      transports.remove(id)
    },
    RemoveAllTransports: () => {
      transports.removeAll()
    },
    DiscoverTransportByID: (id) => entryToWire(transports.entry(id)),
    DiscoverTransportsByPK: (key) => transports.entriesOf(key).map(entryToWire),
  }
}

/** @param hasIds - whether route groups are told by the ids of their rules, as since v1.3.29. */
export function routingHandlers(visor: SandboxVisor, hasIds: boolean): Handlers<typeof routingMethods> {
  const {rules, clock} = visor
  return {
    RoutingRules: () => rules.list(clock.now()).map(encodeRule),
    RoutingRule: (id) => encodeRule(rules.get(id, clock.now())),
    SaveRoutingRule: (bytes) => {
      const rule = decodeRule(bytes)
      if (rule === undefined) throw new VisorCrash('routing rule too short')
      rules.save(rule, clock.now())
    },
    RemoveRoutingRule: (id) => {
      rules.remove(id)
    },
    RouteGroups: () => {
      const groups = [...rules.connections().values()]
      if (!hasIds && rules.list(clock.now()).some((rule) => rule.type === 'consume')) {
        throw new VisorCrash('invalid rule: Consume')
      }
      return groups.map(([consume, forward]) => {
        const rule = rules.get(forward, clock.now())
        if (rule.type !== 'forward') throw new VisorCrash('route group without forward rule')
        return {
          ConsumeRuleID: consume,
          FwdRuleID: forward,
          Desc: descriptorToWire(rule.descriptor),
          FwdNextTpID: rule.next_transport_id,
        }
      })
    },
    RegisterHTTPPort: (port) => {
      visor.registerPort(port)
    },
    DeregisterHTTPPort: (port) => {
      visor.deregisterPort(port)
    },
    ListHTTPPorts: () => [...visor.httpPorts],
    Connect: ({RemotePK, RemotePort, LocalPort}) => visor.connect(RemotePK, RemotePort, LocalPort),
    Disconnect: (id) => {
      visor.disconnect(id)
    },
    List: () =>
      new Map(
        [...visor.forwarded].map(([id, {local_port, remote_port}]) => [
          id,
          {ID: id, LocalPort: local_port, RemotePort: remote_port},
        ]),
      ),
    DialPing: ({PK}) => {
      visor.dialPing(PK)
    },
    Ping: async ({PK, Tries}) => (await visor.ping(PK, Tries)).map((latency) => Math.round(latency * 1e6)),
    StopPing: (key) => {
      visor.stopPing(key)
    },
    TestVisor: ({PubVisCount}) =>
      visor.peers.slice(0, PubVisCount).map((peer) => {
        const text = `${String(peer.latency_ms)}ms`
        return {PK: peer.pk, Max: text, Min: text, Mean: text, Status: 'Success'}
      }),
  }
}
