import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createEngine, type SyntaxNode} from '#starlark-wasm'
import {runProbes} from '../../../../src/policy/lint/probes/run-probes.js'
import {presetsOf} from '../../../../src/policy/preset/find-preset.js'
import {purposeOf} from '../../../../src/policy/probe/purpose.js'
import {codesOf, lintPolicyText} from '../../../support/lint-policy-text.js'

const root = new URL('../../../../', import.meta.url)
const engine = await createEngine({wasm: new URL('starlark-wasm/starlark.wasm', root)})

function policiesIn(folder: string): {name: string; text: string}[] {
  const url = new URL(folder, root)
  return readdirSync(url)
    .filter((name) => name.endsWith('.star'))
    .map((name) => ({name, text: readFileSync(new URL(name, url), 'utf8')}))
}

const CLEAN = policiesIn('test/fixtures/lint/clean/')

/** The tree without places, names and values: policies that differ in these only are the same. */
function shapeOf(text: string): string {
  const parsed = engine.parse({label: 'policy', text, contract: '2026-06'})
  if (parsed.kind === 'tool-limit') throw new Error(parsed.message)
  const forgotten = new Set(['span', 'at', 'binding', 'else_at', 'raw', 'value_text'])
  return JSON.stringify(parsed.tree, (key, value: SyntaxNode | string) => {
    if (forgotten.has(key)) return undefined
    return typeof value === 'string' && (key === 'name' || key === 'value') ? '' : value
  })
}

describe('correct policies of many styles', () => {
  it('are at least fifty, each with a purpose', () => {
    expect(CLEAN.length).toBeGreaterThanOrEqual(50)
    for (const {name, text} of CLEAN) expect(purposeOf(text) ?? (text.startsWith('"""') || null), name).not.toBeNull()
  })

  it('are all different, names and values aside', () => {
    const shapes = new Map<string, string>()
    for (const {name, text} of CLEAN) {
      const shape = shapeOf(text)
      expect(shapes.get(shape), `${name} is the same as another`).toBeUndefined()
      shapes.set(shape, name)
    }
  })

  /** Warnings that stay, as the author of such a policy would want to know. */
  const WARNED: Readonly<Record<string, readonly string[]>> = {
    // It refuses kinds there and says nothing of the way back.
    'kinds-with-guard.star': ['8:22 RP518'],
  }

  it.each(CLEAN)(
    '$name loads, ends well in every probe, and gives no cause to complain',
    ({name, text}) => {
      const run = runProbes(engine, text, '2026-06', () => false)
      expect(run.state).toBe('complete')
      expect(run.sightings.flatMap(({observations}) => observations)).toEqual([])
      const linted = lintPolicyText(engine, text)
      const findings = linted.findings.filter(({severity}) => severity !== 'info')
      expect(codesOf({...linted, findings})).toEqual(WARNED[name] ?? [])
    },
    20_000,
  )
})

describe('the shipped examples', () => {
  it.each(policiesIn('examples/policies/'))('$name is clean, strictly', ({text}) => {
    expect(codesOf(lintPolicyText(engine, text, {strictness: 'strict'}))).toEqual([])
  })
})

describe('the presets', () => {
  /** What is found by place, and why it stays: presets are what visors bring along. */
  const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'asymmetric-fanout': {
      '12:9 RS619': 'a floor of 1 is what it is about on the way there',
      '22:77 LC811': 'it excludes the hops of the leg it gives up, which this router shows as those of the primary one',
    },
    'spread-bw': {'15:77 LC811': 'as asymmetric-fanout'},
    balanced: {'6:31 RS619': 'direct routes are welcome, whatever the floor of the visor'},
    'low-latency-direct': {'6:31 RS619': 'direct routes are the aim'},
    'hypervisor-priority': {
      '7:35 RS619': 'a hypervisor may be reached directly',
      '9:35 RS619': 'a trusted peer may be reached directly',
      '12:68 LC802': 'documented so: the loop runs, and there is no callback',
    },
    'prefer-connected': {
      '7:35 RS619': 'the transport that is there is the aim',
      '10:68 LC802': 'documented so: the loop runs, and there is no callback',
    },
  }

  it.each(presetsOf('2026-08'))('$name shows only what is known of it, in the contract that brought it', (preset) => {
    const linted = lintPolicyText(engine, preset.script, {contract: preset.contract, ignore: ['ST']})
    expect(codesOf(linted)).toEqual(Object.keys(EXPECTED[preset.name] ?? {}))
  })
})
