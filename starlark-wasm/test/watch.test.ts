import {beforeAll, describe, expect, it} from 'vitest'
import {createEngine, type Engine, type LoadedPolicy} from '../src/index.js'
import {contextOf, policyOf, vectors, world} from './vectors.js'

let engine: Engine

beforeAll(async () => {
  engine = await createEngine()
})

const SCRIPT = [
  'AVOID = ("US",)',
  'def allowed(c):',
  '    return len(c.hops) > 0 and not any([g in AVOID for g in c.hops_geo])',
  '',
  'def decide_route(ctx, candidates):',
  '    keep = []',
  '    for c in candidates:',
  '        if allowed(c):',
  '            keep.append(c.est_latency_ms)',
  '    best = min(keep) if keep else 0',
  '    return RouteSpec(mux=best)',
]

const {providers, reverse_candidates} = world
const candidates = world.candidates.slice(2, 4)
const nothing = {id: 'watch'}
const call = {ctx: contextOf(nothing), candidates, reverse_candidates, providers}

function load(text: readonly string[] = SCRIPT): LoadedPolicy {
  const policy = engine.load(policyOf({...nothing, text}))
  if (policy.kind !== 'loaded') throw new Error(policy.message)
  return policy
}

describe('watching a call', () => {
  it('changes neither what it returns nor its steps', () => {
    const plain = load().decideRoute(call)
    const {trace, coverage, steps_by_line, ...watched} = load().decideRoute({
      ...call,
      watch: {trace: 100, coverage: true, steps_by_line: true},
    })
    expect(watched).toEqual(plain)
    expect([trace, coverage, steps_by_line].every(Boolean)).toBe(true)
  })

  it('traces each statement with what it changed and how its conditions came out', () => {
    const policy = load()
    const sites = policy.coverageSites()
    const {trace} = policy.decideRoute({...call, watch: {trace: 100}})
    if (sites.kind !== 'sites' || !trace) throw new Error('no trace')
    const lines = trace.lines.map((line) => {
      const changed = line.changed.filter((v) => !['ctx', 'candidates', 'c'].includes(v.name))
      return [
        '>'.repeat(line.depth) + line.function,
        sites.statements[line.statement]!.line,
        changed.map((v) => `${v.name} = ${v.value}`).join(),
        line.outcomes.map((o) => `${sites.conditions[o.condition]!.kind} ${o.value}`).join(),
      ]
    })
    expect(lines).toEqual([
      ['decide_route', 6, 'keep = []', ''],
      ['decide_route', 7, '', ''],
      ['decide_route', 8, '', 'if true'],
      ['>allowed', 3, '', 'operand true,operand true'],
      ['decide_route', 9, 'keep = [1020]', ''],
      ['decide_route', 8, '', 'if false'],
      ['>allowed', 3, '', 'operand false'],
      ['decide_route', 10, 'best = 1020', 'conditional true'],
      ['decide_route', 11, '', ''],
    ])
  })

  it('stops a trace at its cap and says so', () => {
    const {trace} = load().decideRoute({...call, watch: {trace: 3}})
    expect(trace).toMatchObject({truncated: true, lines: {length: 3}})
  })

  it('counts what each call met, and the top level apart', () => {
    const policy = load()
    const sites = policy.coverageSites()
    if (sites.kind !== 'sites') throw new Error(sites.message)
    const lines = (counts: readonly {index: number; count: number}[]) =>
      counts.map(({index, count}) => `${sites.statements[index]!.line}×${count}`).join(' ')
    expect(lines(sites.load.statements)).toBe('1×1 2×1 5×1')
    const {coverage} = policy.decideRoute({...call, candidates: [], watch: {coverage: true}})
    expect(lines(coverage!.statements)).toBe('6×1 7×1 10×1 11×1')
    const tests = coverage!.conditions.map((c) => `${sites.conditions[c.index]!.kind} ${c.true}/${c.false}`)
    expect(tests).toEqual(['conditional 0/1'])
  })

  it('covers a call that fails up to where it fails', () => {
    const policy = load(['def decide_route(ctx, candidates):', '    x = 1', '    1 / 0', '    return None'])
    const {coverage} = policy.decideRoute({...call, watch: {coverage: true}})
    expect(coverage?.statements.map((s) => s.count)).toEqual([1, 1])
  })

  it('gives the steps of each line, whose sum is the steps of the call', () => {
    for (const vector of vectors('steps')) {
      const policy = engine.load(policyOf(vector))
      if (policy.kind !== 'loaded') throw new Error(policy.message)
      const result = policy.decideRoute({...call, watch: {steps_by_line: true}})
      const sum = result.steps_by_line!.reduce((total, line) => total + line.steps, 0)
      expect([sum, sum - 1]).toContain(result.steps - 1)
    }
  })

  it('says where the constructor of a returned value was called', () => {
    const result = load().decideRoute(call)
    expect(result).toMatchObject({made_at: {file: 'p.star', line: 11, column: 21}})
    const kept = load(['KEPT = RouteSpec(mux=2)', 'def decide_route(ctx, candidates):', '    return KEPT'])
    expect(kept.decideRoute(call)).toMatchObject({made_at: null, value: {mux: 2}})
  })

  it('gives the backtrace of a failure, outermost call first', () => {
    const policy = load(['def f(x):', '    return x.nope', 'def decide_route(ctx, candidates):', '    return f(ctx)'])
    expect(policy.decideRoute(call)).toMatchObject({
      backtrace: [
        {file: 'p.star', line: 4, column: 13, function: 'decide_route'},
        {file: 'p.star', line: 2, column: 13, function: 'f'},
      ],
    })
  })
})
