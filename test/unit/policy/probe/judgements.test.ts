import {describe, expect, it} from 'vitest'
import {JUDGEMENTS, type JudgementId} from '../../../../src/policy/probe/judgements.js'
import {PolicyTrial} from '../../../../src/policy/probe/policy-report.js'
import type {ProbeGroup} from '../../../../src/policy/probe/probe.js'
import {tryPolicy} from '../../../../src/policy/probe/try-policy.js'
import {wordsOf} from '../../../../src/policy/probe/words.js'
import {judgePolicy, testEngine} from '../../../support/judge-policy.js'

/** Enough to meet every judgement, and quick. */
const GROUPS: readonly ProbeGroup[] = ['latency', 'direct', 'legs']

const decide = (...lines: string[]): string =>
  ['def decide_route(ctx, candidates):', ...lines.map((l) => `    ${l}`), ''].join('\n')

interface Case {
  readonly name: string
  readonly policy: string
  /** What is found, with its line; `null` for a finding without a place. */
  readonly found: readonly (readonly [JudgementId, number | null])[]
  readonly message: string
  readonly groups?: readonly ProbeGroup[]
}

const CASES: readonly Case[] = [
  {
    name: 'a syntax error',
    policy: 'def decide_route(',
    found: [['does-not-load', 1]],
    message: "parse p.star: p.star:1:18: got end of file, want ')'",
  },
  {
    name: 'no decide_route',
    policy: 'x = 1\n',
    found: [['does-not-load', null]],
    message: 'p.star: missing decide_route function',
  },
  {
    name: 'G02: indexing candidates without a guard',
    policy: decide('return RouteSpec(chosen = candidates[0])'),
    found: [['call-fails', 2]],
    message: 'decide_route failed: index 0 out of range: empty list',
  },
  {
    name: 'G56: a missing parameter',
    policy: 'def decide_route(ctx):\n    return RouteSpec()\n',
    found: [['call-fails', 2]],
    message: 'function decide_route accepts 1 positional argument (2 given)',
  },
  {
    name: 'G35: a dict instead of a spec',
    policy: decide('return {"mux": 2}'),
    found: [['unreadable-result', null]],
    message: 'expected struct, got dict',
  },
  {
    name: 'G34: a candidate instead of a spec',
    policy: decide('return candidates[0] if candidates else RouteSpec()'),
    found: [['unreadable-result', null]],
    message: 'the script returned a struct that is no RouteSpec',
  },
  {
    name: 'G01: a drop that meets every dial',
    policy: decide(
      'ok = [c for c in candidates if c.hops]',
      'if not ok:',
      '    return RouteSpec(fallback = "drop")',
      'return RouteSpec(chosen = ok[0])',
    ),
    found: [['drops-every-dial', null]],
    message: 'dials is let through',
  },
  {
    name: 'G11: a drop in the direct-dial call only',
    policy: decide('if ctx.is_direct_dial:', '    return RouteSpec(fallback = "drop")', 'return RouteSpec()'),
    found: [['leaky-drop', 3]],
    message: 'a drop in the direct-dial call refuses the shortcut only',
  },
  {
    name: 'more than half of the steps',
    policy: decide('n = 0', 'for i in range(6000):', '    n = n + 1', 'return RouteSpec()'),
    found: [['step-hungry', null]],
    message: '60011 of 100000 steps',
  },
  {
    name: 'G54: too many steps',
    policy: decide('n = 0', 'for i in range(10000):', '    n = n + 1', 'return RouteSpec()'),
    found: [
      ['call-fails', 3],
      ['step-hungry', null],
    ],
    message: 'too many steps',
  },
  {
    name: 'G61: a descriptor that does not parse',
    policy: decide('return RouteSpec(mux = 2, min_hops = 2, distribution = "roundrobin")'),
    found: [['invalid-distribution', 2]],
    message: 'malformed distribution descriptor "roundrobin"',
  },
  {
    name: 'G63: a weight of zero',
    policy: decide('return RouteSpec(mux = 2, min_hops = 2, distribution = "weighted: 1, 0")'),
    found: [['odd-weights', null]],
    message: 'no leg can be switched off by its weight',
  },
  {
    name: 'G17: a fallback in another case',
    policy: decide('return RouteSpec(fallback = "Drop")'),
    found: [['unknown-fallback', 2]],
    message: 'is neither "drop" nor "direct"',
  },
  {
    name: 'G36: a number as a string',
    policy: decide('return RouteSpec(mux = "4")'),
    found: [['wrong-type', 2]],
    message: 'mux wants int and got string "4"',
  },
  {
    name: 'G03: legs asked for while routes are picked',
    policy: decide('if candidates:', '    return RouteSpec(mux = 4)', 'return RouteSpec()'),
    found: [['lost-field', 3]],
    message: 'mux = 4 has no effect in SelectRoute',
  },
  {
    name: 'G04: "direct" while routes are picked',
    policy: decide('return RouteSpec(fallback = "direct") if candidates else RouteSpec()'),
    found: [['lost-field', 2]],
    message: 'fallback="direct" has no effect in SelectRoute',
  },
  {
    name: 'a choice that is not on offer',
    policy: decide('return RouteSpec(chosen = Candidate(hops = ["Z"])) if candidates else RouteSpec()'),
    found: [['chosen-not-found', 2]],
    message: 'chosen has the relays of no candidate',
  },
  {
    name: 'G09: one choice for several legs',
    policy: decide(
      'if not candidates:',
      '    return RouteSpec(mux = 2, min_hops = 2)',
      'return RouteSpec(chosen = candidates[0])',
    ),
    found: [['shared-relays', 4]],
    message: 'which the router would avoid here, and is used anyway',
  },
  {
    name: "G30: the first of the caller's options decides",
    policy: decide(
      'asked = list(ctx.cli_overrides.values())',
      'return RouteSpec(forward_mux = int(asked[0])) if len(asked) > 5 and asked[0] != "true" else RouteSpec()',
    ),
    found: [['order-dependent', 3]],
    message: 'the same dial ends differently',
    groups: ['caller'],
  },
  {
    name: 'G75: a timer without on_tick',
    policy: decide('return RouteSpec(rotation_interval_seconds = 30)'),
    found: [['idle-timer', 2]],
    message: 'rotation_interval_seconds is 30',
  },
  {
    name: 'G74: on_tick without a timer',
    policy: decide('return RouteSpec()') + 'def on_tick(ctx, legs):\n    return None\n',
    found: [['idle-callback', null]],
    message: 'on_tick is never called',
  },
  {
    name: 'G57: on_tick is no function',
    policy: decide('return RouteSpec()') + 'on_tick = 5\n',
    found: [['idle-callback', null]],
    message: 'on_tick is no function',
  },
  {
    name: 'G70: the leg at an index that is gone',
    policy:
      decide('return RouteSpec(mux = 2, min_hops = 2)') +
      'def on_leg_change(ctx, legs, change):\n    return RouteSpec(distribution = "auto") if legs[change.leg_index].alive else None\n',
    found: [['call-fails', 4]],
    message: 'out of range',
  },
  {
    name: 'more memory than this program gives it',
    policy: decide('x = "x" * 1000000000', 'return RouteSpec()'),
    found: [['undecided', null]],
    message: 'memory',
  },
  {
    name: 'a string longer than any string may be',
    policy: decide('x = "x" * (1 << 40)', 'return RouteSpec()'),
    found: [['call-fails', 2]],
    message: 'repeat count 1099511627776 too large',
  },
]

