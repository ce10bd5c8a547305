import {createEngine} from '#starlark-wasm'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {renderLcov} from '../../../../src/output/suite/lcov.js'
import type {SuitesView} from '../../../../src/output/suite/suites-view.js'
import {dialOf} from '../../../../src/policy/model/build-dial.js'
import {runBatch, type Task} from '../../../../src/policy/suite/run-batch.js'
import {
  addCoverage,
  summarizeCoverage,
  type CoverageReport,
} from '../../../../src/policy/suite/coverage/summarize-coverage.js'

const engine = await createEngine()
const direct = (ms: number) => ({hops: [], transports: [{kind: 'stcpr', latency_ms: ms}]})

interface Visit {
  readonly app?: string
  readonly direct?: string
  /** A tick, or a leg that was added. */
  readonly when?: 'tick' | 'added'
}

function cover(text: string, ...visits: Visit[]): CoverageReport {
  const tasks = visits.map(({app = 'a', direct: kind = null, when}): Task => {
    const dial = dialOf({app, direct: kind, now: '2026-05-27T12:00:00Z', forward: [direct(20)]})
    const leg = {
      index: 0,
      kind: 'stcpr',
      latency_ms: 20,
      alive: true,
      sent_bytes: 0,
      recv_bytes: 0,
      retransmits: 0,
      hops: [],
    }
    const change = when === 'tick' ? when : ({event: 'added', leg_index: 0} as const)
    const group = when === undefined ? null : {legs: [leg], distribution: {mode: 'auto'} as const, when: change}
    return {label: '', dial, group, expect: {}, tolerates: 'all', wantsView: false}
  })
  const source = {form: 'file', label: 'p.star', text} as const
  const result = runBatch(engine, {
    source,
    contract: '2026-06',
    invariants: [],
    names: {},
    coverage: true,
    bail: false,
    tasks,
  })
  if (result.kind !== 'ran' || !result.coverage) throw new Error(JSON.stringify(result))
  return summarizeCoverage(result.coverage.count, result.coverage.shape)
}

const decide = (...body: string[]) =>
  `def decide_route(ctx, candidates):\n${body.map((line) => `    ${line}\n`).join('')}`
const share = ({covered, total}: {covered: number; total: number}) => `${covered}/${total}`
const openLines = ({line_hits}: CoverageReport) => line_hits.filter(({hits}) => hits === 0).map(({line}) => line)
const outcomes = ({branches}: CoverageReport) =>
  branches.map((each) => `${each.line}:${each.column} ${each.kind} ${each.true}/${each.false}`)

