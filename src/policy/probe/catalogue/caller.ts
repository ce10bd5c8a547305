import {NO_OPTIONS, VISOR_DEFAULTS} from '../../model/build-dial.js'
import type {DialOptions, VisorDefaults} from '../../model/dial.js'
import type {DialProbe} from '../probe.js'

function asks(id: string, title: string, ...asked: Partial<DialOptions>[]): DialProbe {
  const dials = asked.map((options) => ({options: {...NO_OPTIONS, ...options}}))
  return {kind: 'dial', group: 'caller', id, title, dials: () => dials, across: ['apps', 'clock']}
}

function visor(id: string, title: string, defaults: Partial<VisorDefaults>): DialProbe {
  const dial = {defaults: {...VISOR_DEFAULTS, ...defaults}}
  return {kind: 'dial', group: 'caller', id, title, dials: () => [dial], across: ['apps', 'clock']}
}

const EVERYTHING: DialOptions = {
  mux: 2,
  forward_mux: 3,
  reverse_mux: 4,
  min_hops: 2,
  forward_min_hops: 2,
  reverse_min_hops: 2,
  use_existing_tp_only: true,
  distribution: 'equal',
  rotation_interval_seconds: 60,
}

export const CALLER_PROBES: readonly DialProbe[] = [
  asks('caller-legs', 'the caller asks for one leg, two, or eight', {mux: 1}, {mux: 2}, {mux: 8}),
  asks('caller-one-direction', 'the caller asks for legs in one direction', {forward_mux: 3}, {reverse_mux: 3}),
  asks('caller-both-directions', 'the caller asks for different legs there and back', {forward_mux: 2, reverse_mux: 5}),
  asks('caller-floor', 'the caller asks for a hop floor', {min_hops: 1}, {min_hops: 3}),
  asks(
    'caller-floor-one-direction',
    'the caller asks for a hop floor in one direction',
    {forward_min_hops: 2},
    {reverse_min_hops: 3},
  ),
  asks('caller-existing-only', 'the caller wants existing transports only', {use_existing_tp_only: true}),
  asks('caller-distribution', 'the caller brings two legs and a distribution', {
    mux: 2,
    distribution: 'weighted: 2, 1',
  }),
  asks('caller-rotation', 'the caller brings legs and a rotation timer', {mux: 3, rotation_interval_seconds: 20}),
  asks('caller-everything', 'the caller says something in every field', EVERYTHING),
  {
    ...asks('caller-order', "the caller's options come in one order, and in the other", EVERYTHING),
    alsoReversed: true,
  },
  visor('visor-floor', 'the visor has a hop floor of its own', {min_hops: 3}),
  visor('visor-legs', 'the visor makes two legs unless told otherwise', {mux: 2, distribution: 'round-robin'}),
]
