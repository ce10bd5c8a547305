import {describe, expect, it} from 'vitest'
import type {DialDraft} from '../../../../src/policy/model/build-dial.js'
import {NO_OPTIONS} from '../../../../src/policy/model/build-dial.js'
import {
  avoidsDirect,
  finderFloor,
  hopFloors,
  legTargets,
  mergeOptions,
} from '../../../../src/policy/router/merge-options.js'
import {body, callOf, decide, direct, eventsOf, logOf, open, over, routeOf, A, B} from './deciding.js'
import type {DecisionRecord} from '../../../../src/policy/model/record.js'

/** A policy that says `spec` in BeforeDial and nothing in SelectRoute. */
const inBeforeDial = (spec: string) => body('if candidates: return None', `return ${spec}`)

const twoRoutes = [over([A], 10, 10), over([B], 20, 20), direct(500)]

function merged(spec: string, draft: DialDraft = {}): DecisionRecord {
  return decide(inBeforeDial(spec), {forward: twoRoutes, ...draft})
}

const effective = (record: DecisionRecord) => record.dial.options.effective

function specOf(text: string) {
  const policy = open(body(`return ${text}`))
  const call = policy.script?.decideRoute({
    ctx: {
      app: '',
      peer_pk: '',
      port: 0,
      now: {unix_nano: 0n, offset_s: 0},
      cli_overrides: {},
      is_direct_dial: false,
      transport_kind: '',
    },
    candidates: [],
    reverse_candidates: [],
    providers: {},
  })
  if (call?.kind !== 'value') throw new Error('no value')
  return call.value
}