describe('what no author wants', () => {
  it.each(CASES)('$name', async ({policy, found, message, groups = GROUPS}) => {
    const {findings} = await judgePolicy(policy, {groups})
    expect(findings.map(({judgement, position}) => [judgement, position?.line ?? null])).toEqual(found)
    expect(findings[0]?.message).toContain(message)
    expect(findings[0]?.waiver).toBeNull()
  })

  it('has a case for every judgement', () => {
    const covered = new Set(CASES.flatMap(({found}) => found.map(([id]) => id)))
    expect(JUDGEMENTS.map(({id}) => id).filter((id) => !covered.has(id))).toEqual([])
  })
})

describe('nothing is found', () => {
  it.each([
    ['one spec for every phase', decide('return RouteSpec(mux = 2, min_hops = 2, distribution = "auto")')],
    ['no opinion at all', decide('pass')],
    ['None for a field', decide('return RouteSpec(chosen = None)')],
    [
      'a drop in every phase for one app',
      decide('return RouteSpec(fallback = "drop" if ctx.app == "skychat" else "")'),
    ],
    [
      'a choice with one leg',
      decide('return RouteSpec(chosen = candidates[0]) if candidates else RouteSpec(forward_mux = 1, reverse_mux = 1)'),
    ],
  ])('for %s', async (_, policy) => {
    const {findings, verdict} = await judgePolicy(policy, {groups: GROUPS})
    expect(findings).toEqual([])
    expect(verdict).toBe('passed')
  })
})

