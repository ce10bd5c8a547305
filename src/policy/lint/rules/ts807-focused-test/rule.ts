import type {Edit} from '../../model/finding.js'
import type {SuiteRule} from '../../model/rule.js'
import type {CheckedSuite} from '../../model/suite.js'
import type {Span} from '#starlark-wasm'

/** Takes the key out with its line where it has one for itself; otherwise it says what is so by itself. */
function withoutFocus({source}: CheckedSuite, [line, column, endLine, endColumn]: Span): Edit {
  const isAlone = /^\s+only:\s*true\s*$/u.test(source.line(line)) && line < source.lines
  if (isAlone) return {span: [line, 1, line + 1, 1], text: ''}
  return {span: [line, column, endLine, endColumn], text: 'false'}
}

export const rule: SuiteRule = {
  code: 'TS807',
  name: 'focused-test',
  summary: 'A case says `only`, so all others are left out.',
  severity: 'warning',
  effect: 'style',
  reads: 'suite',
  *check(suite) {
    for (const [index, {only}] of (suite.written?.cases ?? []).entries()) {
      if (!only) continue
      const value = suite.spanOf(`/cases/${String(index)}/only`)
      yield {
        span: value,
        message: 'only cases that say `only` are run; whoever meets the suite next takes it for a whole one',
        fix: {applicability: 'safe', title: 'Run all cases again', edits: [withoutFocus(suite, value)]},
      }
    }
  },
}
