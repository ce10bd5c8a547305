/** The invented network of `synthetic-week.jsonl`: visors, what the dialling visor knows of them, and how it reaches them. */

/**
 * Relays, nearest first. `own` is the dialling visor's transport to the relay; without one, the relay is only reached
 * through another. `country: null` is not known to anybody.
 */
export const RELAYS = {
  berlin: {country: 'DE', own: {kind: 'stcpr', latency_ms: 18.4}, trusted: true},
  amsterdam: {country: 'NL', own: {kind: 'sudph', latency_ms: 22.7}},
  paris: {country: 'FR', own: {kind: 'stcpr', latency_ms: 27.2}},
  warsaw: {country: 'PL', own: {kind: 'stcp', latency_ms: 35.9}},
  moscow: {country: 'RU', own: {kind: 'stcpr', latency_ms: 52.3}},
  newyork: {country: 'US', own: {kind: 'stcpr', latency_ms: 96.1}},
  singapore: {country: 'SG', own: {kind: 'sudph', latency_ms: 178.6}},
  nowhere: {country: null, own: {kind: 'stcpr', latency_ms: null}},
  zurich: {country: 'CH', own: {kind: 'dmsg', latency_ms: 141.5}, trusted: true},
  helsinki: {country: 'FI', trusted: true},
  seattle: {country: 'US'},
  jakarta: {country: 'ID'},
  tokyo: {country: 'JP'},
  silent: {country: null},
}

/** Visors that apps dial. `mux`: whether they negotiate multiplexing. */
export const PEERS = {
  'proxy-us': {country: 'US', mux: true},
  'proxy-de': {country: 'DE', mux: true},
  'vpn-nl': {country: 'NL', mux: true},
  'vpn-sg': {country: 'SG', mux: true},
  friend: {country: null, mux: true},
  home: {country: 'DE', mux: true, trusted: true, hypervisor: true},
  old: {country: 'PL', mux: false},
  island: {country: 'BR', mux: true},
}

/** Milliseconds between two places, the same in both directions; the places are visors of this world. */
export function distanceMs(a, b) {
  const [x, y] = [LONGITUDE[a], LONGITUDE[b]]
  const degrees = Math.min(Math.abs(x - y), 360 - Math.abs(x - y))
  return 6 + degrees * 1.35
}

const LONGITUDE = {
  ...{berlin: 13, amsterdam: 5, paris: 2, warsaw: 21, moscow: 38, newyork: -74, singapore: 104, nowhere: 60},
  ...{zurich: 9, helsinki: 25, seattle: -122, jakarta: 107, tokyo: 140, silent: -30},
  ...{'proxy-us': -80, 'proxy-de': 8, 'vpn-nl': 4, 'vpn-sg': 103, friend: 30, home: 10, old: 19, island: -46},
}

/** Relays of the routes that the route finder knows to each peer, in its order; `+` marks a transport of another kind. */
export const ROUTES = {
  'proxy-us': ['berlin', 'newyork', 'paris newyork', 'newyork', 'nowhere', 'berlin seattle', 'newyork silent'],
  'proxy-de': ['paris', 'berlin', 'nowhere', 'moscow', 'warsaw berlin', 'amsterdam helsinki', 'moscow warsaw berlin'],
  'vpn-nl': ['', 'berlin', 'paris', 'moscow', 'berlin', 'warsaw helsinki', 'paris berlin', 'newyork silent'],
  'vpn-sg': ['moscow', 'singapore', 'nowhere', 'singapore jakarta', 'moscow tokyo', 'berlin moscow jakarta'],
  friend: ['', 'warsaw', 'berlin', 'zurich', 'berlin helsinki', 'moscow silent', 'nowhere tokyo'],
  home: ['', 'berlin', 'paris', 'amsterdam', 'paris berlin', 'amsterdam helsinki'],
  old: ['berlin', 'moscow', 'berlin helsinki', 'nowhere silent'],
  island: [],
}
