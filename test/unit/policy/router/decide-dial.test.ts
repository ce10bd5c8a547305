import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dialOf} from '../../../../src/policy/model/build-dial.js'
import type {Dial, Fetch} from '../../../../src/policy/model/dial.js'
import {decideDial} from '../../../../src/policy/router/decide-dial.js'
import {PolicyCache} from '../../../../src/policy/router/open-policy.js'
import {
  A,
  B,
  body,
  C,
  callOf,
  decide,
  decideWith,
  direct,
  engine,
  eventsOf,
  instant,
  logOf,
  NOW,
  open,
  over,
  routeOf,
  usual,
  Z,
} from './deciding.js'

const NOTHING = body('return None')

const fetch = (own: Partial<Fetch> = {}): Fetch => ({
  role: 'primary',
  attempt: 1,
  leg: 0,
  min_hops: 1,
  exclude: [],
  source: 'route-finder',
  forward: [over([A], 10, 10), over([B], 20, 20)],
  reverse: [over([A], 10, 10), over([B], 20, 20)],
  set_up: 'ok',
  ...own,
})

function recorded(fetches: Fetch[], own: Partial<Dial> = {}): Dial {
  return {...dialOf(usual), routes: {kind: 'recorded', fetches}, ...own}
}

describe('decideDial', () => {
  it('calls nothing without a policy, and the caller has its way', () => {
    const policy = new PolicyCache(engine, {form: 'noop'}).open({now: instant(NOW), providers: {}})
    if (policy.kind !== 'open') throw new Error('not open')
    const record = decideDial(policy, dialOf({...usual, options: {mux: 2}, forward: [over([A], 1, 1), direct(50)]}))
    expect(record.calls).toEqual([])
    expect(record.policy).toMatchObject({form: 'noop', source: '<noop>', sha256: null})
    expect(routeOf(record)).toMatchObject({picked_by: 'built-in', legs: [{index: 0}, {index: 1}]})
  })

  it('uses the direct transport when nothing speaks against it', () => {
    const record = decide(NOTHING, {direct: 'dmsg'})
    expect(record.outcome).toEqual({kind: 'direct-shortcut', transport_kind: 'dmsg'})
    expect(record.calls.map(({phase, ctx}) => [phase, ctx.is_direct_dial, ctx.transport_kind])).toEqual([
      ['direct-dial', true, 'dmsg'],
    ])
    expect(eventsOf(record, 'shortcut-bypasses-policy')).toMatchObject([{level: 'notice'}])
  })

  it('takes a failing direct-dial call as leave to use the shortcut, unconfirmed', () => {
    const record = decide(body('return 1 // 0'), {direct: 'stcpr'})
    expect(record.outcome.kind).toBe('direct-shortcut')
    expect(record.events.map(({code, level, unconfirmed}) => [code, level, unconfirmed])).toEqual([
      ['call-failed', 'failure', null],
      ['shortcut-bypasses-policy', 'failure', '24.6'],
    ])
  })

  it('goes on after a drop in the direct-dial call, which is harmless when BeforeDial drops too', () => {
    const record = decide(body('return RouteSpec(fallback="drop")'), {direct: 'stcpr'})
    expect(record.outcome.kind).toBe('dropped-in-before-dial')
    expect(eventsOf(record, 'shortcut-refused')).toMatchObject([{level: 'notice'}])
  })

  it('avoids the direct transport for a hop floor of two', () => {
    const record = decide(body('return RouteSpec(min_hops=2)'), {
      direct: 'stcpr',
      forward: [direct(1), over([A], 5, 5)],
    })
    expect(record.calls.map(({phase}) => phase)).toEqual(['direct-dial', 'before-dial', 'select-route'])
    expect(routeOf(record).legs[0]?.forward?.hops).toEqual([A])
  })

  it('goes the way of the minimal policy of section 1, in every phase', () => {
    const script = `
FLOOR = 2
AVOID = ("US", "??")
def allowed(c):
    return len(c.hops) > 0 and not any([g in AVOID for g in c.hops_geo])
def decide_route(ctx, candidates):
    if ctx.is_direct_dial:
        return RouteSpec(min_hops=FLOOR)
    if not candidates:
        return RouteSpec(min_hops=FLOOR, distribution="equal")
    ok = [c for c in candidates if allowed(c)]
    if not ok:
        return RouteSpec(fallback="drop")
    return RouteSpec(chosen=sorted(ok, key=lambda c: c.est_latency_ms)[0])
`
    const providers = {[A]: {country: 'US'}, [B]: {country: 'DE'}, [C]: {country: 'SG'}}
    const forward = [direct(1), over([A], 1, 1), over([B], 30, 30), over([C], 10, 10)]
    const record = decide(script, {direct: 'stcpr', providers, forward})
    expect(routeOf(record)).toMatchObject({
      picked_by: 'policy',
      attempts: 1,
      legs: [{forward: {candidate: 2, hops_geo: ['SG']}}],
    })
    expect(record.events.filter(({level}) => level === 'failure')).toEqual([])
    expect(logOf(record)).toContain('Routing policy selected route(s).')

    const refused = decide(script, {direct: 'stcpr', providers, forward: [over([A], 1, 1)]})
    expect(refused.outcome.kind).toBe('dropped-in-select-route')
  })

  it('retries after a dead relay, and avoids it', () => {
    const record = decide(NOTHING, {forward: [over([A], 1, 1), over([B], 5, 5)], dead_relays: [A]})
    expect(routeOf(record)).toMatchObject({attempts: 2, legs: [{forward: {hops: [B]}, reverse: {hops: [B]}}]})
    expect(record.fetches.map(({result, failed_relay, exclude}) => [result, failed_relay, exclude])).toEqual([
      ['set-up-failed', A, []],
      ['ok', null, [A]],
    ])
  })

  it('gives up after three failures, with the last reason', () => {
    const forward = [over([A], 1, 1), over([B], 5, 5), over([C], 9, 9)]
    const {outcome} = decide(NOTHING, {forward, dead_relays: [A, B, C]})
    expect(outcome).toEqual({kind: 'no-route', reason: `setting up the route failed at ${C}`, attempts: 3})
  })

  it('takes the distribution of the last attempt only', () => {
    const script = body(
      'if not candidates: return RouteSpec(distribution="auto")',
      `if candidates[0].hops[0] == "${A}": return RouteSpec(distribution="equal")`,
      'return None',
    )
    const first = fetch({forward: [over([A], 1, 1)], reverse: [over([A], 1, 1)], set_up: {failed: A}})
    const second = fetch({attempt: 2, forward: [over([B], 1, 1)], reverse: [over([B], 1, 1)]})
    expect(routeOf(decideWith(script, recorded([first, second])))).toMatchObject({
      distribution: {mode: 'auto'},
      distribution_from: 'before-dial',
    })
  })

  it('makes legs over different relays, and stops when none is left', () => {
    const record = decide(body('return RouteSpec(mux=4)'), {
      forward: [over([A], 1, 1), over([B, C], 2, 2, 2), over([C], 3, 3)],
    })
    expect(routeOf(record).legs.map(({forward}) => forward?.hops)).toEqual([[A], [B, C]])
    expect(eventsOf(record, 'legs-missing')).toMatchObject([{message: expect.stringContaining('leg 2')}])
  })

  it('passes over a leg that cannot be set up', () => {
    const record = decide(body('return RouteSpec(mux=3)'), {
      forward: [over([A], 1, 1), over([B], 2, 2), direct(9)],
      dead_relays: [B],
    })
    expect(routeOf(record).legs.map(({index, forward}) => [index, forward?.hops])).toEqual([[0, [A]]])
    expect(record.fetches.map(({leg, result}) => [leg, result])).toEqual([
      [0, 'ok'],
      [1, 'set-up-failed'],
      [2, 'set-up-failed'],
    ])
  })

  it.each([
    ['the peer', {peer_mux: false}, 'the peer does not negotiate multiplexing'],
    ['a dmsg primary', {forward: [direct(5, 'dmsg')]}, 'the primary route starts with a dmsg transport'],
  ])('makes no further legs because of %s', (_name, draft, reason) => {
    const record = decide(body('return RouteSpec(mux=2)'), draft)
    expect(routeOf(record)).toMatchObject({legs: [{index: 0}], leg_targets: {forward: 2, reverse: 2}})
    expect(eventsOf(record, 'legs-missing')[0]?.message).toContain(reason)
  })

  it('ends the legs when the script refuses one, and keeps the connection', () => {
    const script = body(
      'if not candidates: return RouteSpec(mux=3)',
      'return RouteSpec(fallback="drop") if "B" in [c.hops_geo[0] for c in candidates[1:]] else None',
    )
    const aux = fetch({role: 'aux', leg: 1})
    const record = decideWith(
      script,
      recorded([fetch({forward: [over([A], 1, 1)]}), aux], {providers: {[B]: {country: 'B'}}}),
    )
    expect(routeOf(record).legs).toHaveLength(1)
    expect(record.fetches.at(-1)).toMatchObject({role: 'aux', result: 'dropped'})
  })

  it('counts the legs of the selector and warns when weights are missing', () => {
    const record = decide(body('return RouteSpec(mux=4, distribution="weighted: 0.5, 0.3, 0.2")'), {
      forward: [over([A], 1, 1), over([B], 2, 2), over([C], 3, 3), over([Z], 4, 4)],
    })
    expect(record.visor_log.at(-1)).toEqual({
      level: 'warn',
      text: 'Routing policy weighted distribution: weight count != leg count. Missing weights default to 1; trailing weights are ignored.',
      fields: {weights_len: '3', legs: '4'},
      call: null,
    })
    expect(record.visor_log.at(-2)).toMatchObject({
      text: 'Route group distribution applied.',
      fields: {distribution: 'weighted', legs: '4', weights: '0.5 0.3 0.2'},
    })
  })

  it('skips the distribution of a single leg', () => {
    const record = decide(body('return RouteSpec(distribution="equal")'))
    expect(record.visor_log.at(-1)).toEqual({
      level: 'debug',
      text: 'Route group distribution skipped: not mux-enabled (single leg).',
      fields: {distribution: 'round-robin'},
      call: null,
    })
  })

  it('follows the visor where nobody else speaks', () => {
    const record = decide(NOTHING, {
      defaults: {mux: 2, min_hops: 2, distribution: 'equal'},
      forward: [direct(1), over([A], 5, 5), over([B], 6, 6)],
    })
    expect(routeOf(record)).toMatchObject({
      floor: {forward: 2, reverse: 2},
      leg_targets: {forward: 2, reverse: 2},
      distribution: {mode: 'round-robin'},
      distribution_from: 'visor',
    })
  })

  it('says that leaving out routes shorter than the floor is not confirmed, once', () => {
    const record = decide(body('return RouteSpec(min_hops=2, mux=2)'), {
      forward: [direct(1), over([A], 1, 1), over([B], 2, 2)],
    })
    expect(eventsOf(record, 'assumed')).toMatchObject([{unconfirmed: '24.13', level: 'notice'}])
  })

  it('reports a field that no call can set once for all of them', () => {
    const lost = decide(body('if candidates: return RouteSpec(mux=3)', 'return RouteSpec(mux=2)'), {
      forward: [over([A], 1, 1), over([B], 2, 2)],
    })
    expect(eventsOf(lost, 'field-ignored')).toMatchObject([{level: 'failure', call: 1}])
    const repeated = decide(body('return RouteSpec(mux=2)'), {forward: [over([A], 1, 1), over([B], 2, 2)]})
    expect(eventsOf(repeated, 'field-ignored')).toMatchObject([{level: 'notice', call: 1}])
  })

  it.each([
    [
      '24.3 the text for a reverse_chosen of a wrong type',
      'return RouteSpec(reverse_chosen=3)',
      'malformed-value',
      '24.3',
    ],
    ['24.4 the text for sticky', 'return RouteSpec(mux=2, distribution="sticky: x")', 'invalid-distribution', '24.4'],
    ['24.9 the attempts after a drop', 'if candidates: return RouteSpec(fallback="drop")', 'attempt-dropped', '24.9'],
    [
      '24.10 what the selector sees',
      'return RouteSpec(mux=2, distribution="sticky:5tuple")',
      'payload-encrypted',
      '24.10',
    ],
  ] as const)('marks as unconfirmed: %s', (_name, line, code, unconfirmed) => {
    const record = decide(body(line, 'return None'), {forward: [over([A], 1, 1), over([B], 2, 2)]})
    expect(eventsOf(record, code)[0]).toMatchObject({unconfirmed})
  })

  it("takes a caller's distribution that does not parse as not given, and says so", () => {
    const record = decide(NOTHING, {options: {distribution: 'rr'}})
    expect(routeOf(record)).toMatchObject({distribution: {mode: 'auto'}, distribution_from: 'visor'})
    expect(eventsOf(record, 'assumed')).toMatchObject([{field: 'distribution'}])
  })

  it('counts steps over all calls', () => {
    const record = decide(body('if not candidates: return None', 'return RouteSpec(chosen=candidates[0])'))
    const steps = record.calls.map((call) => call.steps)
    expect(record.steps).toEqual({total: steps.reduce((a, b) => a + b), max: Math.max(...steps), ceiling: 100_000})
  })

  it.each([
    ['memory', body('x = [0] * (1 << 29)', 'return None'), {}],
    ['legs', body('return RouteSpec(mux=100000)'), {}],
  ])('decides nothing when our own limit of %s stops it', (limit, script, draft) => {
    expect(decide(script, draft).outcome).toMatchObject({kind: 'tool-limit', limit})
  })

  it('shows how far it came when a limit stops it', () => {
    const record = decide(body('if candidates: x = [0] * (1 << 29)', 'return None'))
    expect(record.calls.map(({result}) => result.kind)).toEqual(['spec', 'tool-limit'])
    expect(record.fetches).toMatchObject([{call: 1, pick: null, result: 'undecided'}])
  })

  it('wants to know the time', () => {
    const policy = open(NOTHING)
    expect(() => decideDial(policy, dialOf({...usual, now: null}))).toThrow('does not say when it happened')
    expect(
      decideDial(policy, dialOf({...usual, now: null}), {now: instant('2026-05-29T19:00:00+02:00')}).dial.now,
    ).toBe('2026-05-29T19:00:00+02:00')
  })

  it('picks legs that share no relay, unless the script chose', () => {
    const policy = open(body('return RouteSpec(mux=4)'))
    const relays = fc.subarray([A, B, C, Z])
    fc.assert(
      fc.property(fc.array(relays, {minLength: 1, maxLength: 6}), fc.subarray([A, B]), (lists, dead) => {
        const dial = dialOf({...usual, forward: lists.map((list) => over(list, 1, 2, 3, 4, 5)), dead_relays: dead})
        const {outcome, fetches} = decideDial(policy, dial)
        const legs = outcome.kind === 'route' ? outcome.legs : []
        const used = legs.flatMap(({forward}) => forward?.hops ?? [])
        expect(new Set(used).size).toBe(used.length)
        expect(used.some((relay) => dead.includes(relay))).toBe(false)
        expect(legs).toHaveLength(fetches.filter(({result}) => result === 'ok').length)
      }),
      {numRuns: 50},
    )
  })

  it('gives the same record for the same inputs, and it is plain JSON', () => {
    const policy = open(body('return RouteSpec(mux=len(ctx.app) % 4, chosen=candidates[0] if candidates else None)'))
    const relays = fc.subarray([A, B, C, Z])
    fc.assert(
      fc.property(
        fc.array(relays, {maxLength: 4}),
        fc.string({maxLength: 5}),
        fc.subarray([A, B]),
        (lists, app, dead) => {
          const dial = dialOf({
            ...usual,
            app,
            forward: lists.map((list) => over(list, 1, 2, 3, 4, 5)),
            dead_relays: dead,
          })
          const record = decideDial(policy, dial)
          expect(decideDial(policy, dial)).toEqual(record)
          expect(JSON.parse(JSON.stringify(record))).toEqual(record)
        },
      ),
      {numRuns: 50},
    )
  })
})

