import type {Finding} from './model/finding.js'
import type {CheckedPolicy, Report, Rule} from './model/rule.js'
import type {SelectedRule} from './select-rules.js'

/** What `rules` find, in their order. Rules that need more than there is are silent. */
export function runRules(policy: CheckedPolicy, rules: readonly SelectedRule[]): Finding[] {
  return rules
    .filter(({rule: {reads, since}}) => canRead(policy, reads) && (since ?? '') <= policy.version)
    .flatMap((selected) => [...selected.rule.check(policy)].map((report) => findingOf(selected, report)))
}

/** The finding that a rule's report is, with the severity the rule was given. */
export function findingOf({rule, severity, isChosen}: SelectedRule, report: Report): Finding {
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

function canRead({parsed}: CheckedPolicy, reads: Rule['reads']): boolean {
  if (reads === 'tokens') return true
  if (reads === 'whole') return false
  return parsed.tree !== null && (reads === 'tree' || parsed.errors.length === 0)
}
