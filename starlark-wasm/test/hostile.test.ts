import {afterEach, beforeAll, expect, it, vi} from 'vitest'
import {createEngine, type CallResult, type Engine, type LoadResult, type RouteSpec} from '../src/index.js'
import {contextOf, policyOf, world} from './vectors.js'

// Each script gives the router's own answer or a limit of ours, soon, and the engine goes on to the next policy.

vi.setConfig({testTimeout: 60_000})

let engine: Engine

beforeAll(async () => {
  // Which limit it is must not depend on how busy the machine is.
  engine = await createEngine({timeoutMs: 60_000})
})

const HARMLESS = ['def decide_route(ctx, candidates):', '    return RouteSpec(mux=2)']
const nothing = {id: 'hostile'}

function load(...text: string[]): LoadResult {
  return engine.load(policyOf({...nothing, text}))
}

function decide(...body: string[]): CallResult<RouteSpec> {
  const policy = load('def decide_route(ctx, candidates):', ...body.map((line) => `    ${line}`))
  if (policy.kind !== 'loaded') throw new Error(policy.message)
  const {candidates, reverse_candidates, providers} = world
  return policy.decideRoute({ctx: contextOf(nothing), candidates, reverse_candidates, providers})
}

/** The end of a load or call in a few words. */
function ending(result: LoadResult | CallResult<RouteSpec>): string {
  switch (result.kind) {
    case 'tool-limit':
      return `limit: ${result.limit}`
    case 'failure':
    case 'load-failure':
      return result.message
    default:
      return result.kind
  }
}

afterEach(() => {
  const policy = load(...HARMLESS)
  expect(policy.kind).toBe('loaded')
})

it.each([
  ['a list of a billion elements', 'return [0] * 1000000000', 'limit: memory'],
  ['a string of a billion characters', 'return "x" * 1000000000', 'limit: memory'],
  ['a list of a billion numbers', 'return list(range(1000000000))', 'limit: memory'],
  ['a sort of ten million numbers', 'return sorted(range(10000000))', 'limit: memory'],
  ['a shift by a billion', 'return 1 << 1000000000', 'shift count too large: 1000000000'],
  [
    'more repetitions than the interpreter allows',
    'return "x" * (1 << 30)',
    'excessive repeat (1 * 1073741824 elements)',
  ],
])('a call that makes %s', (_what, body, expected) => {
  expect(ending(decide(body))).toBe(expected)
})

it('a string doubled sixty times runs out of memory', () => {
  expect(ending(decide('s = "ab"', 'for i in range(60):', '    s = s + s', 'return s'))).toBe('limit: memory')
})

it('a list nested deeper than the stack is a limit of the stack, or prints', () => {
  const result = decide('x = []', 'for i in range(9000):', '    x = [x]', 'print(x)', 'return None')
  expect(['limit: stack', 'value']).toContain(ending(result))
})

it('loops at load time through a function stop at the limit of steps', () => {
  const loops = [
    'def f():',
    '  for i in range(10000):',
    '    for j in range(10000):',
    '      for k in range(10000): pass',
    'f()',
  ]
  expect(ending(load(...loops))).toBe('limit: steps')
})

it('slow builtins in a loop stop at the limit of time', async () => {
  const hurried = await createEngine({wasm: engine.module, timeoutMs: 50})
  const text = ['def f():', '  for i in range(100000): sorted(range(20000))', 'f()']
  expect(ending(hurried.load(policyOf({...nothing, text})))).toBe('limit: time')
})

it('an interrupt ends the current run and nothing else', async () => {
  const interrupt = new Int32Array(new SharedArrayBuffer(4))
  const interrupted = await createEngine({wasm: engine.module, interrupt})
  interrupt[0] = 1
  const endless = ['def f():', '  for i in range(1 << 40): pass', 'f()']
  expect(ending(interrupted.load(policyOf({...nothing, text: endless})))).toBe('limit: interrupt')
  interrupt[0] = 0
  expect(interrupted.load(policyOf({...nothing, text: HARMLESS})).kind).toBe('loaded')
})

it('ten thousand nested parentheses are a limit of the stack in this thread', () => {
  expect(ending(load(`x = ${'('.repeat(10_000)}${')'.repeat(10_000)}`))).toBe('limit: stack')
})

it('a megabyte of valid source loads', () => {
  const lines = Array.from({length: 40_000}, (_, i) => `NAME_${i} = "value ${i}"`)
  expect(ending(load(...lines, ...HARMLESS))).toBe('loaded')
})

it.each([
  ['bytes that are no UTF-8', Uint8Array.of(0x78, 0x3d, 0xff, 0xfe, 0x0a), 'p.star:1:3: unexpected input character'],
  ['a NUL', new TextEncoder().encode('x = 1\0\n'), 'p.star: missing decide_route function'],
  ['a byte order mark', new TextEncoder().encode('\ufeffx = 1\n'), "p.star:1:1: unexpected input character '\\ufeff'"],
  ['nothing', new Uint8Array(), 'p.star: missing decide_route function'],
])('a text with %s gets the interpreter’s own answer', (_what, text, expected) => {
  expect(ending(engine.load({...policyOf(nothing), text}))).toContain(expected)
})

it('a text with CRLF lines loads', () => {
  const text = `${HARMLESS.join('\r\n')}\r\n`
  expect(engine.load({...policyOf(nothing), text}).kind).toBe('loaded')
})

it('a policy loaded before an instance was lost answers as before', () => {
  const policy = load(...HARMLESS)
  if (policy.kind !== 'loaded') throw new Error(policy.message)
  const {candidates, reverse_candidates, providers} = world
  const call = {ctx: contextOf(nothing), candidates, reverse_candidates, providers}
  const before = policy.decideRoute(call)
  expect(ending(decide('return "x" * 1000000000'))).toBe('limit: memory')
  expect(policy.decideRoute(call)).toEqual(before)
})

it('a policy that was disposed of answers no more', () => {
  const policy = load(...HARMLESS)
  if (policy.kind !== 'loaded') throw new Error(policy.message)
  policy.dispose()
  const {candidates, reverse_candidates, providers} = world
  expect(() => policy.decideRoute({ctx: contextOf(nothing), candidates, reverse_candidates, providers})).toThrow(
    'disposed',
  )
})
