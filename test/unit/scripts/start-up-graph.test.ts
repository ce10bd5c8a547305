import {describe, expect, it} from 'vitest'
import {heavyImports} from '../../../scripts/start-up-graph.js'

interface Output {
  readonly entry?: boolean
  readonly inputs?: readonly string[]
  readonly imports?: readonly string[]
  readonly later?: readonly string[]
}

/** esbuild's description of a build, as far as it matters. */
function metafile(outputs: Readonly<Record<string, Output>>) {
  const link = (kind: string) => (path: string) => ({path: `dist/${path}`, kind, external: false})
  return {
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([path, {entry, inputs = [], imports = [], later = []}]) => [
        `dist/${path}`,
        {
          ...(entry ? {entryPoint: `src/${path}`} : {}),
          inputs: Object.fromEntries(inputs.map((input) => [input, {}])),
          imports: [...imports.map(link('import-statement')), ...later.map(link('dynamic-import'))],
        },
      ]),
    ),
  }
}

const UNDICI = 'node_modules/undici/index.js'

describe('heavyImports', () => {
  it.each([
    [
      'a package that the command imports',
      {'commands/a.js': {entry: true, inputs: [UNDICI]}},
      ['commands/a.js: undici'],
    ],
    [
      'a package in a shared chunk',
      {'commands/a.js': {entry: true, imports: ['chunks/b.js']}, 'chunks/b.js': {inputs: [UNDICI]}},
      ['commands/a.js: undici'],
    ],
    [
      'a scoped package',
      {'main.js': {entry: true, inputs: ['node_modules/@noble/curves/secp256k1.js']}},
      ['main.js: @noble/curves'],
    ],
  ])('finds %s', (_, outputs, expected) => {
    expect(heavyImports(metafile(outputs), 'dist')).toEqual(expected)
  })

  it.each([
    [
      'what is loaded later',
      {'commands/a.js': {entry: true, later: ['chunks/b.js']}, 'chunks/b.js': {entry: true, inputs: [UNDICI]}},
    ],
    ['what a worker needs', {'engine/engine-worker.js': {entry: true, inputs: [UNDICI]}}],
    ['light packages', {'main.js': {entry: true, inputs: ['node_modules/chalk/source/index.js']}}],
    ['what generated validators need', {'main.js': {entry: true, inputs: ['node_modules/ajv/dist/runtime/equal.js']}}],
  ])('leaves %s alone', (_, outputs) => {
    expect(heavyImports(metafile(outputs), 'dist')).toEqual([])
  })
})
