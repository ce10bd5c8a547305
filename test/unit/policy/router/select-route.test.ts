import {describe, expect, it} from 'vitest'
import type {DialDraft} from '../../../../src/policy/model/build-dial.js'
import type {DerivedRoute} from '../../../../src/policy/model/dial.js'
import type {DecisionRecord, Match} from '../../../../src/policy/model/record.js'
import {A, B, body, C, callOf, decide, eventsOf, logOf, routeOf, Z} from './deciding.js'

const route = (est_latency_ms: number, ...hops: string[]): DerivedRoute => ({hops, est_latency_ms})

/** The lists of policy contract 23.5. */
const lists: DialDraft = {
  forward: [route(40, A), route(30, B), route(1020, A, C), route(1000), route(90, B)],
  reverse: [route(40, A), route(1020, C, A)],
}

/** A policy that says nothing in BeforeDial, and runs `lines` when it has candidates. */
const inSelectRoute = (...lines: string[]) => body('if not candidates: return None', ...lines)

function select(spec: string, ...before: string[]): DecisionRecord {
  return decide(inSelectRoute(...before, `return ${spec}`), lists)
}

function matchOf(record: DecisionRecord): Match | null {
  const {result} = callOf(record, 'select-route')
  return result.kind === 'spec' ? result.match : null
}

/** Forward and reverse candidate of the primary leg. */
function picked(record: DecisionRecord): (number | undefined)[] {
  const [leg] = routeOf(record).legs
  return [leg?.forward?.candidate, leg?.reverse?.candidate]
}