describe('decideDial on a recording', () => {
  it('uses what was recorded for each attempt and leg', () => {
    const aux = fetch({role: 'aux', leg: 1, forward: [over([C], 1, 1)], reverse: [over([C], 1, 1)]})
    const record = decideWith(body('return RouteSpec(mux=2)'), recorded([fetch(), aux]))
    expect(routeOf(record).legs.map(({forward}) => forward?.hops)).toEqual([[A], [C]])
    expect(eventsOf(record, 'assumed')).toEqual([])
  })

  it.each([
    [
      'an attempt',
      body('if not candidates: return None', 'return RouteSpec(fallback="drop")'),
      [fetch()],
      'attempt 2 for the primary route',
    ],
    ['a leg', body('return RouteSpec(mux=2)'), [fetch()], 'routes for leg 1'],
    [
      'a hop floor',
      body('return RouteSpec(min_hops=2)'),
      [fetch()],
      'attempt 1 for the primary route with a hop floor of 2',
    ],
    [
      'a hop floor of a recording that does not know its own',
      body('return RouteSpec(min_hops=2)'),
      [fetch({min_hops: null})],
      'attempt 1 for the primary route with a hop floor of 2',
    ],
    [
      'floors per direction',
      body('return RouteSpec(forward_min_hops=3)'),
      [fetch()],
      'attempt 1 for the primary route with hop floors of 3 forward and 0 reverse',
    ],
    [
      'a local calculation',
      NOTHING,
      [fetch({forward: []})],
      'locally calculated routes for attempt 1, as no recorded route can be used',
    ],
  ])('does not make up %s that was not recorded', (_name, script, fetches, asked) => {
    expect(decideWith(script, recorded(fetches)).outcome).toEqual({kind: 'not-recorded', asked})
  })

  it('takes an unknown hop floor as none, and says so', () => {
    const record = decideWith(NOTHING, recorded([fetch({min_hops: null})]))
    expect(record.outcome.kind).toBe('route')
    expect(eventsOf(record, 'assumed')).toHaveLength(1)
  })

  it('serves floors per direction', () => {
    const script = body('return RouteSpec(forward_min_hops=2)')
    const floors = fetch({min_hops: {forward: 2, reverse: 1}})
    expect(routeOf(decideWith(script, recorded([fetch(), floors]))).floor).toEqual({forward: 2, reverse: 0})
  })

  it('leaves the reverse route open when its list is not known', () => {
    const script = body(
      'if not candidates: return None',
      'print(len(ctx.reverse_candidates))',
      'return RouteSpec(reverse_chosen=candidates[0])',
    )
    const record = decideWith(script, recorded([fetch({reverse: null})]))
    expect(callOf(record, 'select-route')).toMatchObject({reverse_candidates: [], output: [{text: '0'}]})
    expect(routeOf(record).legs).toMatchObject([{forward: {hops: [A]}, reverse: null}])
    expect(eventsOf(record, 'assumed')).toHaveLength(2)
  })

  it('lets the recorded failure meet only routes over the relay at fault', () => {
    const failing = fetch({set_up: {failed: A}})
    expect(decideWith(NOTHING, recorded([failing, fetch({attempt: 2})])).fetches.map(({result}) => result)).toEqual([
      'set-up-failed',
      'ok',
    ])
    const choosesB = body(
      'if not candidates: return None',
      'return RouteSpec(chosen=candidates[1], reverse_chosen=ctx.reverse_candidates[1])',
    )
    const avoided = decideWith(choosesB, recorded([failing]))
    expect(routeOf(avoided).attempts).toBe(1)
    expect(eventsOf(avoided, 'assumed')).toHaveLength(1)
  })

  it('takes a failure at an unknown relay to meet any route', () => {
    const fetches = [1, 2, 3].map((attempt) => fetch({attempt, set_up: {failed: null}}))
    const {outcome} = decideWith(NOTHING, recorded(fetches))
    expect(outcome).toEqual({kind: 'no-route', reason: 'setting up the route failed', attempts: 3})
  })

  it('G12 does not ask the script about routes that the visor calculated itself', () => {
    const record = decideWith(body('if candidates: fail("asked")', 'return None'), recorded([fetch({source: 'local'})]))
    expect(routeOf(record)).toMatchObject({picked_by: 'local', legs: [{forward: {picked_by: 'local'}}]})
    expect(eventsOf(record, 'local-routes')).toMatchObject([{level: 'failure', gotcha: 'G12'}])
  })

  it('tries again where there was no route at all', () => {
    const none = fetch({source: 'none', forward: [], reverse: []})
    expect(routeOf(decideWith(NOTHING, recorded([none, fetch({attempt: 2})]))).attempts).toBe(2)
  })
})
