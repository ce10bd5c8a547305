import fc from 'fast-check'
import {beforeAll, expect, it} from 'vitest'
import {createEngine, type DataIn, type FunctionFile} from '../src/index.js'
import {instant, policyOf, world} from './vectors.js'

let identity: FunctionFile

beforeAll(async () => {
  const engine = await createEngine()
  const file = engine.loadFunctions(policyOf({id: '', text: ['def same(x):', '    return x']}))
  if (file.kind !== 'loaded') throw new Error(file.message)
  identity = file
})

const fieldName = fc.string({minLength: 1, unit: 'binary'}).filter((name) => name !== '__proto__')

const {data} = fc.letrec<{data: DataIn}>((tie) => ({
  data: fc.oneof(
    {maxDepth: 4},
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.double({noNaN: true}).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.bigInt({min: 2n ** 64n, max: 2n ** 200n}),
    fc.string({unit: 'binary'}),
    fc.array(tie('data'), {maxLength: 4}),
    fc.dictionary(fieldName, tie('data'), {maxKeys: 4, noNullPrototype: true}),
    fc
      .uniqueArray(fc.string(), {maxLength: 4})
      .chain((keys) =>
        fc
          .array(tie('data'), {minLength: keys.length, maxLength: keys.length})
          .map((values) => new Map(keys.map((key, i) => [key, values[i] ?? null] as const))),
      ),
  ),
}))

it('what is no plain data is refused', () => {
  const here = {now: instant(world.ctx.now), providers: {}}
  expect(() => identity.call('same', [{f: () => 1}], here)).toThrow(TypeError)
})

it('plain data survives the way into the engine and back', () => {
  const here = {now: instant(world.ctx.now), providers: {}}
  fc.assert(
    fc.property(data, (value) => {
      const result = identity.call('same', [value], here)
      if (result.kind !== 'value') throw new Error(result.message)
      expect(result.value.data).toEqual(value)
    }),
    {numRuns: 300},
  )
})
