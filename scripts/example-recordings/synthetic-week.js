import {distanceMs, PEERS, RELAYS, ROUTES} from './world.js'
import {WEEK} from './week.js'

/** Hop floors that are recorded for every dial, in transports. */
const FLOORS = [1, 2, 3, {forward: 1, reverse: 2}]

/**
 * The lines of the synthetic recording.
 *
 * @param keyOf - name of a visor -> public key.
 */
export function* syntheticWeek(keyOf) {
  const random = mulberry32(20260525)
  yield HEADER
  yield {
    type: 'providers',
    peers: Object.fromEntries(knownVisors().map(([name, visor]) => [keyOf(name), facts(visor)])),
  }
  for (const [index, each] of WEEK.entries()) {
    if (each.now.startsWith('2026-05-28') && !WEEK[index - 1].now.startsWith('2026-05-28')) yield laterFacts(keyOf)
    yield dialLine(each, index, keyOf, random)
  }
  yield* legLines(keyOf)
}

const HEADER = {
  type: 'header',
  format: 'skywire-recording/1',
  recorded_by: 'scripts/generate-example-recordings.js',
  recorded_at: null,
  source: 'synthetic',
  contract: '2026-06',
  defaults: {min_hops: 1, mux: 1, distribution: 'auto'},
  unknown: ['Everything: visors, routes, latencies, times and events are invented.'],
  note:
    'Synthetic. No visor, no network and no user was observed. It holds what real observations lack: two-relay routes, ' +
    'reverse lists, countries, trust, hop floors, retries and auxiliary legs.',
}

/** What the dialling visor knows about others: all but those it has never heard of. */
function knownVisors() {
  return Object.entries({...RELAYS, ...PEERS}).filter(([name]) => name !== 'silent')
}

function facts({country, own, trusted, hypervisor}) {
  return {
    country: country ?? '??',
    ...(own && own.latency_ms !== null ? {latency_ms: Math.trunc(own.latency_ms)} : {}),
    ...(own ? {kind: own.kind} : {}),
    ...(trusted ? {trusted} : {}),
    ...(hypervisor ? {hypervisor} : {}),
    has_transport: own !== undefined,
  }
}

/** Countries that become known on Thursday. */
const LATER = {nowhere: 'UA'}

/** On Thursday a country becomes known, and a visor is trusted no longer. */
function laterFacts(keyOf) {
  const peers = {
    [keyOf('nowhere')]: {country: LATER.nowhere},
    [keyOf('zurich')]: {trusted: null},
  }
  return {type: 'providers', peers}
}

function dialLine({now, app, peer, port, direct, options, legs, ...details}, index, keyOf, random) {
  const {mux} = PEERS[peer]
  const directMs = direct === null ? null : jitter(distanceMs('berlin', peer), random)
  const day = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][Number(now.slice(8, 10)) - 25]
  return {
    type: 'dial',
    id: `${String(index + 1).padStart(2, '0')}-${day}-${now.slice(11, 13)}h-${app || 'unnamed'}-${peer}`,
    app,
    peer_pk: keyOf(peer),
    port,
    now,
    options,
    peer_mux: mux,
    direct,
    fetches: fetches({peer, direct, directMs, legs: mux ? legs : 0, ...details}, keyOf, random),
    local_routes: 'none',
    ...(direct === null ? {} : {providers: {[keyOf(peer)]: ownTransport(direct, directMs)}}),
  }
}

function ownTransport(kind, latencyMs) {
  return {latency_ms: Math.trunc(latencyMs), kind, has_transport: true}
}

/** For every floor the three attempts that a policy may use up, and the legs that it may want. */
function fetches({peer, direct, directMs, legs, source, fails, derived, moreFloors}, keyOf, random) {
  const all = source === 'none' ? [] : routes(peer, {kind: direct, latency_ms: directMs}, keyOf, random)
  const shown = derived ? all.map(({route, relays}) => ({relays, route: derive(route, relays)})) : all
  const lists = {forward: listKeeper(shown.map((each) => each.route)), reverse: listKeeper(back(shown, random))}
  const lines = []
  const add = (role, attempt, leg, floor, setup) => {
    const [forward, reverse] = typeof floor === 'number' ? [floor, floor] : [floor.forward, floor.reverse]
    const at = lines.length
    lines.push({
      ...{role, attempt, leg, min_hops: floor, exclude: [], source},
      forward: lists.forward(forward, at),
      reverse: lists.reverse(reverse, at),
      setup,
    })
  }
  for (const floor of [...FLOORS, ...moreFloors]) {
    for (const attempt of [1, 2, 3]) {
      const isFailure = attempt === 1 && fails !== undefined
      add('primary', attempt, 0, floor, isFailure ? {failed: fails === null ? null : keyOf(fails)} : 'ok')
    }
    for (let leg = 1; leg <= legs; leg += 1) add('aux', 1, leg, floor, 'ok')
  }
  return lines
}

/** Gives the list for a floor, and later the number of the fetch that has it. */
function listKeeper(routes) {
  const first = new Map()
  return (floor, at) => {
    if (first.has(floor)) return {same_as: first.get(floor)}
    first.set(floor, at)
    return routes.filter(({hops}) => hops.length + 1 >= floor)
  }
}

