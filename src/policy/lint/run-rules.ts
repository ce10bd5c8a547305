import type {Span} from '#starlark-wasm'
import {countBelow} from './count-below.js'
import {memo} from './memo.js'
import type {Finding} from './model/finding.js'
import type {CheckedPolicy, PolicyRule, Report, RuleFacts, Token} from './model/rule.js'
import type {SelectedRule} from './select-rules.js'

/** What `rules` find, in their order. Rules that need more than there is are silent. */
export function runRules(policy: CheckedPolicy, rules: readonly SelectedRule[]): Finding[] {
  const findings: Finding[] = []
  for (const selected of rules) {
    const {rule} = selected
    if (rule.reads === 'suite' || (rule.since ?? '') > policy.version) continue
    if (rule.reads !== 'comments' && !canRead(policy, rule.reads)) continue
    for (const report of rule.check(policy)) {
      const finding = inLinesOf(policy, findingOf(selected, report))
      // What a rule about comments takes out is a comment.
      findings.push(rule.reads === 'comments' || losesNoComment(finding, policy) ? finding : {...finding, fix: null})
    }
  }
  return findings
}

/** A finding whose fix ends lines as the text does; rules write `\n`. */
function inLinesOf({source: {lineEnd}}: CheckedPolicy, finding: Finding): Finding {
  const {fix} = finding
  if (!fix || lineEnd === '\n') return finding
  const edits = fix.edits.map(({span, text}) => ({span, text: text.replaceAll(/\r?\n/gu, lineEnd)}))
  return {...finding, fix: {...fix, edits}}
}

/** The finding that a rule's report is, with the severity the rule was given. */
export function findingOf({rule, severity, isChosen}: SelectedRule<RuleFacts>, report: Report): Finding {
  return {
    code: rule.code,
    name: rule.name,
    severity: isChosen ? severity : (report.severity ?? severity),
    effect: report.effect ?? rule.effect,
    confidence: report.confidence ?? 'certain',
    message: report.message,
    span: report.span,
    probe: null,
    fix: report.fix ?? null,
  }
}

/** Whether every comment that a fix goes over is still there after it; one that would be lost stops the fix. */
function losesNoComment({fix}: Finding, {tokens, source}: CheckedPolicy): boolean {
  if (!fix) return true
  return fix.edits.every(({span, text}) => {
    // Most edits stay in front of any comment.
    if (!source.slice(span).includes('#')) return true
    return commentsIn(tokens, span).every((comment) => text.includes(comment.text))
  })
}

/** The comments that lie within a span. */
function commentsIn(tokens: readonly Token[], [line, column, endLine, endColumn]: Span): readonly Token[] {
  const all = commentsOf(tokens)
  const first = countBelow(all, ({span}) => isBefore(span[0], span[1], line, column))
  const end = countBelow(all, ({span}) => !isBefore(endLine, endColumn, span[2], span[3]))
  return all.slice(first, end)
}

const commentsOf = memo((tokens: readonly Token[]) => tokens.filter(({kind}) => kind === 'comment'))

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn)
}

function canRead({parsed}: CheckedPolicy, reads: PolicyRule['reads']): boolean {
  switch (reads) {
    case 'tokens':
      return true
    case 'refused':
      return parsed.errors.length > 0
    case 'tree':
      return parsed.tree !== null
    case 'resolved':
      return parsed.errors.length === 0
    case 'whole':
      return false
  }
}
