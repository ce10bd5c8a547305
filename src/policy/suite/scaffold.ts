import {madeUpKey} from '../world/relay-name.js'
import {
  RECORDING_FORMAT,
  type DialLine,
  type HeaderLine,
  type ProvidersLine,
  type RouteLine,
} from '../recording/format.js'

/** The files of a new policy, by name: the policy, its suite, and a recording. They pass `policy test` as they are. */
export function scaffold(name: string): Readonly<Record<string, string>> {
  return {
    [`${name}.star`]: POLICY,
    [`${name}.test.yaml`]: suiteText(`${name}.jsonl`),
    [`${name}.jsonl`]: recordingText(),
  }
}

const POLICY = `# Sends one app over relays in countries you allow, by the quickest of these routes, there and back.
#
# If there is no such route the dial is refused. Other apps are left to the router.
#
# Change: APP, ALLOWED.
# Know: countries are what relays say about themselves, and the router does not ask about routes that it calculates on
# its own.

APP = "skysocks-client"
ALLOWED = ["CH", "DE", "NL"]

def is_allowed(route):
    return all([country in ALLOWED for country in route.hops_geo])

def latency(route):
    return route.est_latency_ms

def decide_route(ctx, candidates):
    if ctx.app != APP:
        return RouteSpec()

    # Called before any route is known, and once more when a direct transport could carry the dial. One leg, because a
    # route chosen below would be the same for every leg; two transports or more, so that there is a relay.
    if not candidates:
        return RouteSpec(forward_mux = 1, reverse_mux = 1, min_hops = 2)

    there = [route for route in candidates if is_allowed(route)]
    back = [route for route in ctx.reverse_candidates if is_allowed(route)]
    if not there or not back:
        return RouteSpec(fallback = "drop")
    return RouteSpec(chosen = min(there, key = latency), reverse_chosen = min(back, key = latency))
`

function suiteText(recording: string): string {
  return `# Run with: skywire-cli policy test . --coverage
now: 2026-05-29T20:00:00+02:00
dial: {app: skysocks-client}
cases:
  - name: the quickest allowed route is taken, there and back
    dial: {candidates: [US 10ms, DE 80ms, NL 60ms], reverse_candidates: [CH 40ms, DE 90ms]}
    expect: {outcome: {route: NL, reverse: CH, legs: 1, picked_by: policy}}
  - name: a direct transport does not carry the dial
    dial: {candidates: [DE 80ms], direct: stcpr}
    expect: {direct_dial: {min_hops: 2}, outcome: {route: DE}}
  - name: without an allowed way there the dial is refused
    dial: {candidates: [US 10ms], reverse_candidates: [DE 80ms]}
    expect: {outcome: dropped-in-select-route}
  - name: without one back as well
    dial: {candidates: [DE 80ms], reverse_candidates: ["DE,US 10ms"]}
    expect: {outcome: dropped-in-select-route}
  - name: other apps are left to the router
    dial: {app: [vpn-client, skychat], candidates: [US 10ms, DE 80ms]}
    expect: {before_dial: nothing, select_route: nothing, outcome: {route: US, picked_by: built-in}}
  - name: a recorded dial is decided as written ones are
    dial: {recording: ${recording}, id: evening}
    expect: {outcome: {route: NL}}
recordings:
  - ${recording} # every dial of it must go well too
`
}

/** Made up: two dials of a small world. */
function recordingText(): string {
  const [germany, netherlands, america, peer] = ['DE', 'NL', 'US', 'peer'].map(madeUpKey)
  if (germany === undefined || netherlands === undefined || america === undefined || peer === undefined) return ''
  const over = (relay: string, first: number, second: number): RouteLine => ({
    transports: [
      {kind: 'stcpr', latency_ms: first},
      {kind: 'sudph', latency_ms: second},
    ],
    hops: [relay],
  })
  const dial = (id: string, app: string, now: string, minHops: number, routes: readonly RouteLine[]): DialLine => ({
    ...{type: 'dial', id, app, peer_pk: peer, port: 3, now, options: {}, peer_mux: true, direct: null},
    fetches: [
      {
        ...{role: 'primary', attempt: 1, leg: 0, min_hops: minHops, exclude: [], source: 'route-finder'},
        forward: routes,
        reverse: routes,
        setup: 'ok',
      },
    ],
  })
  const header: HeaderLine = {
    type: 'header',
    format: RECORDING_FORMAT,
    recorded_by: 'skywire-cli policy new',
    recorded_at: null,
    source: 'synthetic',
    contract: '2026-06',
    defaults: {min_hops: 0, mux: 0, distribution: 'auto'},
    unknown: ['Everything is made up. Record real routes with `skywire-cli policy record`.'],
  }
  const providers: ProvidersLine = {
    type: 'providers',
    peers: {[germany]: {country: 'DE'}, [netherlands]: {country: 'NL', kind: 'stcpr'}, [america]: {country: 'US'}},
  }
  const routes = [over(america, 10, 20), over(germany, 50, 40), over(netherlands, 30, 25)]
  const lines = [
    header,
    providers,
    dial('evening', 'skysocks-client', '2026-05-29T20:00:00+02:00', 2, routes),
    dial('other-app', 'skychat', '2026-05-29T20:05:00+02:00', 1, routes),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
