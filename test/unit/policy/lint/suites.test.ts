import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createEngine} from '#starlark-wasm'
import {DEFAULT_SELECTION, type Selection} from '../../../../src/policy/lint/select-rules.js'
import {fixSuite, lintSuite} from '../../../../src/policy/lint/suite/lint-suite.js'

const engine = await createEngine({wasm: new URL('../../../../starlark-wasm/starlark.wasm', import.meta.url)})
const POLICY = 'def decide_route(ctx, candidates):\n    return RouteSpec(mux = 2)\n'
const read = (text: string, policy: string | null = POLICY) =>
  ({file: 'my.test.yaml', text, policy, contract: '2026-06', recordings: {}, faults: [], today: '2026-11-28'}) as const
const lint = (text: string, selection: Partial<Selection> = {}, probes = true) =>
  lintSuite(engine, read(text), {selection: {...DEFAULT_SELECTION, ...selection}, probes})
const codes = (text: string, selection: Partial<Selection> = {}): string[] =>
  lint(text, selection).findings.map(({code, span}) => `${String(span[0])}:${String(span[1])} ${code}`)

const PROVEN = '  - name: two legs\n    dial: {candidates: [SE 20ms]}\n    expect: {before_dial: {mux: 2}}\n'
const FOCUSED = PROVEN.replace('    dial', '    only: true\n    dial')

describe('comments of a suite', () => {
  it('silence what is found on their line', () => {
    const text = `cases:\n${FOCUSED.replace('true', 'true # skywire: ignore[TS807] until Friday')}`
    expect(codes(text)).toEqual([])
    expect(lint(text).suppressed).toEqual([expect.objectContaining({line: 3, reason: 'until Friday'})])
  })

  it('silence the next case with all that is below it, and not the one after', () => {
    const second = FOCUSED.replace('two legs', 'two legs again')
    expect(codes(`cases:\n  # skywire: ignore[focused-test] soon\n${FOCUSED}${second}`)).toEqual(['8:11 TS807'])
  })

  it('silence the whole file', () => {
    expect(codes(`# skywire: ignore-file[TS] made by a program\ncases:\n${FOCUSED}`)).toEqual([])
  })

  it('are none in strings and texts', () => {
    const text = `cases:\n${FOCUSED.replace('two legs', '"two # skywire: ignore[TS807] legs"')}`
    expect(codes(text)).toEqual(['3:11 TS807'])
    const block = FOCUSED.replace('two legs', '|\n      # skywire: ignore-file[TS]\n      legs')
    expect(codes(`cases:\n${block}`)).toEqual(['5:11 TS807'])
  })

  it('are told when they silence nothing', () => {
    expect(codes(`cases:\n${PROVEN} # skywire: ignore[TS807] no`)).toEqual(['5:2 MT901'])
    expect(codes(`cases: # skywire: ignore[RP501] no policy\n${PROVEN}`)).toEqual(['1:8 MT901'])
  })
})

describe('rules of suites', () => {
  it('are selected, ignored and graded as others are', () => {
    const text = `cases:\n${FOCUSED}`
    expect(codes(text, {ignore: ['TS']})).toEqual([])
    expect(codes(text, {select: ['RP']})).toEqual([])
    expect(lint(text, {severity: {TS807: 'error'}}).findings).toEqual([expect.objectContaining({severity: 'error'})])
  })

  it('say nothing about policies, and those of policies nothing about suites', () => {
    expect(codes('cases: []\n# TODO: write cases\n')).toEqual([])
  })

  it('decide nothing where that is not wanted', () => {
    const empty =
      'cases:\n  - name: chat is not refused\n    dial: {candidates: [SE 20ms]}\n    expect: {outcome: route}\n'
    expect(codes(empty)).toEqual(['1:1 TS809'])
    expect(lint(empty, {}, false).findings).toEqual([])
  })

  it('report everything that keeps a suite from being read, where it is', () => {
    expect(codes('cases:\n\t- name: x\n')).toEqual(['2:1 TS800'])
    expect(codes('cases:\n  - dial: {app: [}\n')).toEqual([expect.stringMatching(/^2:\d+ TS800$/)])
    expect(codes('')).toEqual(['1:1 TS800'])
    expect(codes(`cases:\n${PROVEN}${PROVEN}`)).toEqual(['5:11 TS808'])
  })
})

describe('fixes of a suite', () => {
  it('keep comments and layout, and what the suite says', () => {
    const text = `# Mine.\ncases:\n${FOCUSED}  # the end\n`
    const fixed = fixSuite(engine, read(text), {selection: DEFAULT_SELECTION, probes: true, unsafeFixes: false})
    expect(fixed.text).toBe(`# Mine.\ncases:\n${PROVEN}  # the end\n`)
    expect(fixed.applied.map(({code}) => code)).toEqual(['TS807'])
  })
})

it('no text ends the linter, and no finding stands outside of it', () => {
  const suite = readFileSync(new URL('../../../../examples/policies/proxy.test.yaml', import.meta.url), 'utf8')
  const pieces = suite.split(/(?<=[\n:,[\]{} ])/u)
  const broken = fc
    .array(fc.tuple(fc.nat(pieces.length - 1), fc.constantFrom('drop', 'double', 'swap')), {minLength: 1, maxLength: 4})
    .map((changes) => {
      const text = [...pieces]
      for (const [at, change] of changes) {
        if (change === 'drop') text[at] = ''
        else if (change === 'double') text[at] = pieces[at]! + pieces[at]!
        else [text[at], text[at + 1]] = [text[at + 1] ?? '', text[at]!]
      }
      return text.join('')
    })
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({unit: 'grapheme'})), (text) => {
      const lines = text.split('\n').length
      for (const {span} of lint(text, {}, false).findings) expect(span[0]).toBeLessThanOrEqual(lines)
    }),
    {numRuns: 200},
  )
})
