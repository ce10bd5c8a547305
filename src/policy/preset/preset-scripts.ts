// Generated from src/policy/preset/scripts by scripts/generate-presets.js. Do not edit.
import type {Preset} from './preset.js'

/** Every preset, by name. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'asymmetric-fanout',
    purpose: 'One leg out, four back, for apps that mostly download; legs are replaced as in spread-bw.',
    contract: '2026-08',
    script:
      '# One leg out, four back, for apps that mostly download; legs are replaced as in spread-bw.\n#\n# contract: 2026-08\n\nBUDGET_BYTES = 8000000\nBAD = 200\n\ndef decide_route(ctx, candidates):\n    return RouteSpec(\n        forward_mux = 1,\n        reverse_mux = 4,\n        forward_min_hops = 1,\n        reverse_min_hops = 2,\n        distribution = "auto",\n        rotation_interval_seconds = 15,\n    )\n\ndef badness(leg):\n    return leg.latency_ms + 50 * leg.retransmits\n\ndef replace(leg):\n    return Rotation(drop_legs = [leg.index], add_leg = True, exclude_hops = leg.hops)\n\ndef on_tick(ctx, legs):\n    live = [leg for leg in legs if leg.alive]\n    if len(live) < 2:\n        return None\n    worst = max(live, key = badness)\n    if badness(worst) > BAD and badness(worst) > 2 * min([badness(leg) for leg in live]):\n        return replace(worst)\n    for leg in live:\n        if leg.sent_bytes + leg.recv_bytes > BUDGET_BYTES:\n            return replace(leg)\n    return None\n',
  },
  {
    name: 'balanced',
    purpose: 'Two legs where no direct transport exists, with a new leg for one that died.',
    contract: '2026-08',
    script:
      '# Two legs where no direct transport exists, with a new leg for one that died.\n#\n# contract: 2026-08\n\ndef decide_route(ctx, candidates):\n    return RouteSpec(mux = 2, min_hops = 1, distribution = "auto", rotation_interval_seconds = 45)\n\ndef on_tick(ctx, legs):\n    for leg in legs:\n        if not leg.alive:\n            return Rotation(drop_legs = [leg.index], add_leg = True)\n    return None\n',
  },
  {
    name: 'hypervisor-priority',
    purpose: 'More legs to hypervisors, fewer conditions for trusted visors, a relay for everybody else.',
    contract: '2026-08',
    script:
      '# More legs to hypervisors, fewer conditions for trusted visors, a relay for everybody else.\n#\n# contract: 2026-08\n\ndef decide_route(ctx, candidates):\n    if peers.is_hypervisor(ctx.peer_pk):\n        return RouteSpec(mux = 4, min_hops = 1, distribution = "auto")\n    if peers.is_trusted(ctx.peer_pk):\n        return RouteSpec(mux = 2, min_hops = 1, distribution = "auto")\n\n    # skywire: allow[idle-timer] the documented preset sets a timer and has no on_tick\n    return RouteSpec(mux = 2, min_hops = 2, distribution = "auto", rotation_interval_seconds = 30)\n',
  },
  {
    name: 'low-latency-direct',
    purpose: 'One route, the direct one if there is one, for interactive apps.',
    contract: '2026-08',
    script:
      '# One route, the direct one if there is one, for interactive apps.\n#\n# contract: 2026-08\n\ndef decide_route(ctx, candidates):\n    return RouteSpec(mux = 1, min_hops = 1, distribution = "auto")\n',
  },
  {
    name: 'prefer-connected',
    purpose: 'Uses a transport to the peer if the visor holds one, and two relayed legs if not.',
    contract: '2026-08',
    script:
      '# Uses a transport to the peer if the visor holds one, and two relayed legs if not.\n#\n# contract: 2026-08\n\ndef decide_route(ctx, candidates):\n    if peers.has_transport(ctx.peer_pk):\n        return RouteSpec(mux = 1, min_hops = 1, distribution = "auto")\n\n    # skywire: allow[idle-timer] the documented preset sets a timer and has no on_tick\n    return RouteSpec(mux = 2, min_hops = 2, distribution = "auto", rotation_interval_seconds = 30)\n',
  },
  {
    name: 'privacy-max',
    purpose: 'Long paths over at least two relays, which are left again after little traffic.',
    contract: '2026-08',
    script:
      '# Long paths over at least two relays, which are left again after little traffic.\n#\n# contract: 2026-08\n\nBUDGET_BYTES = 4000000\n\ndef decide_route(ctx, candidates):\n    return RouteSpec(mux = 2, min_hops = 3, distribution = "auto", rotation_interval_seconds = 8)\n\ndef on_tick(ctx, legs):\n    live = [leg for leg in legs if leg.alive]\n    if len(live) < 2:\n        return None\n    for leg in live:\n        if leg.sent_bytes + leg.recv_bytes > BUDGET_BYTES:\n            return Rotation(drop_legs = [leg.index], add_leg = True)\n    return None\n',
  },
  {
    name: 'spread-bw',
    purpose: 'Spreads traffic over many relays and replaces the leg that is slow or has carried enough.',
    contract: '2026-06',
    script:
      '# Spreads traffic over many relays and replaces the leg that is slow or has carried enough.\n#\n# contract: 2026-06\n\nBUDGET_BYTES = 8000000\nBAD = 200\n\ndef decide_route(ctx, candidates):\n    return RouteSpec(mux = 4, min_hops = 2, distribution = "auto", rotation_interval_seconds = 15)\n\ndef badness(leg):\n    return leg.latency_ms + 50 * leg.retransmits\n\ndef replace(leg):\n    return Rotation(drop_legs = [leg.index], add_leg = True, exclude_hops = leg.hops)\n\ndef on_tick(ctx, legs):\n    live = [leg for leg in legs if leg.alive]\n    if len(live) < 2:\n        return None\n    worst = max(live, key = badness)\n    if badness(worst) > BAD and badness(worst) > 2 * min([badness(leg) for leg in live]):\n        return replace(worst)\n    for leg in live:\n        if leg.sent_bytes + leg.recv_bytes > BUDGET_BYTES:\n            return replace(leg)\n    return None\n',
  },
]
