import {APP_PROBES} from './catalogue/apps.js'
import {CALLER_PROBES} from './catalogue/caller.js'
import {CLOCK_PROBES} from './catalogue/clock.js'
import {COUNTRY_PROBES} from './catalogue/countries.js'
import {DIRECT_PROBES} from './catalogue/direct.js'
import {LATENCY_PROBES} from './catalogue/latency.js'
import {LEGS_PROBES} from './catalogue/legs.js'
import {NETWORK_PROBES} from './catalogue/network.js'
import {PEER_PROBES} from './catalogue/peers.js'
import {ROUTE_PROBES} from './catalogue/routes.js'
import type {DialProbe, LegsProbe, Probe} from './probe.js'

/** Every built-in probe of dials, by group. */
export const DIAL_PROBES: readonly DialProbe[] = [
  ...ROUTE_PROBES,
  ...LATENCY_PROBES,
  ...COUNTRY_PROBES,
  ...PEER_PROBES,
  ...DIRECT_PROBES,
  ...NETWORK_PROBES,
  ...CALLER_PROBES,
  ...APP_PROBES,
  ...CLOCK_PROBES,
]

/** Every built-in probe of established groups. */
export {LEGS_PROBES}

/** Every built-in probe. Ids are stable and never used again for something else. */
export const PROBES: readonly Probe[] = [...DIAL_PROBES, ...LEGS_PROBES] satisfies (DialProbe | LegsProbe)[]
