import {readdirSync, readFileSync} from 'node:fs'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import type {ContractVersion} from '#starlark-wasm'
import {RULES} from '../../../../src/policy/lint/generated/rules.js'
import {HOSTILE_POLICIES} from '../../../support/hostile-policies.js'
import {judgePolicy, testEngine} from '../../../support/judge-policy.js'
import {lintPolicyText} from '../../../support/lint-policy-text.js'
import {policyExamples, wholePolicy} from '../../../support/page-examples.js'

/** Every script of the tree that is wrong on purpose is reported, or is listed here with the reason why it is not. */

const engine = await testEngine()

/** Codes of what is found, infos left out: first without running anything, with probes where that shows nothing. */
function codesOf(text: string, contract: ContractVersion = '2026-06'): string[] {
  const found = (probes: boolean): string[] =>
    lintPolicyText(engine, text, {contract, probes})
      .findings.filter(({severity}) => severity !== 'info')
      .map(({code}) => code)
  const codes = found(false)
  return codes.length > 0 ? codes : found(true)
}

describe('the parity vectors whose script fails, or answers what cannot be read', () => {
  interface Vector {
    readonly id: string
    readonly text?: readonly string[]
    readonly body?: readonly string[]
    readonly contract?: ContractVersion
    readonly error?: string
    readonly failure?: string
    readonly malformed?: string
    readonly notes?: readonly unknown[]
  }

  const NOT_FOUND: Readonly<Record<string, string>> = {
    R08: 'what a shift makes is not worked out, and no probe looks at a number that is too large to be one of legs',
    R13: 'a list of mixed types has no certain type, and nobody is told of the hops of a pick that is not taken',
  }

  const vectors = ['load', 'call', 'read-back'].flatMap(
    (name) =>
      (
        JSON.parse(readFileSync(new URL(`../../../fixtures/vectors/${name}.json`, import.meta.url), 'utf8')) as {
          readonly vectors: readonly Vector[]
        }
      ).vectors,
  )
  const wrong = vectors.filter(({error, failure, malformed, notes}) => error ?? failure ?? malformed ?? notes)

  it('are many', () => {
    expect(wrong.length).toBeGreaterThan(90)
  })

  it.each(wrong.map((vector) => [vector.id, vector] as const))('%s is found', (id, {text, body, contract}) => {
    const script = text ? `${text.join('\n')}\n` : wholePolicy(`${(body ?? []).join('\n')}\n`)
    const codes = codesOf(script, contract)
    if (id in NOT_FOUND) expect(codes, 'found by now: take it off the list').toEqual([])
    else expect(codes).not.toEqual([])
  })
})

describe('the hostile policies', () => {
  const NOT_FOUND: Readonly<Record<string, string>> = {
    'a string doubled 60 times': 'each turn of the loop is cheap, and what it makes is not worked out',
    'a number squared 40 times': 'each turn of the loop is cheap, and what it makes is not worked out',
  }

  // What decides is not wrong, only odd.
  const wrong = HOSTILE_POLICIES.filter(({ends}) => ends !== 'decides')

  it.each(wrong.map((policy) => [policy.name, policy] as const))('%s is found', (name, {text, ends}) => {
    const script = typeof text === 'string' ? text : new TextDecoder('utf-8', {ignoreBOM: true}).decode(text)
    // A script that meets a limit is not run here: what finds it reads the text.
    const {findings} = lintPolicyText(engine, script, {probes: ends !== 'limit'})
    if (name in NOT_FOUND) expect(findings, 'found by now: take it off the list').toEqual([])
    else expect(findings).not.toEqual([])
  })
})

describe('the bad examples of the pages', () => {
  // What ST301 finds is the formatter's, which rule-pages.test.ts brings along.
  const examples = RULES.filter(({code}) => code !== 'ST301').flatMap((rule) =>
    policyExamples(rule).flatMap(({kind, text}) => (kind === 'bad' ? [{rule, text}] : [])),
  )

  // The page's own rule is held by rule-pages.test.ts; here the linter as a whole speaks, as it does for a user.
  it.each(examples)('$rule.code is not silenced by the others: $text', ({rule, text}) => {
    const isOff = rule.severity === 'off'
    const {findings} = lintPolicyText(engine, wholePolicy(text), {
      contract: rule.since ?? '2026-06',
      probes: rule.reads === 'whole',
      strictness: rule.strict !== undefined ? 'strict' : 'default',
      select: isOff ? [rule.code] : [],
    })
    expect(findings).not.toEqual([])
  })
})

describe('the scripts that stand in tests', () => {
  const NOT_FOUND: readonly (readonly [has: string, why: string])[] = [
    ['min_hops=9007199254740995', 'a limit of this program, not a fault of the script'],
  ]

  const root = new URL('../../../', import.meta.url)
  const scripts = new Map<string, string>()
  for (const file of readdirSync(root, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.ts')) continue
    const source = ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) && /^def decide_route\([^)]*\):\s/mu.test(node.text)) {
        scripts.set(node.text, file)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  const silent = [...scripts].filter(([text]) => codesOf(text).length === 0)

  it('are found in many files', () => {
    expect(new Set(scripts.values()).size).toBeGreaterThan(10)
  })

  it.each(silent)('nothing is wrong with a script of which nothing is said: %s', async (text) => {
    const report = await judgePolicy(text, {groups: ['latency', 'direct', 'legs']})
    const known = NOT_FOUND.find(([has]) => text.includes(has))
    if (known) expect(report.verdict).not.toBe('passed')
    else expect(report.findings).toEqual([])
  })
})
