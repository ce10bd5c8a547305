import {describe, expect, it} from 'vitest'
import {createEngine, createFormatter} from '#starlark-wasm'
import {RULES} from '../../../../src/policy/lint/generated/rules.js'
import {applyFixes} from '../../../../src/policy/lint/apply-fixes.js'
import type {Finding} from '../../../../src/policy/lint/model/finding.js'
import type {Rule} from '../../../../src/policy/lint/model/rule.js'
import {readForRules} from '../../../../src/policy/lint/checked-policy.js'
import {lintPolicy} from '../../../../src/policy/lint/lint-policy.js'
import {DEFAULT_SELECTION, selectAmong} from '../../../../src/policy/lint/select-rules.js'
import {runRules} from '../../../../src/policy/lint/run-rules.js'
import {lintSuite} from '../../../../src/policy/lint/suite/lint-suite.js'
import {isBody as isBodyOfPolicy, pageExamples, wholePolicy, type PageExample} from '../../../support/page-examples.js'
import {RECORDING_FORMAT, type HeaderLine} from '../../../../src/policy/recording/format.js'

/** The examples on the page of a rule are its tests; places are those of the example as shown. */

const engine = await createEngine({wasm: new URL('../../../../starlark-wasm/starlark.wasm', import.meta.url)})

const formatter = await createFormatter({wasm: new URL('../../../../starlark-wasm/format.wasm', import.meta.url)})
const layOut = (text: string): string | null => {
  const result = formatter.format('policy', text)
  return result.kind === 'formatted' ? result.text : null
}

const isBody = ({language, text}: PageExample): boolean => language === 'python' && isBodyOfPolicy(text)
const whole = (example: PageExample): string =>
  example.language === 'python' ? wholePolicy(example.text) : example.text
const placeIn = (example: PageExample, {span}: Finding): string =>
  isBody(example) ? `${String(span[0] - 1)}:${String(span[1] - 4)}` : `${String(span[0])}:${String(span[1])}`

/** The recordings that the suites of the pages name. */
const RECORDINGS = {
  'of-2026-08.jsonl': header({contract: '2026-08'}),
  'of-a-visor.jsonl': header({source: 'visor'}),
  'pseudonymized.jsonl': header({source: 'visor', pseudonymized: true}),
}

function header(known: Partial<HeaderLine>): HeaderLine {
  const plain = {recorded_by: 'test', recorded_at: null, contract: '2026-06', defaults: {}, unknown: []} as const
  return {type: 'header', format: RECORDING_FORMAT, source: 'synthetic', ...plain, ...known}
}

function check(rule: Rule, example: PageExample, text = whole(example)): Finding[] {
  const contract = rule.since ?? '2026-06'
  const own = {...DEFAULT_SELECTION, select: [rule.code]}
  if (example.language === 'yaml') {
    const read = {text, contract, policy: example.policy, recordings: RECORDINGS, faults: [], today: '2026-11-28'}
    return [...lintSuite(engine, {file: 'my.test.yaml', ...read}, {selection: own, probes: true}).findings]
  }
  if (rule.reads === 'whole') {
    const selection = rule.code === 'MT901' ? {...DEFAULT_SELECTION, strictness: 'strict' as const} : own
    const linted = lintPolicy(engine, text, {contract, selection, probes: true, clock: () => 0, layOut})
    if (linted.kind === 'tool-limit') throw new Error(linted.message)
    return linted.findings.filter(({code}) => code === rule.code)
  }
  const policy = readForRules(engine, text, contract)
  if (policy.kind === 'tool-limit') throw new Error(policy.message)
  return runRules(policy, selectAmong([rule], own)).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

describe.each(RULES)('$code $name', (rule) => {
  const examples = pageExamples(rule)

  it('has a page with an example that is reported and one that is not', () => {
    expect(examples.map(({kind}) => kind)).toEqual(expect.arrayContaining(['bad', 'good']))
  })

  it.each(examples.filter(({kind}) => kind === 'bad'))('reports $places of\n$text', (example) => {
    expect(
      check(rule, example)
        .map((finding) => placeIn(example, finding))
        .join(' '),
    ).toBe(example.places)
  })

  it.each(examples.filter(({kind}) => kind === 'good'))('is content with\n$text', (example) => {
    expect(check(rule, example)).toEqual([])
  })

  it.each(examples.flatMap((fixed, index) => (fixed.kind === 'fixed' ? [{fixed, bad: examples[index - 1]!}] : [])))(
    'makes of $bad.text this: $fixed.text',
    ({bad, fixed}) => {
      const {text} = applyFixes(whole(bad), check(rule, bad), ['safe', 'unsafe', 'suggestion'])
      expect(text).toBe(whole(fixed))
      expect(check(rule, bad, text)).toEqual([])
    },
  )
})
