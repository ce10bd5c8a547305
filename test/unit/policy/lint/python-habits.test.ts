import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readForRules} from '../../../../src/policy/lint/checked-policy.js'
import {RULES} from '../../../../src/policy/lint/generated/rules.js'
import {lintPolicyText} from '../../../support/lint-policy-text.js'
import {testEngine} from '../../../support/judge-policy.js'
import {policyExamples, wholePolicy} from '../../../support/page-examples.js'

/**
 * A rule about what Starlark refuses is worth something only while the interpreter does refuse it. So every example that
 * such a rule reports is given to the interpreter, and every fix of a rule is too, which must load.
 */
const engine = await testEngine()

function load(text: string): ReturnType<typeof engine.load> {
  const now = {unix_nano: 0n, offset_s: 0}
  return engine.load({label: 'p.star', text: wholePolicy(text), contract: '2026-06', now, providers: {}})
}

const habits = RULES.filter(
  ({code, effect, reads}) => code.startsWith('PY1') && effect === 'fails-to-load' && reads !== 'whole',
)
const examples = habits.flatMap((rule) => policyExamples(rule).map((example) => ({...example, rule: rule.code})))

describe('a Python habit that a rule says is refused', () => {
  it.each(examples.filter(({kind}) => kind === 'bad'))('$rule is refused by the interpreter: $text', ({text}) => {
    expect(load(text).kind).toBe('load-failure')
  })

  it.each(examples.filter(({kind}) => kind === 'fixed'))('$rule is accepted once it is fixed: $text', ({text}) => {
    const loaded = load(text)
    expect(loaded).toMatchObject({kind: 'loaded'})
    if (loaded.kind === 'loaded') loaded.dispose()
  })
})

/** Texts that the parser may or may not take: example policies with a few pieces left out, doubled or put in. */
const changedPolicies = (() => {
  const folder = new URL('../../../../examples/policies/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.star'))
  const pieces = files.map((name) => readFileSync(new URL(name, folder), 'utf8').split(/(\s+|[()[\]{}:,"'=<>.])/))
  const words = [
    'and',
    'not',
    'in',
    'if',
    'else',
    'for',
    'lambda',
    '(',
    ')',
    '[',
    '{',
    ':',
    '=',
    '<',
    '+',
    '*',
    '"a"',
    'x',
    '1',
  ]
  const change = fc.record({at: fc.nat(), put: fc.option(fc.constantFrom(...words))})
  return fc
    .record({policy: fc.constantFrom(...pieces), changes: fc.array(change, {maxLength: 2})})
    .map(({policy, changes}) => {
      const changed = [...policy]
      for (const {at, put} of changes)
        changed.splice(at % changed.length, put === null ? 1 : 0, ...(put === null ? [] : [put]))
      return changed.join('')
    })
})()

describe('rules that read tokens', () => {
  // `load` and `while` parse, and undefined names do; what refuses them comes later.
  const later = ['PY100', 'PY105', 'PY107']
  const parsing = habits.flatMap((rule) => (rule.reads === 'tokens' && !later.includes(rule.code) ? [rule] : []))

  it('say nothing about a text that parses', () => {
    fc.assert(
      fc.property(changedPolicies, (text) => {
        const policy = readForRules(engine, text, '2026-06')
        fc.pre(policy.kind === 'read' && policy.parsed.tree !== null)
        expect(parsing.flatMap((rule) => [...rule.check(policy)])).toEqual([])
      }),
      {numRuns: 200},
    )
  })
})

describe('what looks like a Python habit and is none', () => {
  it.each(['async', 'await', 'class', 'del', 'global', 'import', 'is', 'nonlocal', 'raise', 'try', 'with', 'yield'])(
    '%s is reserved, so it cannot be a name',
    (word) => {
      expect(load(`${word} = 1\n`).kind).toBe('load-failure')
    },
  )

  it.each(['assert', 'match', 'case', 'print'])('%s is an ordinary name', (word) => {
    expect(load(`${word} = 1\n`).kind).toBe('loaded')
  })
})

describe('the sentence of the interpreter', () => {
  it('is not repeated where a rule explains a later line of the same text', () => {
    const text = 'NOTE = ("wide "\n        "routes")\n\ndef decide_route(ctx, candidates):\n    return None\n'
    const codes = lintPolicyText(engine, text).findings.map(({code}) => code)
    expect(codes).toContain('PY114')
    expect(codes).not.toContain('PY100')
  })
})