describe('BeforeDial', () => {
  it.each<[id: string, caller: DialDraft['options'], spec: string, options: object]>([
    ['B01', {}, 'RouteSpec(mux=4, min_hops=2)', {mux: 4, min_hops: 2}],
    ['B02', {mux: 8}, 'RouteSpec()', {mux: 8}],
    ['B03', {mux: 8}, 'RouteSpec(mux=1)', {mux: 1}],
    ['B04', {mux: 8}, 'RouteSpec(mux=0)', {mux: 8}],
    ['B04', {mux: 8}, 'RouteSpec(mux=-3)', {mux: 8}],
    ['B05', {forward_mux: 2}, 'RouteSpec(mux=4)', {mux: 4, forward_mux: 2}],
    ['B06', {}, 'RouteSpec(forward_mux=1, reverse_mux=4)', {forward_mux: 1, reverse_mux: 4}],
    [
      'B07',
      {mux: 2, forward_min_hops: 3},
      'RouteSpec(fallback="direct", mux=4, min_hops=3, distribution="equal")',
      {use_existing_tp_only: true, min_hops: 1, mux: 0, forward_mux: 0, reverse_mux: 0, forward_min_hops: 3},
    ],
    ['B09', {mux: 2}, 'RouteSpec(fallback="Drop")', {mux: 2}],
    ['B09', {mux: 2}, 'RouteSpec(fallback=" drop")', {mux: 2}],
    ['B10', {}, 'RouteSpec(mux=2, distribution="turbo")', {mux: 2}],
    ['B11', {}, 'RouteSpec(min_hops=65537)', {min_hops: 65537}],
    ['B16', {}, 'RouteSpec(rotation_interval_seconds=30)', {rotation_interval_seconds: 30}],
    ['B17', {distribution: 'equal'}, 'RouteSpec(distribution="  ")', {distribution: 'equal'}],
  ])('%s caller %j, %s', (_id, options, spec, expected) => {
    expect(effective(merged(spec, {options: options ?? {}}))).toEqual({...NO_OPTIONS, ...options, ...expected})
  })

  it('B05 gives each direction its own leg target', () => {
    expect(
      legTargets(effective(merged('RouteSpec(mux=4)', {options: {forward_mux: 2}})), {
        mux: 0,
        min_hops: 0,
        distribution: 'auto',
      }),
    ).toEqual({
      forward: 2,
      reverse: 4,
    })
  })

  it('B06 makes one forward leg and four reverse legs', () => {
    const {legs, leg_targets} = routeOf(
      merged('RouteSpec(forward_mux=1, reverse_mux=4)', {forward: [over([A], 1, 1), direct(5)]}),
    )
    expect(leg_targets).toEqual({forward: 1, reverse: 4})
    expect(legs.map(({forward, reverse}) => [forward !== null, reverse !== null])).toEqual([
      [true, true],
      [false, true],
      [false, true],
      [false, true],
    ])
  })

  it("B07 keeps the caller's own floor, which then wins over the direct one", () => {
    const options = effective(merged('RouteSpec(fallback="direct", mux=4)', {options: {forward_min_hops: 3}}))
    expect(hopFloors(options, {mux: 0, min_hops: 0, distribution: 'auto'})).toEqual({forward: 3, reverse: 1})
  })

  it('B08 refuses the dial, whatever else the spec says', () => {
    const record = merged('RouteSpec(fallback="drop", mux=4)', {options: {mux: 2}})
    expect(record.outcome).toEqual({kind: 'dropped-in-before-dial', error: 'dial refused by routing policy'})
    expect(record.visor_log).toEqual([
      {level: 'info', text: 'Dial refused by routing policy.', fields: {policy_decision: 'drop'}, call: 0},
    ])
    expect(record.fetches).toEqual([])
  })

  it('B10 logs the descriptor and why it does not parse', () => {
    const record = merged('RouteSpec(mux=2, distribution="turbo")')
    const text = 'policy vpn-client: invalid distribution "turbo": malformed distribution descriptor "turbo"'
    expect(logOf(record)).toContain(text)
    expect(eventsOf(record, 'invalid-distribution')).toMatchObject([
      {level: 'failure', visor_log: text, field: 'distribution'},
    ])
  })

  it('B11 hands the floor over in 16 bits', () => {
    const record = merged('RouteSpec(min_hops=65537)')
    expect(routeOf(record).floor).toEqual({forward: 1, reverse: 1})
    expect(eventsOf(record, 'floor-wrapped')).toHaveLength(2)
  })

  it('B12 lets the policy lower the visor-wide floor', () => {
    const record = merged('RouteSpec(min_hops=1)', {defaults: {min_hops: 3}})
    expect(routeOf(record).floor).toEqual({forward: 1, reverse: 1})
  })

  it.each([
    ['B01', 'RouteSpec(mux=4, min_hops=2)', true],
    ['B11', 'RouteSpec(min_hops=65537)', true],
    ['B13', 'RouteSpec(mux=4, min_hops=1)', false],
    ['B14', 'RouteSpec(reverse_min_hops=2)', true],
    ['10.3', 'RouteSpec(forward_min_hops=2)', true],
  ])('%s %s avoids the direct transport: %s', (_id, spec, avoids) => {
    expect(avoidsDirect(specOf(spec))).toBe(avoids)
    const {outcome} = merged(spec, {direct: 'sudph', forward: [over([A], 1, 1)]})
    // The policy of this test is asked without candidates in the direct-dial call too.
    expect(outcome.kind === 'direct-shortcut').toBe(!avoids)
  })

  it.each([
    ['fallback', []],
    ['drop', ['policy hook errored; proceeding without adjustment']],
  ] as const)('B15 a failing script changes nothing, in %s mode', (failureMode, extra) => {
    const script = body('if candidates: return None', 'return 1 / 0')
    const record = decide(script, {forward: twoRoutes, options: {mux: 2}}, {failureMode})
    expect(effective(record)).toEqual({...NO_OPTIONS, mux: 2})
    expect(record.outcome.kind).toBe('route')
    expect(logOf(record)).toEqual([
      'policy p.star: decide_route returned error: floating-point division by zero',
      ...extra,
    ])
    expect(eventsOf(record, 'call-failed')).toMatchObject([{position: {file: 'p.star', line: 3, column: 14}}])
  })

  it.each([
    ['B16', 'RouteSpec(rotation_interval_seconds=30)', false],
    ['20', 'RouteSpec(forward_mux=2)', false],
    ['20', 'RouteSpec(fallback="direct")', false],
    ['20', 'RouteSpec(mux=2)', true],
    ['20', 'RouteSpec(min_hops=1)', true],
    ['20', 'RouteSpec(distribution="equal")', true],
  ])('%s %s logs that it adjusted the options: %s', (_id, spec, isLogged) => {
    expect(logOf(merged(spec)).includes('Routing policy adjusted dial opts.')).toBe(isLogged)
  })

  it("sees the caller's options as sorted decimal strings, before anything is changed", () => {
    const options = {mux: 4, min_hops: 2, forward_mux: 1, reverse_min_hops: 3, use_existing_tp_only: true}
    const {ctx} = callOf(decide(body('return None'), {options}), 'before-dial')
    expect(Object.entries(ctx.cli_overrides)).toEqual([
      ['forward_mux_routes', '1'],
      ['min_hops', '2'],
      ['mux_routes', '4'],
      ['reverse_min_hops', '3'],
      ['use_existing_tp_only', 'true'],
    ])
    expect(ctx.port).toBe(44)
  })
})

describe('mergeOptions', () => {
  it('lets neither zero nor an empty distribution change anything', () => {
    const spec = specOf('RouteSpec()')
    const caller = {...NO_OPTIONS, mux: 3, distribution: 'auto'}
    expect(mergeOptions(caller, spec)).toEqual({
      kind: 'adjusted',
      options: caller,
      mode: 'fields',
      distribution: {kind: 'unset'},
    })
  })
})

describe('finderFloor', () => {
  it.each([
    [0, 0],
    [1, 1],
    [65535, 65535],
    [65536, 0],
    [65537, 1],
  ])('hands %i over as %i', (floor, expected) => {
    expect(finderFloor(floor)).toBe(expected)
  })
})