describe('a waiver in the policy', () => {
  it('lets the finding stand without counting it', async () => {
    const policy = decide(
      '# skywire: allow[idle-timer] the callback follows',
      'return RouteSpec(rotation_interval_seconds = 30)',
    )
    const {findings, verdict, waiver_faults} = await judgePolicy(policy, {groups: GROUPS})
    expect(verdict).toBe('passed')
    expect(findings.map(({judgement, waiver}) => [judgement, waiver])).toEqual([
      ['idle-timer', {by: 'comment', line: 2, reason: 'the callback follows'}],
    ])
    expect(waiver_faults).toEqual([])
  })

  it('that nothing needs is told', async () => {
    const {waiver_faults} = await judgePolicy('# skywire: allow[call-fails] once\n' + decide('pass'), {
      groups: ['apps'],
    })
    expect(waiver_faults).toEqual([{line: 1, message: 'nothing found that allow[call-fails] is about'}])
  })
})

describe('the steps of a policy', () => {
  it('that looks at every candidate tell where the ceiling is', async () => {
    const policy = decide('ok = [c for c in candidates if c.hops]', 'return RouteSpec()')
    const {steps} = await judgePolicy(policy, {groups: ['routes']})
    expect(steps.heaviest?.candidates).toBe(500)
    // Eleven instructions for each candidate.
    expect(steps.ceiling_at_candidates).toBeGreaterThan(5_000)
    expect(steps.ceiling_at_candidates).toBeLessThan(20_000)
  })

  it('that looks at none do not', async () => {
    const {steps} = await judgePolicy(decide('return RouteSpec()'), {groups: ['routes']})
    expect(steps).toMatchObject({heaviest: {steps: 3}, ceiling_at_candidates: null})
  })
})

describe('a policy that takes too long', () => {
  it('is tried until the time is up, and then is not decided', async () => {
    const text = decide('return None')
    const engine = await testEngine()
    const source = {form: 'file', label: 'p.star', text} as const
    const batch = {kind: 'probes', group: 'apps', words: wordsOf(text)} as const
    let dials = 0
    const tried = tryPolicy(engine, {source, contract: '2026-06'}, batch, () => ++dials === 3)
    expect(tried).toMatchObject({kind: 'tried', ended: 'out-of-time', sightings: {length: 3}})
    const trial = new PolicyTrial({policy: 'p.star', contract: '2026-06', text, allowed: []})
    expect(trial.add(tried)).toBe(false)
    expect(trial.report()).toMatchObject({verdict: 'undecided', findings: [{judgement: 'undecided'}]})
  })
})
