import {beforeAll, describe, expect, it} from 'vitest'
import {
  createEngine,
  type CallResult,
  type Engine,
  type LoadedPolicy,
  type Rotation,
  type RouteSpec,
} from '../src/index.js'
import {contextOf, EMPTY_SPEC, policyOf, vectors, world, type Ending, type Vector} from './vectors.js'

let engine: Engine

beforeAll(async () => {
  engine = await createEngine()
})

function load(vector: Vector): LoadedPolicy {
  const policy = engine.load(policyOf(vector))
  if (policy.kind !== 'loaded') throw new Error(`does not load: ${policy.message}`)
  return policy
}

function callEntry(vector: Vector): CallResult<RouteSpec | Rotation | null> {
  const policy = load(vector)
  const ctx = contextOf(vector)
  const {legs, change, providers, reverse_candidates} = world
  switch (vector.entry) {
    case 'tick':
      return policy.onTick({ctx, legs, providers})
    case 'leg-change':
      return policy.onLegChange({ctx, legs, change, providers})
    default:
      return policy.decideRoute({ctx, candidates: vector.candidates ?? world.candidates, reverse_candidates, providers})
  }
}

/** The ending in the words of a vector. */
function endingOf(result: CallResult<RouteSpec | Rotation | null>): unknown {
  if (result.kind === 'value') return {value: result.value}
  if (result.kind === 'failure')
    return result.stage === 'call' ? {failure: result.message} : {malformed: result.message}
  return {limit: result.limit}
}

function expectedEnding(expected: Ending): unknown {
  if (expected.failure !== undefined) return {failure: expected.failure}
  if (expected.malformed !== undefined) return {malformed: expected.malformed}
  if (expected.rotation !== undefined) return {value: expected.rotation}
  return {value: {...EMPTY_SPEC, ...expected.spec}}
}

describe('loading a policy', () => {
  it.each(vectors('load'))('$id', (vector) => {
    const result = engine.load(policyOf(vector))
    expect(result.kind === 'loaded' ? undefined : result.message).toBe(vector.error)
    if (vector.output) expect(result.output.map((line) => [line.kind, line.text])).toEqual(vector.output)
    if (result.kind === 'load-failure') {
      const {all} = result
      if (vector.all)
        expect(all.map(({message, position: p}) => `${p.file}:${p.line}:${p.column}: ${message}`)).toEqual(vector.all)
    }
    if (result.kind !== 'loaded') return
    if (vector.load_steps !== undefined) expect(result.load_steps).toBe(vector.load_steps)
    if (vector.load_read) expect(result.load_read).toEqual(vector.load_read)
    if (vector.on_tick) expect(result.on_tick).toBe(vector.on_tick)
    if (vector.on_leg_change) expect(result.on_leg_change).toBe(vector.on_leg_change)
    if (vector.call) {
      const {providers, candidates, reverse_candidates} = world
      const called = result.decideRoute({ctx: contextOf(vector), candidates, reverse_candidates, providers})
      expect(endingOf(called)).toEqual(expectedEnding(vector.call))
    }
  })
})

describe.each(['call', 'read-back', 'steps'])('the vectors of %s', (name) => {
  it.each(vectors(name))('$id', (vector) => {
    const result = callEntry(vector)
    expect(endingOf(result)).toEqual(expectedEnding(vector))
    expect(result.output.map((line) => [line.kind, line.text])).toEqual(vector.output ?? [])
    if (vector.steps !== undefined) expect(result.steps).toBe(vector.steps)
    if (result.kind !== 'value') return
    if (vector.returned_type) expect(result.returned_type).toBe(vector.returned_type)
    if (vector.notes) expect(result.notes.map((n) => [n.field, n.got, n.want, n.value])).toEqual(vector.notes)
    else expect(result.notes).toEqual([])
  })
})
