import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyFixes} from '../../../../src/policy/lint/apply-fixes.js'
import {fixPolicy} from '../../../../src/policy/lint/fix-policy.js'
import type {FixedText} from '../../../../src/policy/lint/fix-text.js'
import {RULES} from '../../../../src/policy/lint/generated/rules.js'
import type {Finding} from '../../../../src/policy/lint/model/finding.js'
import {DEFAULT_SELECTION} from '../../../../src/policy/lint/select-rules.js'
import {tokenize} from '../../../../src/policy/lint/tokens/tokenize.js'
import {SourceText} from '../../../../src/policy/lint/tree/source-text.js'
import {testEngine} from '../../../support/judge-policy.js'
import {lintPolicyText} from '../../../support/lint-policy-text.js'
import {mutate, mutations} from '../../../support/mutate-text.js'
import {policyExamples, wholePolicy} from '../../../support/page-examples.js'

/** What every fix of every rule holds, shown on the bad examples of the pages. */

const engine = await testEngine()
const CONTRACT = '2026-08'

interface Example {
  readonly code: string
  readonly text: string
}

const EXAMPLES: readonly Example[] = RULES.filter(({reads}) => reads !== 'whole').flatMap((rule) =>
  policyExamples(rule).flatMap(({kind, text}) => (kind === 'bad' ? [{code: rule.code, text: wholePolicy(text)}] : [])),
)

function findingsOf(text: string, code: string): Finding[] {
  const {findings} = lintPolicyText(engine, text, {contract: CONTRACT, select: [code]})
  return findings.filter((finding) => finding.code === code)
}

const FIXED = EXAMPLES.flatMap((example) => {
  const found = findingsOf(example.text, example.code)
  return found.flatMap((finding) => (finding.fix ? [{...example, finding, all: found.length}] : []))
})

function fixOnce(text: string, finding: Finding): string {
  return applyFixes(text, [finding], ['safe', 'unsafe', 'suggestion']).text
}

/** The text with a comment behind every line that can have one. */
function annotated(text: string): string {
  const lines = text.split('\n')
  const taken = new Set<number>()
  for (const {kind, span} of tokenize(text)) {
    if (kind === 'comment') taken.add(span[0])
    // A line that ends inside a string, or with a backslash, has no place for a comment.
    if (kind === 'string') for (let line = span[0]; line < span[2]; line++) taken.add(line)
  }
  return lines
    .map((line, index) =>
      line.trim() === '' || line.endsWith('\\') || taken.has(index + 1) ? line : `${line}  # note ${String(index + 1)}`,
    )
    .join('\n')
}

function notesIn(text: string): string[] {
  return [...text.matchAll(/# note \d+$/gmu)].map(([note]) => note)
}

describe('a fix', () => {
  it('is offered for many examples', () => {
    expect(FIXED.length).toBeGreaterThan(90)
  })

  it.each(FIXED)('$code settles what it is about: $finding.message', ({code, text, all, finding}) => {
    expect(findingsOf(fixOnce(text, finding), code).length).toBeLessThan(all)
  })

  it.each(FIXED)('$code leaves a text that parses as it was: $finding.message', ({text, finding}) => {
    const errors = (each: string): number => {
      const parsed = engine.parse({label: 'p', text: each, contract: CONTRACT})
      if (parsed.kind === 'tool-limit') throw new Error(parsed.message)
      return parsed.errors.length
    }
    if (errors(text) === 0) expect(errors(fixOnce(text, finding))).toBe(0)
  })

  it('ends its lines as the text does', () => {
    for (const {code, text} of FIXED) {
      const windows = text.replaceAll('\n', '\r\n')
      for (const finding of findingsOf(windows, code)) {
        expect(fixOnce(windows, finding).replaceAll('\r\n', ''), code).not.toMatch(/[\r\n]/)
      }
    }
  })

  it.each(FIXED)('$code keeps the comments around it: $finding.message', ({code, text}) => {
    const noted = annotated(text)
    for (const finding of findingsOf(noted, code)) {
      if (!finding.fix) continue
      expect(notesIn(fixOnce(noted, finding))).toEqual(notesIn(noted))
    }
  })

  it.each(FIXED)('$code changes its own lines only: $finding.message', ({text, finding}) => {
    const touched = new Set<string>()
    const source = new SourceText(text)
    for (const {span} of finding.fix?.edits ?? []) {
      for (let line = span[0]; line <= span[2]; line++) touched.add(source.line(line))
    }
    const kept = text.split('\n').filter((line) => !touched.has(line))
    const after = fixOnce(text, finding).split('\n')
    // In their order, with others between them.
    let at = 0
    for (const line of after) if (line === kept[at]) at++
    expect(kept.slice(at)).toEqual([])
  })
})

function fixed(text: string, unsafeFixes = false): FixedText {
  const options = {
    contract: CONTRACT,
    selection: DEFAULT_SELECTION,
    probes: false,
    clock: () => 0,
    unsafeFixes,
  } as const
  const done = fixPolicy(engine, text, options)
  if (done.kind === 'tool-limit') throw new Error(done.message)
  return done
}

describe('a safe fix', () => {
  const safe = FIXED.filter(({finding}) => finding.fix?.applicability === 'safe')

  // fixPolicy holds each round against the probes, and refuses what changes an outcome.
  it.each([...new Set(safe.map(({text}) => text))])(
    'changes the end of no dial that a probe makes: %s',
    (text) => {
      expect(fixed(text).refused).toEqual([])
    },
    20_000,
  )
})

describe('fixing', () => {
  it.each(EXAMPLES)('$code ends: what is fixed has nothing left to fix: $text', ({text}) => {
    const {text: after, linted} = fixed(text, true)
    expect(applyFixes(after, linted.findings, ['safe', 'unsafe']).text).toBe(after)
  })

  it('never applies two fixes to one place, in policies that were damaged', () => {
    const all = EXAMPLES.map(({text}) => text)
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), mutations, (one, other, changes) => {
        const text = mutate(`${one}\n${other.replaceAll('decide_route', 'another')}`, changes)
        const {findings} = lintPolicyText(engine, text, {contract: CONTRACT, select: ['ALL']})
        const {applied, text: after} = applyFixes(text, findings, ['safe', 'unsafe', 'suggestion'])
        const source = new SourceText(text)
        const edits = applied
          .flatMap(({fix}) => fix?.edits ?? [])
          .map(({span, text: put}) => ({
            start: source.offsetAt(span[0], span[1]),
            end: source.offsetAt(span[2], span[3]),
            put,
          }))
          .sort((a, b) => a.start - b.start || a.end - b.end)
        for (const [index, edit] of edits.entries()) {
          expect(edit.start).toBeLessThanOrEqual(edit.end)
          if (index > 0) expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0)
        }
        // What no fix touches is all there, in its order.
        let rest = after
        let at = 0
        for (const {start, end, put} of [...edits, {start: text.length, end: text.length, put: ''}]) {
          const kept = text.slice(at, start)
          expect(rest.startsWith(kept + put)).toBe(true)
          rest = rest.slice(kept.length + put.length)
          at = end
        }
        expect(rest).toBe('')
      }),
      {numRuns: 100},
    )
  }, 60_000)
})
