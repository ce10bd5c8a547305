import {DEFAULT_NOW} from '../../../suite/suite.js'
import type {CheckedPolicy, SuiteRule} from '../../model/rule.js'
import type {CheckedSuite} from '../../model/suite.js'
import type {Fix} from '../../model/finding.js'
import {casesOf} from '../../suite/suite-cases.js'
import {insertAt} from '../../tree/edits.js'
import {nodesOf} from '../../tree/walk.js'

function readsClock({parsed, names, typeOf}: CheckedPolicy): boolean {
  return nodesOf(parsed.tree, 'DotExpr').some((node) => {
    if (node.name.name !== 'now') return false
    const type = typeOf(node.object)
    return names.calleeName(node) === 'datetime.now' || (type.kind === 'struct' && type.name === 'ctx')
  })
}

/** Says for the whole suite what it says by itself: nothing changes, but now it can be seen. */
function sayNow({written, spanOf, source}: CheckedSuite): Fix | undefined {
  const [first] = Object.keys(written ?? {})
  const place = first === undefined ? null : spanOf(`/${first}`, 'key')
  // A suite in braces has no line for it.
  if (place?.[1] !== 1 || source.line(place[0]).startsWith('{')) return undefined
  const edits = [insertAt(place, `now: ${DEFAULT_NOW}\n`)]
  return {applicability: 'safe', title: 'Write down the time that is taken', edits}
}

export const rule: SuiteRule = {
  code: 'TS802',
  name: 'no-fixed-clock',
  summary: 'A policy reads the clock, and no case of its suite says what it shows.',
  severity: 'warning',
  effect: 'style',
  reads: 'suite',
  *check(suite) {
    if (suite.written?.now !== undefined || !suite.policy || !readsClock(suite.policy)) return
    const cases = casesOf(suite)
    const dials = cases.flatMap((each) => each.dials)
    const isSilent = dials.every(({now}) => now === undefined) && cases.every((each) => each.case.recorded === null)
    if (dials.length === 0 || !isSilent) return
    const fix = sayNow(suite)
    yield {
      span: suite.spanOf('/cases', 'key'),
      message: 'the policy reads the clock, and no case says what it shows: it is a Wednesday, 12:00 UTC',
      ...(fix && {fix}),
    }
  },
}