/** A dial calls `decide_route` twice here: BeforeDial without candidates, SelectRoute with one. */
const TABLE: readonly {
  name: string
  text: string
  visits: Visit[]
  lines: string
  conditions: string
  open?: number[]
  outcomes?: string[]
}[] = [
  {name: 'a policy without conditions', text: decide('return None'), visits: [{}], lines: '2/2', conditions: '0/0'},
  {
    name: 'an if that both calls of a dial take differently',
    text: decide('if candidates:', '    return RouteSpec()', 'return None'),
    visits: [{}],
    lines: '4/4',
    conditions: '2/2',
    outcomes: ['2:8 if 1/1'],
  },
  {
    name: 'an if that is never true',
    text: decide('if ctx.app == "b":', '    return RouteSpec()', 'return None'),
    visits: [{app: 'a'}],
    lines: '3/4',
    conditions: '1/2',
    open: [3],
    outcomes: ['2:8 if 0/2'],
  },
  {
    name: 'an if that is always true: both outcomes of a condition count, not only lines',
    text: decide('x = 1', 'if ctx.app == "a":', '    x = 2', 'return None'),
    visits: [{app: 'a'}],
    lines: '5/5',
    conditions: '1/2',
    outcomes: ['3:8 if 2/0'],
  },
  {
    name: 'an if and its only statement on one line: the line is covered when both ran',
    text: decide('if ctx.app == "b": return RouteSpec()', 'return None'),
    visits: [{app: 'a'}],
    lines: '2/3',
    conditions: '1/2',
    open: [2],
  },
  {
    name: 'elif',
    text: decide(
      'if ctx.app == "a":',
      '    return None',
      'elif ctx.app == "b":',
      '    return None',
      'else:',
      '    return None',
    ),
    visits: [{app: 'a'}, {app: 'b'}],
    lines: '5/6',
    conditions: '3/4',
    open: [7],
    outcomes: ['2:8 if 2/2', '4:10 if 2/0'],
  },
  {
    name: 'and: each operand has two outcomes of its own, the whole test too',
    text: decide('if ctx.app == "a" and candidates:', '    return None', 'return None'),
    visits: [{app: 'a'}],
    lines: '4/4',
    conditions: '5/6',
    outcomes: ['2:8 if 1/1', '2:8 operand 2/0', '2:27 operand 1/1'],
  },
  {
    name: 'or: an operand that is never reached has neither outcome',
    text: decide('if ctx.app == "a" or candidates:', '    return None', 'return None'),
    visits: [{app: 'a'}],
    lines: '3/4',
    conditions: '2/6',
    open: [4],
    outcomes: ['2:8 if 2/0', '2:8 operand 2/0', '2:26 operand 0/0'],
  },
  {
    name: 'a chain of one operator has one operand a term',
    text: decide('return None if ctx.app == "a" or ctx.app == "b" or ctx.app == "c" else RouteSpec()'),
    visits: [{app: 'a'}, {app: 'b'}, {app: 'c'}, {app: 'd'}],
    lines: '2/2',
    conditions: '8/8',
    outcomes: ['2:20 conditional 6/2', '2:20 operand 2/6', '2:38 operand 2/4', '2:56 operand 2/2'],
  },
  {
    name: 'not belongs to its condition',
    text: decide('if not candidates:', '    return None', 'return None'),
    visits: [{}],
    lines: '4/4',
    conditions: '2/2',
    outcomes: ['2:8 if 1/1'],
  },
  {
    name: 'a conditional expression',
    text: decide('x = 1 if candidates else 2', 'return None'),
    visits: [{}],
    lines: '3/3',
    conditions: '2/2',
    outcomes: ['2:14 conditional 1/1'],
  },
  {
    name: 'a filter that keeps everything',
    text: decide('x = [c for c in candidates if c.est_latency_ms < 50]', 'return None'),
    visits: [{}],
    lines: '3/3',
    conditions: '1/2',
    outcomes: ['2:35 filter 1/0'],
  },
  {
    name: 'a filter that never ran is uncovered',
    text: decide('x = [c for c in [] if c]', 'return None'),
    visits: [{}],
    lines: '3/3',
    conditions: '0/2',
    outcomes: ['2:27 filter 0/0'],
  },
  {
    name: 'two filters, the second behind the first',
    text: decide('x = [n for n in [1, 2, 3, 4] if n > 1 if n > 4]', 'return None'),
    visits: [{}],
    lines: '3/3',
    conditions: '3/4',
    outcomes: ['2:37 filter 6/2', '2:46 filter 0/6'],
  },
  {
    name: 'the body of a lambda that nobody calls',
    text: decide('f = lambda c: c', 'return None'),
    visits: [{}],
    lines: '2/3',
    conditions: '0/0',
    open: [2],
  },
  {
    name: 'a loop that never turns',
    text: decide('for c in []:', '    x = c', 'return None'),
    visits: [{}],
    lines: '3/4',
    conditions: '0/0',
    open: [3],
  },
  {
    name: 'what stands behind the call that fails',
    text: decide('x = 1 // 0', 'y = 2', 'return None'),
    visits: [{}],
    lines: '2/4',
    conditions: '0/0',
    open: [3, 4],
  },
  {
    name: 'a helper that nobody calls',
    text: `def helper():\n    return 1\n${decide('return None')}`,
    visits: [{}],
    lines: '3/4',
    conditions: '0/0',
    open: [2],
  },
  {
    name: 'conditions of the top level run once for good and do not count',
    text: `A = 1 if True else 2\n${decide('return None')}`,
    visits: [{}],
    lines: '3/3',
    conditions: '0/0',
  },
  {
    name: 'a name of the top level never changes, so as a default it is no condition',
    text: `LEGS = 2\n${decide('x = len(candidates) or LEGS', 'return None')}`,
    visits: [{}],
    lines: '4/4',
    conditions: '2/2',
    outcomes: ['3:9 operand 1/1'],
  },
  {
    name: 'comments, empty lines and the rest of a long statement are no lines',
    text: decide('# why', 'x = [', '    1,', ']', '', 'return None'),
    visits: [{}],
    lines: '3/3',
    conditions: '0/0',
  },
  {
    name: 'a chain of elif: each test is met by what the earlier ones left',
    text: decide(
      'if ctx.app == "a":',
      '    return None',
      'elif ctx.app == "b":',
      '    return None',
      'elif candidates:',
      '    return RouteSpec()',
      'return None',
    ),
    visits: [{app: 'a'}, {app: 'c'}],
    lines: '7/8',
    conditions: '5/6',
    open: [5],
    outcomes: ['2:8 if 2/2', '4:10 if 0/2', '6:10 if 1/1'],
  },
  {
    name: 'and within or, with not: the inner operation is an operand, and has operands',
    text: decide('x = (ctx.app == "a" and not candidates) or ctx.port == 9', 'return None'),
    visits: [{app: 'a'}, {app: 'b'}],
    lines: '3/3',
    conditions: '7/8',
  },
  {
    name: 'conditional expressions within each other',
    text: decide('x = 1 if ctx.app == "a" else (2 if candidates else 3)', 'return None'),
    visits: [{app: 'b'}],
    lines: '3/3',
    conditions: '3/4',
    outcomes: ['2:14 conditional 0/2', '2:40 conditional 1/1'],
  },
  {
    name: 'a second filter that the first never lets through',
    text: decide('x = [n for n in [1, 2] if n > 4 if n > 1]', 'return None'),
    visits: [{}],
    lines: '3/3',
    conditions: '1/4',
    outcomes: ['2:31 filter 0/4', '2:40 filter 0/0'],
  },
  {
    name: 'the body of a lambda, and a condition in it',
    text: decide('f = lambda n: 1 if n else 2', 'x = f(0)', 'return None'),
    visits: [{}],
    lines: '4/4',
    conditions: '1/2',
    outcomes: ['2:24 conditional 0/2'],
  },
  {
    name: 'a default argument runs where its function is defined, once',
    text: `def helper(n = 1 if True else 2):\n    return n\n${decide('def inner(n = 1 if candidates else 2):', '    return n', 'return None')}`,
    visits: [{}],
    lines: '4/6',
    conditions: '2/2',
    open: [2, 5],
    outcomes: ['4:24 conditional 1/1'],
  },
  {
    name: 'a condition over several lines: each operand has its own place, the line is that of the statement',
    text: decide('if (ctx.app == "a" and', '        candidates):', '    return RouteSpec()', 'return None'),
    visits: [{app: 'b'}],
    lines: '3/4',
    conditions: '2/6',
    open: [4],
    outcomes: ['2:8 if 0/2', '2:9 operand 0/2', '3:13 operand 0/0'],
  },
  {
    name: 'a return within a loop leaves what stands behind it',
    text: decide('for n in [1, 2, 3]:', '    if n == 2:', '        return None', '    x = n', 'x = 0', 'return None'),
    visits: [{}],
    lines: '5/7',
    conditions: '2/2',
    open: [6, 7],
    outcomes: ['3:12 if 2/2'],
  },
  {
    name: 'conditions of a function that nobody calls',
    text: `def helper(n):\n    if n:\n        return 1\n    return 2\n${decide('return None')}`,
    visits: [{}],
    lines: '3/6',
    conditions: '0/2',
    open: [2, 3, 4],
    outcomes: ['2:8 if 0/0'],
  },
  {
    name: 'a policy that no case reaches: its top level ran, no more',
    text: decide('if candidates:', '    return RouteSpec()', 'return None'),
    visits: [],
    lines: '1/4',
    conditions: '0/2',
    open: [2, 3, 4],
  },
]

