import {describe, expect, it} from 'vitest'
import type {DialDraft} from '../../../../src/policy/model/build-dial.js'
import type {DecisionRecord, EventCode} from '../../../../src/policy/model/record.js'
import {A, B, body, C, callOf, decide, direct, eventsOf, over, routeOf} from './deciding.js'

/** What an author writes, and the event that says what becomes of it. Ids and consequences: policy contract 22. */
interface Gotcha {
  readonly id: string
  readonly script: string
  readonly dial?: DialDraft
  readonly event: EventCode
  readonly level?: 'failure' | 'notice'
  readonly field?: string
  /** Where the event points to another gotcha than the one shown. */
  readonly gotcha?: string | null
}

const relayed: DialDraft = {forward: [over([A], 20, 20), over([B], 30, 30), over([C], 40, 40)]}
const whenAsked = (spec: string) => body('if not candidates: return None', `return ${spec}`)
const always = (spec: string) => body(`return ${spec}`)

const GOTCHAS: readonly Gotcha[] = [
  {
    id: 'G01',
    script: body(
      'ok = [c for c in candidates if c.hops]',
      'if not ok: return RouteSpec(fallback="drop")',
      'return RouteSpec(chosen=ok[0])',
    ),
    event: 'dial-refused',
    level: 'notice',
    field: 'fallback',
  },
  {id: 'G02', script: always('RouteSpec(mux=2, chosen=candidates[0])'), event: 'call-failed', gotcha: null},
  {id: 'G03', script: whenAsked('RouteSpec(mux=4)'), event: 'field-ignored', field: 'mux'},
  {id: 'G04', script: whenAsked('RouteSpec(fallback="direct")'), event: 'field-ignored', field: 'fallback'},
  {
    id: 'G07',
    script: body('if not candidates: return RouteSpec(chosen=Candidate(hops=["x"]))', 'return None'),
    event: 'field-ignored',
    field: 'chosen',
  },
  {
    id: 'G09',
    script: always('RouteSpec(mux=2, chosen=candidates[0] if candidates else None)'),
    event: 'chosen-excluded',
    field: 'chosen',
  },
  {
    id: 'G10',
    script: whenAsked('RouteSpec(fallback="drop")'),
    event: 'attempt-dropped',
    level: 'notice',
    field: 'fallback',
  },
  {
    id: 'G11',
    script: body('if ctx.is_direct_dial: return RouteSpec(fallback="drop")', 'return None'),
    dial: {direct: 'stcpr'},
    event: 'shortcut-refused',
    field: 'fallback',
  },
  {
    id: 'G13',
    script: always('RouteSpec(mux=4)'),
    dial: {direct: 'stcpr'},
    event: 'shortcut-bypasses-policy',
    field: 'mux',
  },
  {
    id: 'G14',
    script: always('RouteSpec(min_hops=1)'),
    dial: {defaults: {min_hops: 2}},
    event: 'floor-lowered',
    level: 'notice',
    field: 'min_hops',
  },
  {id: 'G16', script: always('RouteSpec(fallback="direct")'), event: 'direct-not-forced', field: 'fallback'},
  {id: 'G16', script: always('RouteSpec(fallback="direct", mux=4)'), event: 'field-ignored', field: 'mux'},
  {id: 'G17', script: always('RouteSpec(fallback="Drop")'), event: 'unknown-fallback', field: 'fallback'},
  {id: 'G18', script: always('RouteSpec(mux=-1)'), event: 'field-ignored', field: 'mux'},
  {
    id: 'G19',
    script: always('RouteSpec(mux=4)'),
    dial: {options: {forward_mux: 2}},
    event: 'caller-wins',
    field: 'mux',
  },
  {
    id: 'G22',
    script: always('None'),
    dial: {
      forward: [
        {
          hops: [A],
          transports: [
            {kind: 'stcpr', latency_ms: 1},
            {kind: 'dmsg', latency_ms: 1},
          ],
        },
        direct(9),
      ],
    },
    event: 'dmsg-removed',
    level: 'notice',
  },
  {
    id: 'G24',
    script: whenAsked('RouteSpec(chosen=candidates[0] if candidates[0].hops[-1] else None)'),
    dial: {forward: [direct(5)]},
    event: 'call-failed',
    gotcha: null,
  },
  {
    id: 'G26',
    script: whenAsked('RouteSpec(reverse_chosen=candidates[0])'),
    dial: {forward: [over([A, B], 1, 1, 1)]},
    event: 'chosen-not-found',
    field: 'reverse_chosen',
  },
  {
    id: 'G31',
    script: always(
      'RouteSpec() if ctx.cli_overrides.get("mux_routes") == 4 or ctx.cli_overrides["mux_routes"] > 2 else None',
    ),
    dial: {options: {mux: 4}},
    event: 'call-failed',
    gotcha: null,
  },
  {
    id: 'G32',
    script: always('ctx.cli_overrides["routes"]'),
    dial: {options: {mux: 4}},
    event: 'call-failed',
    gotcha: null,
  },
  {id: 'G33', script: always('ctx.dst'), event: 'call-failed', gotcha: null},
  {id: 'G34', script: whenAsked('candidates[1]'), event: 'not-a-route-spec'},
  {id: 'G35', script: always('{"mux": 2}'), event: 'malformed-value'},
  {id: 'G36', script: always('RouteSpec(mux="4")'), event: 'wrong-type', field: 'mux'},
  {id: 'G36', script: always('RouteSpec(mux=True)'), event: 'wrong-type', field: 'mux'},
  {id: 'G36', script: always('RouteSpec(min_hops=None)'), event: 'wrong-type', level: 'notice', field: 'min_hops'},
  {
    id: 'G37',
    script: whenAsked('RouteSpec(chosen=Candidate(hops=("a", "b")))'),
    dial: {forward: [direct(5)]},
    event: 'wrong-type',
    field: 'chosen.hops',
  },
  {
    id: 'G38',
    script: body(
      'if not candidates: return None',
      'candidates[0].hops.append("x")',
      'return RouteSpec(chosen=candidates[0])',
    ),
    event: 'chosen-not-found',
    field: 'chosen',
  },
  {id: 'G57', script: `${always('None')}on_tick = 5\n`, event: 'entry-point-ignored'},
  {
    id: 'G59',
    script: always('RouteSpec(distribution="equal")'),
    event: 'distribution-unused',
    level: 'notice',
    field: 'distribution',
  },
  {
    id: 'G60',
    script: always('RouteSpec(mux=2, distribution="weighted: " + str([3, 1]))'),
    event: 'invalid-distribution',
    field: 'distribution',
  },
  {
    id: 'G61',
    script: always('RouteSpec(mux=2, distribution="rr")'),
    event: 'invalid-distribution',
    field: 'distribution',
  },
  {
    id: 'G62',
    script: always('RouteSpec(mux=3, distribution="weighted: 3, 1")'),
    event: 'weight-count',
    field: 'distribution',
  },
  {
    id: 'G63',
    script: always('RouteSpec(mux=2, distribution="weighted: 0, 0.5")'),
    event: 'weight-zero',
    field: 'distribution',
  },
  {
    id: 'G64',
    script: always('RouteSpec(mux=2, distribution="weighted: 1, 0.7")'),
    event: 'weight-rounded',
    level: 'notice',
    field: 'distribution',
  },
  {
    id: 'G65',
    script: always('RouteSpec(mux=2, distribution="weighted: 1000000000, 1")'),
    event: 'weight-extreme',
    field: 'distribution',
  },
  {
    id: 'G66',
    script: always('RouteSpec(mux=2, distribution="size-threshold: 1.4k")'),
    event: 'invalid-distribution',
    field: 'distribution',
  },
  {
    id: 'G68',
    script: always('RouteSpec(mux=2, distribution="sticky:5tuple")'),
    event: 'payload-encrypted',
    level: 'notice',
    field: 'distribution',
  },
  {
    id: 'G74',
    script: `${always('None')}def on_tick(ctx, legs): return None\n`,
    event: 'rotation-unused',
    level: 'notice',
  },
  {id: 'G75', script: always('RouteSpec(rotation_interval_seconds=15)'), event: 'rotation-unused', level: 'notice'},
]

