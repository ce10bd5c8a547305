import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createEngine} from '#starlark-wasm'
import {RULES} from '../../../../src/policy/lint/generated/rules.js'
import {applyFixes} from '../../../../src/policy/lint/apply-fixes.js'
import type {Finding} from '../../../../src/policy/lint/model/finding.js'
import type {Rule} from '../../../../src/policy/lint/model/rule.js'
import {readForRules} from '../../../../src/policy/lint/checked-policy.js'
import {lintPolicy} from '../../../../src/policy/lint/lint-policy.js'
import {DEFAULT_SELECTION, selectRules} from '../../../../src/policy/lint/select-rules.js'
import {runRules} from '../../../../src/policy/lint/run-rules.js'

/**
 * The examples on the page of a rule are its tests.
 *
 * - "```python bad 2:9 4:1": the rule reports exactly these places;
 * - "```python fixed" after it: what its fixes make of it, and the rule is content then;
 * - "```python good": the rule reports nothing.
 *
 * An example without `def decide_route` is the body of that function; its places are those of the example as shown.
 */
interface Example {
  readonly kind: 'bad' | 'fixed' | 'good'
  readonly places: string
  readonly text: string
}

const engine = await createEngine({wasm: new URL('../../../../starlark-wasm/starlark.wasm', import.meta.url)})

function examplesOf({code, name}: Rule): Example[] {
  const page = new URL(`../../../../src/policy/lint/rules/${code.toLowerCase()}-${name}/explain.md`, import.meta.url)
  const blocks = readFileSync(page, 'utf8').matchAll(
    /^```python (?<kind>bad|fixed|good) ?(?<places>.*)\n(?<text>[^]*?)^```$/gmu,
  )
  return [...blocks].map(({groups}) => groups as unknown as Example)
}

const isBody = (text: string): boolean => !/^def decide_route|^decide_route =|^# no decide_route/mu.test(text)
const whole = (text: string): string =>
  isBody(text) ? `def decide_route(ctx, candidates):\n${text.replaceAll(/^(?=.)/gmu, '    ')}` : text
const placeIn = (text: string, {span}: Finding): string =>
  isBody(text) ? `${String(span[0] - 1)}:${String(span[1] - 4)}` : `${String(span[0])}:${String(span[1])}`

function check(rule: Rule, text: string): Finding[] {
  const contract = rule.since ?? '2026-06'
  const own = {...DEFAULT_SELECTION, select: [rule.code]}
  if (rule.reads === 'whole') {
    const selection = rule.code === 'MT901' ? {...DEFAULT_SELECTION, strictness: 'strict' as const} : own
    const linted = lintPolicy(engine, text, {contract, selection, probes: true, clock: () => 0})
    if (linted.kind === 'tool-limit') throw new Error(linted.message)
    return linted.findings.filter(({code}) => code === rule.code)
  }
  const policy = readForRules(engine, text, contract)
  if (policy.kind === 'tool-limit') throw new Error(policy.message)
  return runRules(policy, selectRules(own, [rule])).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

describe.each(RULES)('$code $name', (rule) => {
  const examples = examplesOf(rule)

  it('has a page with an example that is reported and one that is not', () => {
    expect(examples.map(({kind}) => kind)).toEqual(expect.arrayContaining(['bad', 'good']))
  })

  it.each(examples.filter(({kind}) => kind === 'bad'))('reports $places of\n$text', ({text, places}) => {
    expect(
      check(rule, whole(text))
        .map((finding) => placeIn(text, finding))
        .join(' '),
    ).toBe(places)
  })

  it.each(examples.filter(({kind}) => kind === 'good'))('is content with\n$text', ({text}) => {
    expect(check(rule, whole(text))).toEqual([])
  })

  it.each(
    examples.flatMap((example, index) =>
      example.kind === 'fixed' ? [{fixed: example.text, bad: examples[index - 1]!.text}] : [],
    ),
  )('makes of $bad this: $fixed', ({bad, fixed}) => {
    const {text} = applyFixes(whole(bad), check(rule, whole(bad)), ['safe', 'unsafe', 'suggestion'])
    expect(text).toBe(whole(fixed))
    expect(check(rule, text)).toEqual([])
  })
})