function routes(peer, direct, keyOf, random) {
  const seen = new Set()
  const known = ROUTES[peer].filter((text) => text !== '' || direct.kind !== null)
  return known.map((text) => {
    if (text === '') return {relays: [], route: {transports: [direct], hops: []}}
    const relays = text.split(' ')
    // A route that is listed again runs over another transport to the peer.
    const isAgain = seen.has(text)
    seen.add(text)
    const stops = [...relays, peer]
    const transports = stops.map((stop, index) => {
      if (index === 0) return {...RELAYS[stop].own}
      const from = stops[index - 1]
      const kind = isAgain && stop === peer ? 'sudph' : from === 'zurich' ? 'dmsg' : 'stcpr'
      const isUnmeasured = [from, stop].includes('silent') || [from, stop].includes('nowhere')
      return {kind, latency_ms: isUnmeasured ? null : jitter(distanceMs(from, stop), random)}
    })
    return {relays, route: {transports, hops: relays.map(keyOf)}}
  })
}

/** The reverse lists: the same relays from the far end, measured there, the second route first. */
function back(all, random) {
  const mirrored = all.map(({route: {transports, hops, ...rest}}) => ({
    ...rest,
    ...(transports === undefined
      ? {hops_geo: [...rest.hops_geo].reverse()}
      : {
          transports: [...transports]
            .reverse()
            .map(({kind, latency_ms}) => ({kind, latency_ms: again(latency_ms, random)})),
        }),
    hops: [...hops].reverse(),
  }))
  const [first, second, ...others] = mirrored
  return [second, first, ...others].filter((route) => route !== undefined)
}

/** Only what a script sees of a route. */
function derive({transports, hops}, relays) {
  const kinds = relays.flatMap((relay) => RELAYS[relay].own?.kind ?? [])
  return {
    hops,
    hops_geo: relays.map((relay) => LATER[relay] ?? RELAYS[relay].country ?? '??'),
    est_latency_ms: Math.trunc(transports.reduce((sum, {latency_ms}) => sum + (latency_ms ?? 1000), 0)),
    transport_kinds: [...new Set(kinds)],
  }
}

/** A group of the last VPN dial with three legs: one stalls, is parked, comes back, and one is lost. */
function* legLines(keyOf) {
  const dial = '21-sun-20h-vpn-client-vpn-nl'
  const group = `${dial}:1`
  const at = (seconds) => `2026-05-31T20:0${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}+02:00`
  const names = ['berlin', 'paris', 'moscow']
  const sample = (seconds, legs) => ({
    ...{type: 'legs', at: at(seconds), dial, group, app: 'vpn-client', distribution: 'equal'},
    legs: legs.map(([name, sent_bytes, retransmits, rest], index) => ({
      index,
      kind: RELAYS[name].own.kind,
      latency_ms: RELAYS[name].own.latency_ms,
      alive: true,
      ...rest,
      ...{sent_bytes, recv_bytes: sent_bytes * 6, retransmits},
      hops: [keyOf(name)],
      hop_kinds: [RELAYS[name].own.kind, 'stcpr'],
    })),
  })
  const event = (seconds, name, leg_index, leg_count, reason) => ({
    ...{type: 'legs', at: at(seconds), dial, group, app: 'vpn-client', event: name, leg_index, leg_count},
    ...(leg_index < 0 ? {} : {kind: 'stcpr', first_hop: keyOf(names[leg_index]), hops: [keyOf(names[leg_index])]}),
    ...{by: name === 'parked' ? 'adaptive' : 'local', reason},
  })
  yield event(1, 'created', -1, 0, 'the route group was dialled by this visor')
  for (const [index] of names.entries()) yield event(2 + index, 'added', index, index + 1, 'set up with the group')
  yield sample(30, [
    ['berlin', 1_200_000, 0],
    ['paris', 1_150_000, 2],
    ['moscow', 900_000, 41],
  ])
  yield event(31, 'parked', 2, 3, 'too many retransmits')
  yield sample(60, [
    ['berlin', 3_900_000, 1],
    ['paris', 3_700_000, 2],
    ['moscow', 910_000, 44, {standby: true}],
  ])
  yield event(75, 'dropped', 0, 2, 'the transport closed under the leg')
  yield event(76, 'promoted', 2, 2, 'a leg was lost')
  yield sample(90, [
    ['paris', 6_100_000, 3],
    ['moscow', 1_400_000, 45],
  ])
  yield event(180, 'closed', -1, 0, 'the app hung up')
}

function jitter(latencyMs, random) {
  return round(latencyMs * (0.9 + random() * 0.3))
}

function again(latencyMs, random) {
  return latencyMs === null ? null : round(latencyMs + (random() - 0.5) * 4)
}

function round(latencyMs) {
  return Math.max(0.3, Math.round(latencyMs * 10) / 10)
}

/** A small generator of numbers from 0 to 1 that gives the same ones for the same seed everywhere. */
function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
