import type {Finding} from './model/finding.js'
import type {CheckedPolicy, PolicyRule, Report, RuleFacts} from './model/rule.js'
import type {SelectedRule} from './select-rules.js'

/** What `rules` find, in their order. Rules that need more than there is are silent. */
export function runRules(policy: CheckedPolicy, rules: readonly SelectedRule[]): Finding[] {
  const findings: Finding[] = []
  for (const selected of rules) {
    const {rule} = selected
    if (rule.reads === 'suite' || (rule.since ?? '') > policy.version) continue
    if (rule.reads !== 'comments' && !canRead(policy, rule.reads)) continue
    for (const report of rule.check(policy)) findings.push(findingOf(selected, report))
  }
  return findings
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
