import {describe, expect, it} from 'vitest'
import * as policy from '../../../src/policy/index.js'

describe('skywire-cli/policy', () => {
  it('exports what it means to export', () => {
    expect(Object.keys(policy).sort()).toEqual([
      'DamagedData',
      'NO_OPTIONS',
      'PacketSelector',
      'PolicyCache',
      'STEP_CEILING',
      'VISOR_DEFAULTS',
      'applyLegChange',
      'applyTick',
      'autoSchedule',
      'avoidsDirect',
      'bestRoute',
      'cliOverrides',
      'commandLineLoadError',
      'createEngine',
      'decideDial',
      'dialOf',
      'dialOfFile',
      'distributionFromJson',
      'distributionToJson',
      'establishedGroup',
      'fileLoadError',
      'fileReadError',
      'findDial',
      'finderFloor',
      'fnv1a',
      'formatInstant',
      'formatLine',
      'hopFloors',
      'legTargets',
      'matchCandidate',
      'mergeOptions',
      'mirrorRoute',
      'modeName',
      'offerRoute',
      'offerRoutes',
      'parseDialFile',
      'parseDistribution',
      'parseInstant',
      'parseTerseRoute',
      'pickRoutes',
      'printDistribution',
      'readPolicyValue',
      'readRecording',
      'readRecordingText',
      'recordingStats',
      'routeScore',
      'stickyHash',
      'swapLoadError',
      'unknownPresetError',
      'weightedSchedule',
    ])
  })

  it('decides a dial, follows its legs and spreads its packets without the program around it', async () => {
    const {applyTick, createEngine, decideDial, dialOf, establishedGroup, PacketSelector, parseInstant, PolicyCache} =
      policy
    const now = parseInstant('2026-05-29T17:04:05Z')
    if (!now) throw new Error('no time')
    const text = `def decide_route(ctx, candidates):
    return RouteSpec(mux=2, distribution="weighted: 2, 1", rotation_interval_seconds=30)
def on_tick(ctx, legs):
    return Rotation(drop_legs=[1], add_leg=True)
`
    const opened = new PolicyCache(await createEngine(), {form: 'inline', label: '<inline>', text}).open({
      now,
      providers: {},
    })
    if (opened.kind !== 'open') throw new Error(opened.message)
    const dial = dialOf({
      now: '2026-05-29T17:04:05Z',
      forward: [
        {hops: ['x'], est_latency_ms: 30},
        {hops: [], est_latency_ms: 80},
      ],
    })
    const {outcome} = decideDial(opened, dial)
    if (outcome.kind !== 'route') throw new Error(outcome.kind)
    const group = establishedGroup(dial, outcome)
    const legs = group.legs.map((leg) => ({open: leg.alive, ready: true, latency_ms: leg.latency_ms}))
    const selector = new PacketSelector({distribution: group.distribution, legs})
    expect(Array.from({length: 4}, () => selector.choose(new Uint8Array(9)))).toEqual([0, 0, 1, 0])
    expect(applyTick(opened, {group, now})).toMatchObject({closed: [1], add: {exclude_hops: []}})
  })
})