describe('SelectRoute', () => {
  it.each<[id: string, spec: string, match: [number | null, number | null], picked: number[]]>([
    ['S01', 'RouteSpec(chosen=candidates[1])', [1, null], [1, 0]],
    ['S02', 'RouteSpec(chosen=candidates[4])', [1, null], [1, 0]],
    ['S03', `RouteSpec(chosen=Candidate(hops=["${B}"]))`, [1, null], [1, 0]],
    ['S04', `RouteSpec(chosen=Candidate(hops=["${Z}"]))`, [null, null], [1, 0]],
    ['S05', `RouteSpec(chosen=Candidate(hops=("${B}",)))`, [3, null], [3, 0]],
    ['S06', 'RouteSpec(chosen=RouteSpec())', [3, null], [3, 0]],
    ['S08', 'RouteSpec(chosen=candidates[2], reverse_chosen=candidates[2])', [2, null], [2, 0]],
    ['S09', 'RouteSpec(chosen=candidates[0], reverse_chosen=candidates[0])', [0, 0], [0, 0]],
    ['S11', 'RouteSpec(fallback="direct")', [null, null], [1, 0]],
    ['S15', 'candidates[1]', [null, null], [1, 0]],
    ['S20', 'RouteSpec(chosen=None, reverse_chosen=ctx.reverse_candidates[1])', [null, 1], [1, 1]],
  ])('%s %s', (_id, spec, [forward, reverse], expected) => {
    const record = select(spec)
    expect(matchOf(record)).toEqual({forward, reverse})
    expect(picked(record)).toEqual(expected)
    expect(routeOf(record).picked_by).toBe(forward === null && reverse === null ? 'built-in' : 'policy')
  })

  it('S07 a candidate whose hops were changed matches nothing', () => {
    const record = select('RouteSpec(chosen=candidates[0])', 'candidates[0].hops.append("x")')
    expect(matchOf(record)).toEqual({forward: null, reverse: null})
    expect(picked(record)).toEqual([1, 0])
  })

  it('S10 a drop wins over chosen', () => {
    const record = select('RouteSpec(fallback="drop", chosen=candidates[0])')
    expect(record.outcome.kind).toBe('dropped-in-select-route')
  })

  it('S12 mux and min_hops have no effect', () => {
    const record = select('RouteSpec(mux=4, min_hops=3)')
    expect(routeOf(record)).toMatchObject({leg_targets: {forward: 1, reverse: 1}, floor: {forward: 0, reverse: 0}})
    expect(eventsOf(record, 'field-ignored').map(({field}) => field)).toEqual(['mux', 'min_hops'])
  })

  const baseline = (spec: string) => body('if not candidates: return RouteSpec(distribution="auto")', `return ${spec}`)

  it('S13 a distribution replaces that of BeforeDial', () => {
    const record = decide(baseline('RouteSpec(chosen=candidates[0], distribution="round-robin")'), lists)
    expect(picked(record)[0]).toBe(0)
    expect(routeOf(record)).toMatchObject({distribution: {mode: 'round-robin'}, distribution_from: 'select-route'})
  })

  it('S14 a malformed distribution leaves that of BeforeDial, and is logged', () => {
    const record = decide(baseline('RouteSpec(distribution="nope")'), lists)
    expect(routeOf(record)).toMatchObject({distribution: {mode: 'auto'}, distribution_from: 'before-dial'})
    expect(logOf(record)).toContain(
      'policy vpn-client: invalid distribution in SelectRoute "nope": malformed distribution descriptor "nope"',
    )
  })

  it('S16 is not called without candidates', () => {
    const record = decide(inSelectRoute('fail("called")'), {forward: []})
    expect(record.calls.map(({phase}) => phase)).toEqual(['before-dial'])
    expect(record.outcome).toEqual({kind: 'no-route', reason: 'no route found', attempts: 3})
  })

  it.each([
    ['fallback', []],
    ['drop', ['Routing policy SelectRoute errored; falling back to disjoint-path pick.']],
  ] as const)('S17 a failing script leaves the pick to the router, in %s mode', (failureMode, extra) => {
    const record = decide(inSelectRoute('return ctx.dst'), lists, {failureMode})
    expect(picked(record)).toEqual([1, 0])
    expect(routeOf(record).picked_by).toBe('built-in-after-failure')
    expect(logOf(record)).toEqual([
      'policy p.star: decide_route returned error: struct has no .dst attribute',
      ...extra,
    ])
  })

  it('S18 three drops end the dial', () => {
    const record = select('RouteSpec(fallback="drop")')
    expect(record.outcome).toEqual({
      kind: 'dropped-in-select-route',
      error: 'route finder: dial refused by routing policy',
      attempts: 3,
    })
    expect(record.calls.map(({fetch}) => fetch?.attempt)).toEqual([undefined, 1, 2, 3])
    expect(logOf(record)).toEqual(Array(3).fill('Routing policy dropped dial at SelectRoute.'))
  })

  it('S19 what is chosen is used although its relay is excluded, on a retry', () => {
    const record = decide(inSelectRoute('return RouteSpec(chosen=candidates[0])'), {
      ...lists,
      reverse: [route(40, A), route(50, B)],
      dead_relays: [A],
    })
    expect(record.fetches.map(({exclude, pick, result}) => [exclude, pick?.forward, result])).toEqual([
      [[], 0, 'set-up-failed'],
      [[A], 0, 'set-up-failed'],
      [[A], 0, 'set-up-failed'],
    ])
    expect(eventsOf(record, 'chosen-excluded')).toHaveLength(2)
  })

  it('S19 what is chosen is used although its relay is excluded, for an auxiliary leg', () => {
    const script = body('if not candidates: return RouteSpec(mux=2)', 'return RouteSpec(chosen=candidates[0])')
    const record = decide(script, {...lists, reverse: [route(1), route(2, A)]})
    expect(routeOf(record).legs.map(({forward}) => forward?.hops)).toEqual([[A], [A]])
    expect(record.fetches[1]).toMatchObject({role: 'aux', leg: 1, exclude: [A]})
  })

  it('S21 sees no port, no overrides and no direct dial', () => {
    const {ctx} = callOf(decide(inSelectRoute('return None'), {...lists, options: {mux: 4}}), 'select-route')
    expect(ctx).toMatchObject({port: 0, cli_overrides: {}, is_direct_dial: false, transport_kind: ''})
  })
})
