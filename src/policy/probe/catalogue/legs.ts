import type {Leg} from '#starlark-wasm'
import type {LegSituation, LegsProbe} from '../probe.js'
import {RELAY} from '../world.js'

const ORDINARY: Omit<Leg, 'index'> = {
  kind: 'stcpr',
  latency_ms: 40,
  alive: true,
  sent_bytes: 1_200_000,
  recv_bytes: 3_400_000,
  retransmits: 0,
  hops: [RELAY.a],
}

function legs(...patches: Partial<Leg>[]): Leg[] {
  return patches.map((patch, index) => ({...ORDINARY, index, ...patch}))
}

function added(list: readonly Leg[]): LegSituation {
  return {legs: list, change: {event: 'added', leg_index: list.length - 1}}
}

/** `index` is that before the leg was taken out, so it may lie beyond the list. */
function dropped(list: readonly Leg[], index = 0): LegSituation {
  return {legs: list, change: {event: 'dropped', leg_index: index}}
}

function probe(id: string, title: string, ...situations: LegSituation[]): LegsProbe {
  return {kind: 'legs', group: 'legs', id, title, situations}
}

export const LEGS_PROBES: readonly LegsProbe[] = [
  probe(
    'leg-added',
    'a second and a third leg come',
    added(legs({}, {latency_ms: 55})),
    added(legs({}, {}, {kind: 'sudph'})),
  ),
  probe('leg-dropped', 'the first of three legs goes; the others move up', dropped(legs({}, {latency_ms: 70}))),
  probe(
    'leg-dropped-last',
    'the last leg goes, its index is beyond the list',
    dropped(legs({}, {}), 2),
    dropped(legs({}), 1),
  ),
  probe('one-leg', 'one leg is left', dropped(legs({}), 1)),
  probe('no-legs', 'no leg is left', dropped([], 0)),
  probe(
    'dead-legs',
    'some legs are dead, or all',
    added(legs({}, {alive: false}, {})),
    dropped(legs({alive: false}, {alive: false}), 2),
  ),
  probe(
    'legs-unknown-latency',
    'no leg was measured, or only one',
    added(legs({latency_ms: 0}, {latency_ms: 0})),
    added(legs({latency_ms: 0}, {latency_ms: 30}, {latency_ms: 0})),
  ),
  probe(
    'legs-uneven',
    'one leg is far slower than the others',
    added(legs({latency_ms: 20}, {latency_ms: 25}, {latency_ms: 900})),
    dropped(legs({latency_ms: 900}, {latency_ms: 30}), 1),
  ),
  probe('legs-retransmits', 'one leg loses packets', added(legs({}, {retransmits: 40}, {retransmits: 1}))),
  probe(
    'legs-busy',
    'legs have carried much, or nothing yet',
    added(legs({sent_bytes: 9e9, recv_bytes: 2 ** 45}, {sent_bytes: 0, recv_bytes: 0}, {recv_bytes: 60_000_000})),
  ),
  probe('legs-direct', 'the primary route is direct, so legs name no relay', added(legs({hops: []}, {hops: []}))),
  probe(
    'legs-empty-slot',
    'a slot without a transport',
    added(legs({}, {kind: '', latency_ms: 0, alive: false, sent_bytes: 0, recv_bytes: 0, hops: []})),
  ),
  probe('legs-16', 'sixteen legs', added(legs(...Array.from({length: 16}, (_, i) => ({latency_ms: 10 + 30 * i}))))),
]
