import {expect, it} from 'vitest'
import {coverageText} from '../../../src/output/suite/coverage-text.js'
import {PLAIN} from '../../../src/output/look.js'
import type {PolicyCoverage} from '../../../src/policy/suite/report.js'

const TEXT = `def f(x):\n\treturn "日本" if x.a else ${'x.b or '.repeat(9)}x.c\n`

const branch = (column: number) =>
  ({kind: 'operand', function: 'f', line: 2, column, end_line: 2, end_column: column + 3, true: 0, false: 1}) as const

const policy: PolicyCoverage = {
  policy: 'p.star',
  lines: {covered: 1, total: 1},
  conditions: {covered: 3, total: 6},
  calls: {covered: 1, total: 1},
  by_call: {'direct-dial': null, 'before-dial': null, 'select-route': null, 'leg-change': null, tick: null},
  line_hits: [{line: 2, hits: 1}],
  branches: [17, 36, 80].map(branch),
  uncounted: 0,
}

it('says what is missing of a condition below it, or with its column where the line is cut', () => {
  const report = {suites: [], cases: {passed: 1, failed: 0, skipped: 0, undecided: 0, not_run: 0}, coverage: [policy]}
  const run = {report, seen: new Map(), texts: new Map([['p.star', TEXT]]), names: new Map(), files: new Map()}
  const text = coverageText({run, threshold: null}, {...PLAIN, width: 60})
  expect(text.split('\n').slice(-4)).toEqual([
    '2   1× │     return "日本" if x.a else x.b or x.b or x.b or…',
    '       │                      ^ operand never true',
    '       │                      operand never true ^',
    '       │ column 80: operand never true',
  ])
})
