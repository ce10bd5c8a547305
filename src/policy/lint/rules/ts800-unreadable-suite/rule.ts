import type {Span} from '#starlark-wasm'
import type {SuiteRule} from '../../model/rule.js'

export const rule: SuiteRule = {
  code: 'TS800',
  name: 'unreadable-suite',
  summary: 'A suite cannot be run as it is written.',
  severity: 'error',
  effect: 'style',
  reads: 'suite',
  *check({faults, source}) {
    for (const {message, line, column} of faults) {
      const end = Math.max(column, [...source.line(line).trimEnd()].length + 1)
      const span: Span = [line, column, line, end]
      yield {span, message}
    }
  },
}