describe('coverage is exact', () => {
  it.each(TABLE)('$name', ({text, visits, lines, conditions, open = [], outcomes: wanted}) => {
    const report = cover(text, ...visits)
    expect({lines: share(report.lines), conditions: share(report.conditions), open: openLines(report)}).toEqual({
      lines,
      conditions,
      open,
    })
    if (wanted) expect(outcomes(report)).toEqual(wanted)
  })
})

describe('coverage per kind of call', () => {
  const policy = [
    'def shared(x):',
    '    return x',
    decide(
      'if ctx.is_direct_dial:',
      '    return RouteSpec()',
      'if candidates:',
      '    return RouteSpec()',
      'return shared(None)',
    ),
    'def on_tick(ctx, legs):',
    '    if len(legs) > 1:',
    '        return Rotation(add_leg = True)',
    '    return None',
    '',
  ].join('\n')

  it('a kind of call whose function is absent does not count', () => {
    const report = cover(decide('return None'), {})
    expect(share(report.calls)).toBe('2/3')
    expect(
      Object.entries(report.by_call)
        .filter(([, each]) => each === null)
        .map(([phase]) => phase),
    ).toEqual(['leg-change', 'tick'])
  })

  it('a kind is measured by the functions that it can lead to', () => {
    const {by_call, calls} = cover(policy, {}, {when: 'tick'})
    expect(share(calls)).toBe('3/4')
    expect(by_call['before-dial']).toEqual({
      calls: 1,
      lines: {covered: 4, total: 6},
      conditions: {covered: 2, total: 4},
    })
    expect(by_call['select-route']).toMatchObject({calls: 1, lines: {covered: 3, total: 6}})
    expect(by_call['direct-dial']).toMatchObject({calls: 0, lines: {covered: 0, total: 6}})
    expect(by_call.tick).toEqual({calls: 1, lines: {covered: 2, total: 3}, conditions: {covered: 1, total: 2}})
    expect(by_call['leg-change']).toBeNull()
  })

  it('what a direct transport asks is a kind of its own', () => {
    const {by_call, calls} = cover(policy, {direct: 'stcpr'}, {}, {when: 'tick'})
    expect(share(calls)).toBe('4/4')
    expect(by_call['direct-dial']).toMatchObject({calls: 1, conditions: {covered: 1, total: 4}})
  })
})

