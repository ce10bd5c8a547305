import {describe, expect, it} from 'vitest'
import type {Leg} from '#starlark-wasm'
import type {RouteGroup} from '../../../../src/policy/router/route-group.js'
import {dialOf} from '../../../../src/policy/model/build-dial.js'
import {applyLegChange} from '../../../../src/policy/router/apply-leg-change.js'
import {applyTick} from '../../../../src/policy/router/apply-tick.js'
import {decideDial} from '../../../../src/policy/router/decide-dial.js'
import {establishedGroup} from '../../../../src/policy/router/route-group.js'
import {A, B, body, C, direct, eventsOf, instant, logOf, NOW, open, over, routeOf, usual, PEER} from './deciding.js'

const leg = (index: number, own: Partial<Leg> = {}): Leg => ({
  index,
  kind: 'stcpr',
  latency_ms: 20,
  alive: true,
  sent_bytes: 0,
  recv_bytes: 0,
  retransmits: 0,
  hops: [A],
  ...own,
})

const groupOf = (legs: Leg[]): RouteGroup => ({
  app: 'vpn-client',
  peer_pk: PEER,
  port: 44,
  providers: {},
  distribution: {mode: 'auto'},
  legs,
})

const three = groupOf([leg(0), leg(1), leg(2)])
const now = instant(NOW)
const NOTHING = body('return None')

const onLegChange = (...lines: string[]) =>
  `${NOTHING}def on_leg_change(ctx, legs, change):\n${lines.map((line) => `    ${line}\n`).join('')}`
const onTick = (...lines: string[]) =>
  `${NOTHING}def on_tick(ctx, legs):\n${lines.map((line) => `    ${line}\n`).join('')}`

const change = (script: string, group = three) =>
  applyLegChange(open(script), {group, now}, {event: 'dropped', leg_index: 1})
const tick = (script: string, group = three) => applyTick(open(script), {group, now})

describe('applyLegChange', () => {
  it('K01 applies the distribution and nothing else', () => {
    const record = change(onLegChange('return RouteSpec(distribution="round-robin", mux=9)'))
    expect(record).toMatchObject({distribution: {mode: 'round-robin'}, changed: true})
    expect(eventsOf(record, 'field-ignored')).toMatchObject([{field: 'mux', section: '14.2'}])
    expect(record.visor_log).toEqual([
      {
        level: 'debug',
        text: 'Routing policy on_leg_change reconfigured distribution.',
        fields: {event: 'dropped', leg_index: '1', new_distribution: 'round-robin'},
        call: 0,
      },
    ])
  })

  it.each([
    ['None', 'return None', []],
    ['an empty spec', 'return RouteSpec()', []],
    [
      'an invalid descriptor',
      'return RouteSpec(distribution="rr")',
      ['policy vpn-client: OnLegChange returned invalid distribution "rr": malformed distribution descriptor "rr"'],
    ],
    [
      'an error',
      'return legs[9]',
      [
        'policy p.star: on_leg_change returned error: list index 9 out of range [-3:2]',
        'policy vpn-client: OnLegChange error: on_leg_change call failed',
      ],
    ],
    [
      'a value that cannot be read',
      'return RouteSpec(distribution="equal", chosen=3)',
      [
        'policy vpn-client: OnLegChange error: on_leg_change returned malformed value: chosen: expected candidate struct, got int',
      ],
    ],
  ])('K02 keeps the distribution for %s', (_name, line, log) => {
    const record = change(onLegChange(line))
    expect(record).toMatchObject({distribution: {mode: 'auto'}, changed: false})
    expect(logOf(record)).toEqual(log)
  })

  it('calls nothing when the policy has no such function', () => {
    expect(change(NOTHING)).toMatchObject({call: null, changed: false, events: []})
  })

  it('shows the script the remote port, the legs and the change', () => {
    const record = change(
      onLegChange('print(ctx.port, len(legs), change.event, change.leg_index, legs[0].hops)', 'return None'),
    )
    expect(record.call?.output).toEqual([{kind: 'print', text: `44 3 dropped 1 ["${A}"]`}])
  })

  it('leaves the group alone when a limit of ours stops the script', () => {
    const record = change(onLegChange('x = [0] * (1 << 29)', 'return RouteSpec(distribution="equal")'))
    expect(record.call?.result).toMatchObject({kind: 'tool-limit'})
    expect(record).toMatchObject({changed: false, visor_log: []})
  })
})