describe('a record tells what became of', () => {
  it.each(GOTCHAS.map((gotcha) => [gotcha.id, gotcha.event, gotcha] as const))('%s, with %s', (id, event, row) => {
    const {script, dial, level = 'failure', field, gotcha = id} = row
    const record = decide(script, {...relayed, ...dial})
    const [first] = eventsOf(record, event)
    expect(first).toMatchObject({level, gotcha, ...(field !== undefined && {field})})
    expect(first?.section).toMatch(/^\d+(\.\d)?$/)
  })

  it('G05 an empty spec for a list that a filter emptied: the router picks what the filter rejected', () => {
    const script = body(
      'ok = [c for c in candidates if "US" not in c.hops_geo]',
      'return RouteSpec(chosen=ok[0]) if ok else RouteSpec()',
    )
    const record = decide(script, {forward: [over([A], 1, 1)], providers: {[A]: {country: 'US'}}})
    expect(routeOf(record)).toMatchObject({picked_by: 'built-in', legs: [{forward: {hops_geo: ['US']}}]})
  })

  it('G06 the port and the overrides in SelectRoute: 0 and nothing', () => {
    const {ctx} = callOf(decide(always('None'), {...relayed, options: {mux: 3}}), 'select-route')
    expect(ctx).toMatchObject({port: 0, cli_overrides: {}})
  })

  it('G08 one call per dial: there are five for four legs', () => {
    const record = decide(always('RouteSpec(mux=4)'), {...relayed, forward: [...(relayed.forward ?? []), direct(90)]})
    expect(record.calls.map(({phase, fetch}) => [phase, fetch?.leg])).toEqual([
      ['before-dial', undefined],
      ['select-route', 0],
      ['select-route', 1],
      ['select-route', 2],
      ['select-route', 3],
    ])
  })

  it('G10 an immediate drop in SelectRoute: three attempts, and a prefix', () => {
    const {outcome} = decide(whenAsked('RouteSpec(fallback="drop")'), relayed)
    expect(outcome).toMatchObject({attempts: 3, error: 'route finder: dial refused by routing policy'})
  })

  it('G15 a floor of two: one relay is enough', () => {
    const record = decide(always('RouteSpec(min_hops=2)'), {forward: [direct(1), over([A], 9, 9)]})
    expect(routeOf(record).legs[0]?.forward?.hops).toEqual([A])
  })

  it("G18 zero to switch mux off: the caller's value stays", () => {
    const record = decide(always('RouteSpec(mux=0)'), {...relayed, options: {mux: 2}})
    expect(routeOf(record).leg_targets).toEqual({forward: 2, reverse: 2})
  })

  it('G20 an unknown latency: 1000 for each transport, not 0', () => {
    const {candidates} = callOf(decide(always('None'), {forward: [over([A], null, 20), direct(null)]}), 'select-route')
    expect(candidates.map(({est_latency_ms}) => est_latency_ms)).toEqual([1020, 1000])
  })

  it("G21 transport kinds: those of the visor's own transports to relays, none for a direct route", () => {
    const {candidates} = callOf(
      decide(always('None'), {forward: [direct(1), over([A, B], 1, 1, 1)], providers: {[A]: {kind: 'dmsg'}}}),
      'select-route',
    )
    expect(candidates.map(({transport_kinds}) => transport_kinds)).toEqual([[], ['dmsg']])
  })

  it('G23 "US" not in hops_geo: a relay of unknown country and a direct route pass', () => {
    const script = body(
      'if not candidates: return None',
      'print([c.hops_geo for c in candidates if "US" not in c.hops_geo])',
      'return None',
    )
    const record = decide(script, {forward: [over([A], 1, 1), direct(2)]})
    expect(callOf(record, 'select-route').output).toEqual([{kind: 'print', text: '[["??"], []]'}])
  })

  it('G25 a lower-case country code: it never matches', () => {
    const script = body(
      'if not candidates: return None',
      'return RouteSpec(fallback="drop") if "us" in candidates[0].hops_geo else None',
    )
    expect(decide(script, {forward: [over([A], 1, 1)], providers: {[A]: {country: 'US'}}}).outcome.kind).toBe('route')
  })

  it.each([
    ['G27 the latency of a far relay: 0', 'transports.latency(candidates[0].hops[1])', '0'],
    ['G27 the kind of a far relay: nothing', 'repr(transports.kind(candidates[0].hops[1]))', '""'],
    ['G28 is_trusted: the terminal whitelist and hypervisors', 'peers.is_trusted(candidates[0].hops[0])', 'True'],
  ])('%s', (_name, expression, text) => {
    const script = body('if not candidates: return None', `print(${expression})`, 'return None')
    const record = decide(script, {
      forward: [over([A, B], 1, 1, 1)],
      providers: {[A]: {latency_ms: 9, kind: 'stcpr', hypervisor: true, trusted: true}},
    })
    expect(callOf(record, 'select-route').output).toEqual([{kind: 'print', text}])
  })

  it('G29 an app under a name of its own: the policy says nothing, and no event tells', () => {
    const script = body('if ctx.app == "vpn-client" and not candidates: return RouteSpec(mux=2)', 'return None')
    const record = decide(script, {...relayed, app: 'my-vpn'})
    expect(routeOf(record).leg_targets.forward).toBe(1)
    expect(record.events).toEqual([])
  })

  it('G30 iterating the overrides: the order is up to the router', () => {
    const script = body('print(list(ctx.cli_overrides))', 'return None')
    const options = {mux: 2, min_hops: 1}
    const order = (record: DecisionRecord) => callOf(record, 'before-dial').output[0]?.text
    expect(order(decide(script, {options}))).toBe('["min_hops", "mux_routes"]')
    expect(order(decide(script, {options}, {overridesOrder: 'reversed'}))).toBe('["mux_routes", "min_hops"]')
  })

  it('G34 a candidate as the return value: an empty spec', () => {
    expect(routeOf(decide(whenAsked('candidates[2]'), relayed))).toMatchObject({
      picked_by: 'built-in',
      legs: [{forward: {candidate: 0}}],
    })
  })

  it('G35 a dict as the return value: nothing in the log', () => {
    expect(decide(always('{"mux": 2}'), relayed).visor_log).toEqual([])
  })

  it('G37 a tuple of hops: the direct route', () => {
    const record = decide(whenAsked('RouteSpec(chosen=Candidate(hops=("a", "b")))'), {
      forward: [over([A], 1, 1), direct(500)],
    })
    expect(routeOf(record).legs[0]?.forward).toMatchObject({candidate: 1, hops: [], picked_by: 'policy'})
  })

  it('G67 leg 0 of size-threshold: the primary route, not the fastest', () => {
    const script = body(
      'if not candidates: return RouteSpec(mux=2, distribution="size-threshold: 100")',
      'return RouteSpec(chosen=candidates[2])',
    )
    expect(routeOf(decide(script, relayed)).legs[0]?.forward?.est_latency_ms).toBe(80)
  })

  it('G76 on_leg_change for the legs of the set-up: it is not called', () => {
    const script = `${always('RouteSpec(mux=3)')}def on_leg_change(ctx, legs, change): fail("called")\n`
    const record = decide(script, relayed)
    expect(routeOf(record).legs).toHaveLength(3)
    expect(record.calls.some(({phase}) => phase === 'leg-change')).toBe(false)
  })
})