it('the counts of two runs add up', () => {
  const text = decide('if ctx.app == "a":', '    return None', 'return None')
  const count = (app: string) => {
    const source = {form: 'file', label: 'p.star', text} as const
    const dial = dialOf({app, now: '2026-05-27T12:00:00Z', forward: [direct(20)]})
    const tasks = [{label: '', dial, group: null, expect: {}, tolerates: 'all', wantsView: false} as const]
    const result = runBatch(engine, {
      source,
      contract: '2026-06',
      invariants: [],
      names: {},
      coverage: true,
      bail: false,
      tasks,
    })
    if (result.kind !== 'ran' || !result.coverage) throw new Error('no coverage')
    return result.coverage
  }
  const [a, b] = [count('a'), count('b')]
  const report = summarizeCoverage(addCoverage(a.count, b.count), a.shape)
  expect(outcomes(report)).toEqual(['2:8 if 2/2'])
  expect(report.line_hits.map(({hits}) => hits)).toEqual([1, 4, 2, 2])
})

describe('as LCOV', () => {
  /** Conditions and statements of every form, inside each other. */
  const condition = fc.letrec<{test: string}>((tie) => ({
    test: fc.oneof(
      {maxDepth: 3},
      fc.constantFrom('candidates', 'ctx.app == "a"', 'not candidates', 'ctx.port > 3', 'True', '[]'),
      fc
        .tuple(tie('test'), fc.constantFrom('and', 'or', 'and not', 'and\n        '), tie('test'))
        .map((parts) => `(${parts.join(' ')})`),
      fc.tuple(tie('test'), tie('test'), tie('test')).map(([a, b, c]) => `(${a} if ${b} else ${c})`),
      tie('test').map((test) => `[c for c in candidates if ${test}]`),
    ),
  })).test
  const statement = fc.tuple(condition, fc.constantFrom('if', 'for', 'set', 'return')).map(([test, form]) => {
    if (form === 'if') return [`if ${test}:`, '    x = 1', `elif ${test}: x = 2`]
    if (form === 'for') return [`for c in [${test}]:`, `    if ${test}: break`]
    return [form === 'set' ? `x = ${test}` : `if ${test}: return None`]
  })

  it('is well-formed, whatever the policy and what its dials met', () => {
    const bodies = fc.array(statement, {minLength: 1, maxLength: 6})
    const dials = fc.array(fc.record({app: fc.constantFrom('a', 'b')}), {maxLength: 3})
    fc.assert(
      fc.property(bodies, dials, (body, visits) => {
        const report = cover(decide(...body.flat(), 'return None'), ...visits)
        const lcov = renderLcov({run: {report: {coverage: [{policy: 'p.star', ...report}]}}} as unknown as SuitesView)
        const records = lcov.trimEnd().split('\n')
        const of = (key: string) =>
          records.flatMap((each) => (each.startsWith(`${key}:`) ? [each.slice(key.length + 1)] : []))
        for (const each of records) {
          expect(each).toMatch(
            /^(?:TN:|SF:p\.star|BRDA:\d+,\d+,[01],(?:\d+|-)|DA:\d+,\d+|(?:BRF|BRH|LF|LH):\d+|end_of_record)$/u,
          )
        }
        expect([records.slice(0, 2), records.at(-1)]).toEqual([['TN:', 'SF:p.star'], 'end_of_record'])
        const lines = of('DA').map((each) => each.split(',').map(Number))
        expect(lines.map(([line]) => line)).toEqual([...new Set(lines.map(([line]) => line!))].sort((a, b) => a - b))
        expect(of('LF')).toEqual([String(lines.length)])
        expect(of('LH')).toEqual([String(lines.filter(([, hits]) => hits! > 0).length)])
        const branches = of('BRDA').map((each) => each.split(','))
        expect(new Set(branches.map(([line, block, branch]) => `${line!},${block!},${branch!}`)).size).toBe(
          branches.length,
        )
        // Over several lines, a condition is told where its statement begins.
        for (const [line] of branches) expect(lines.map(([counted]) => counted)).toContain(Number(line))
        expect(of('BRF')).toEqual([String(branches.length)])
        expect(of('BRH')).toEqual([String(branches.filter(([, , , taken]) => Number(taken) > 0).length)])
      }),
      {numRuns: 60},
    )
  })
})