describe('applyTick', () => {
  it('K03 closes legs 0 and 2, tells on_leg_change, then asks for one more', () => {
    const script =
      onTick('return Rotation(drop_legs=[0, 2], add_leg=True, exclude_hops=["x"])') +
      onLegChange('print(change.leg_index, len(legs))', 'return None').slice(NOTHING.length)
    const record = tick(script)
    expect(record).toMatchObject({
      closed: [0, 2],
      changes: [
        {event: 'dropped', leg_index: 0},
        {event: 'dropped', leg_index: 2},
      ],
      legs: [{index: 0}],
      add: {exclude_hops: ['x']},
    })
    expect(record.calls.map(({phase}) => phase)).toEqual(['tick', 'leg-change', 'leg-change'])
    expect(logOf(record)).toEqual([
      'Rotation hook dropped legs.',
      'policy p.star: print: 0 1',
      'policy p.star: print: 2 1',
    ])
  })

  it('K04 keeps the last live leg', () => {
    const record = tick(onTick('return Rotation(drop_legs=[0, 1, 2])'))
    expect(record).toMatchObject({closed: [0, 1], legs: [{index: 0}], add: null})
    expect(eventsOf(record, 'rotation-ignored')).toMatchObject([{field: 'drop_legs', gotcha: 'G73'}])
  })

  it('K05 skips indices out of range', () => {
    const record = tick(onTick('return Rotation(drop_legs=[7, -1])'))
    expect(record).toMatchObject({closed: [], legs: three.legs, visor_log: []})
    expect(eventsOf(record, 'rotation-ignored')).toHaveLength(2)
  })

  it('K06 does nothing for relays to avoid alone', () => {
    const record = tick(onTick('return Rotation(exclude_hops=["x"])'))
    expect(record).toMatchObject({closed: [], add: null})
    expect(eventsOf(record, 'rotation-ignored')).toMatchObject([{field: 'exclude_hops'}])
  })

  it.each([
    ['missing', NOTHING, 0],
    ['returning None', onTick('return None'), 1],
    ['not callable', `${NOTHING}on_tick = 5\n`, 0],
  ])('K07 does nothing when on_tick is %s', (_name, script, calls) => {
    const record = tick(script)
    expect(record).toMatchObject({closed: [], add: null, events: [], visor_log: []})
    expect(record.calls).toHaveLength(calls)
  })

  it('K08 logs a call that exceeds the step ceiling and changes nothing', () => {
    const record = tick(onTick('for i in range(20000): x = i', 'return Rotation(drop_legs=[0])'))
    expect(record).toMatchObject({closed: [], add: null})
    expect(logOf(record)).toEqual([
      'policy p.star: on_tick returned error: Starlark computation cancelled: too many steps',
      'policy vpn-client: OnTick error: on_tick call failed',
    ])
  })

  it('14.3 passes over duplicates and closed legs', () => {
    const group = groupOf([leg(0), leg(1, {alive: false}), leg(2)])
    expect(tick(onTick('return Rotation(drop_legs=[2, 2, 1])'), group).closed).toEqual([2])
  })

  it('24.12 says that an excluded relay is no public key', () => {
    const record = tick(onTick('return Rotation(add_leg=True, exclude_hops=["x"])'))
    expect(record.add).toEqual({exclude_hops: ['x']})
    expect(eventsOf(record, 'assumed')).toMatchObject([{unconfirmed: '24.12', field: 'exclude_hops'}])
  })

  it('24.2 marks the text for a wrong type in a Rotation as unconfirmed', () => {
    const record = tick(onTick('return Rotation(drop_legs=["x"])'))
    expect(record).toMatchObject({closed: [], add: null})
    expect(eventsOf(record, 'malformed-value')).toMatchObject([{unconfirmed: '24.2'}])
  })

  it('24.2 takes another struct as one that says nothing, and says so', () => {
    const record = tick(onTick('return RouteSpec(mux=3)'))
    expect(record).toMatchObject({closed: [], add: null})
    expect(eventsOf(record, 'not-a-route-spec')).toMatchObject([{unconfirmed: '24.2'}])
  })
})

describe('establishedGroup', () => {
  it('has the forward legs with the first transport of each, and the relays of the primary', () => {
    const dial = dialOf({...usual, forward: [over([A], 5.9, 1), over([B, C], 8, 9, 9), direct(100)]})
    const record = decideDial(open(body('return RouteSpec(mux=3, distribution="weighted: 2, nan, 1")')), dial)
    expect(establishedGroup(dial, routeOf(record))).toEqual({
      app: 'vpn-client',
      peer_pk: PEER,
      port: 44,
      providers: {},
      distribution: {mode: 'weighted', weights: [2, NaN, 1]},
      legs: [leg(0, {latency_ms: 5}), leg(1, {latency_ms: 8}), leg(2, {latency_ms: 100})],
    })
  })
})

describe('gotchas of legs', () => {
  it("G69 legs[i].hops to exclude one leg's relays: it is the primary's list for every leg", () => {
    const dial = dialOf({...usual, forward: [over([A], 1, 1), over([B], 2, 2)]})
    const group = establishedGroup(dial, routeOf(decideDial(open(body('return RouteSpec(mux=2)')), dial)))
    expect(group.legs.map(({hops}) => hops)).toEqual([[A], [A]])
  })

  it('G70 legs[change.leg_index] after a drop: another leg, or none', () => {
    const script = onLegChange('print(legs[change.leg_index].latency_ms)', 'return None')
    const after = (legs: Leg[], leg_index: number) =>
      applyLegChange(open(script), {group: groupOf(legs), now}, {event: 'dropped', leg_index})
    expect(after([leg(0), leg(1, {latency_ms: 99})], 1).call?.output).toEqual([{kind: 'print', text: '99'}])
    expect(eventsOf(after([leg(0)], 1), 'call-failed')).toMatchObject([
      {phase: 'leg-change', message: 'on_leg_change failed: list index 1 out of range [-1:0]'},
    ])
  })

  it('G71 change["event"]: an error', () => {
    const record = change(onLegChange('return RouteSpec(distribution="equal") if change["event"] else None'))
    expect(eventsOf(record, 'call-failed')).toHaveLength(1)
    expect(record.changed).toBe(false)
  })

  it('G72 remembering indices: after a drop the others have new ones', () => {
    const group = groupOf([leg(0), leg(1, {latency_ms: 7}), leg(2)])
    expect(tick(onTick('return Rotation(drop_legs=[0])'), group).legs[0]).toMatchObject({index: 0, latency_ms: 7})
  })

  it('G73 several drops at once: all are closed before one leg is added', () => {
    const record = tick(onTick('return Rotation(drop_legs=[0, 1], add_leg=True)'))
    expect(record).toMatchObject({closed: [0, 1], legs: [{index: 0}], add: {exclude_hops: []}})
  })
})
