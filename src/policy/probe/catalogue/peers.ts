import type {DialPatch, DialProbe, Words} from '../probe.js'
import {factsWith, PEER, RELAY, route, world} from '../world.js'

const {a, b, c, d, e} = RELAY

function probe(id: string, title: string, dials: (words: Words) => readonly DialPatch[]): DialProbe {
  return {kind: 'dial', group: 'peers', id, title, dials, across: ['apps', 'clock']}
}

const trusted = {trusted: true}

export const PEER_PROBES: readonly DialProbe[] = [
  probe('nothing-known', 'the visor knows nothing about any peer', () => [{providers: {}}]),
  probe('trusted-peer', 'the peer is trusted', () => [{providers: factsWith({[PEER]: trusted})}]),
  probe('hypervisor-peer', 'the peer is a hypervisor, which makes it trusted', () => [
    {providers: factsWith({[PEER]: {trusted: true, hypervisor: true}})},
  ]),
  probe(
    'connected-peer',
    'the visor has a quick transport to the peer, but no live direct one for the shortcut',
    () => [{providers: factsWith({[PEER]: {latency_ms: 14, kind: 'stcpr', has_transport: true}})}],
  ),
  probe('trusted-relays', 'every relay is trusted', () => [
    {providers: factsWith({[a]: trusted, [b]: trusted, [c]: trusted, [d]: trusted, [e]: trusted})},
  ]),
  probe('some-trusted-relays', 'each multihop route has one trusted relay and one that is not', () => [
    {
      routes: world([route([a, c], 70), route([d, e], 60), route([b], 30)]),
      providers: factsWith({[a]: trusted, [d]: trusted}),
    },
  ]),
  probe('named-peers', 'the peer is one of the keys that the policy names', ({keys}) =>
    [PEER, ...keys].map((key) => ({peer_pk: key, providers: factsWith({[key]: {country: 'DE'}})})),
  ),
  probe('named-relays', 'relays that the policy names are on some routes', ({keys}) => [
    {routes: world([...keys.map((key, i) => route([key], 20 + i)), route([a], 90), route([d, e], 140)])},
  ]),
  probe('only-named-relays', 'every route passes a relay that the policy names', ({keys}) => [
    {routes: world((keys.length === 0 ? [a] : keys).map((key, i) => route([key], 20 + i)))},
  ]),
  probe('key-case', "the caller typed the peer's key in upper case", ({keys}) =>
    [PEER, ...keys].map((key) => ({peer_pk: key.toUpperCase()})),
  ),
]
