import type {Finding} from './model/finding.js'
import type {CheckedPolicy, Rule} from './model/rule.js'

/** What `rules` find, in the order of the text, then of the codes. Rules that need more than there is are silent. */
export function runRules(policy: CheckedPolicy, rules: readonly Rule[]): Finding[] {
  const findings = rules
    .filter(({reads, since}) => canRead(policy, reads) && (since ?? '') <= policy.version)
    .flatMap((rule) =>
      [...rule.check(policy)].map((report): Finding => {
        const {code, name, effect, severity} = rule
        return {
          code,
          name,
          // A rule that is off speaks only when it was selected, and then as a warning.
          severity: report.severity ?? (severity === 'off' ? 'warning' : severity),
          effect: report.effect ?? effect,
          confidence: report.confidence ?? 'certain',
          message: report.message,
          span: report.span,
          probe: null,
          fix: report.fix ?? null,
        }
      }),
    )
  return findings.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.code < b.code ? -1 : 1))
}

function canRead({parsed}: CheckedPolicy, reads: Rule['reads']): boolean {
  if (reads === 'tokens') return true
  return parsed.tree !== null && (reads === 'tree' || parsed.errors.length === 0)
}
