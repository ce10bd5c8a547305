import type {LineHits} from '../../policy/suite/coverage/summarize-coverage.js'
import type {SuitesView} from './suites-view.js'

/** Coverage in the format that `genhtml` and most services read; each condition is a branch block with two outcomes. */
export function renderLcov({run}: SuitesView): string {
  return run.report.coverage
    .map(({policy, line_hits, branches, lines, conditions}) => {
      const blocks = new Map<number, number>()
      const branchLines = branches.flatMap(({line: begin, true: wasTrue, false: wasFalse}) => {
        const line = statementAt(begin, line_hits)
        const block = blocks.get(line) ?? 0
        blocks.set(line, block + 1)
        const isMet = wasTrue + wasFalse > 0
        // `-` says that the condition was never met at all.
        return [wasTrue, wasFalse].map(
          (taken, outcome) => `BRDA:${line},${block},${outcome},${isMet ? String(taken) : '-'}`,
        )
      })
      return [
        'TN:',
        `SF:${policy}`,
        ...branchLines,
        `BRF:${conditions.total}`,
        `BRH:${conditions.covered}`,
        ...line_hits.map(({line, hits}) => `DA:${line},${hits}`),
        `LF:${lines.total}`,
        `LH:${lines.covered}`,
        'end_of_record',
        '',
      ].join('\n')
    })
    .join('')
}

/** The line that a condition's statement begins on: `genhtml` refuses branches on lines that have no count. */
function statementAt(line: number, counted: readonly LineHits[]): number {
  return counted.findLast((each) => each.line <= line)?.line ?? line
}
