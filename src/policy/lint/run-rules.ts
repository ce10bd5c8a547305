import type {ContractVersion, Engine, ToolLimit} from '#starlark-wasm'
import type {Finding} from './model/finding.js'
import type {CheckedPolicy, Rule} from './model/rule.js'
import {tokenize} from './tokens/tokenize.js'

/** Reads a text for rules; a limit of ours can stop the parser. */
export function readForRules(engine: Engine, text: string, version: ContractVersion): CheckedPolicy | ToolLimit {
  const parsed = engine.parse({label: 'policy', text, contract: version})
  if (parsed.kind === 'tool-limit') return parsed
  return {text, version, contract: engine.contract(version), tokens: tokenize(text), parsed}
}

/** What `rules` find, in the order of the text, then of the codes. Rules that want a tree are silent without one. */
export function runRules(policy: CheckedPolicy, rules: readonly Rule[]): Finding[] {
  const findings = rules
    .filter(({reads, since}) => (reads === 'tokens' || policy.parsed.tree) && (since ?? '') <= policy.version)
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
