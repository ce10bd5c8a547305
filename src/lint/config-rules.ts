import {RULES} from '../config/diagnostics/rules.js'
import {UsageProblem} from '../errors.js'
import type {RuleFacts} from '../policy/lint/model/rule.js'
import type {ListedRule} from '../policy/lint/rule-list.js'
import {isAbout, type Selection} from '../policy/lint/select-rules.js'

/** The rules of the validator of configurations, as the linter lists its own. */
export const CONFIG_RULES: readonly RuleFacts[] = RULES.map(({code, severity, title, effect}) => ({
  code,
  name: title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, ''),
  summary: `${title.charAt(0).toUpperCase()}${title.slice(1)}. ${effect}`,
  severity,
  effect: 'misconfigured',
}))

/** The same with a page each, made of what the catalogue says. */
export function configRuleList(): ListedRule[] {
  return CONFIG_RULES.map(({code, name, summary, severity, effect}, index) => {
    const {effect: does = '', hint = ''} = RULES[index] ?? {}
    const page = `# ${code} ${name}\n\n${does} ${hint}\n\nLevel: ${severity}. \`visor config validate --fix\` mends what needs no decision.\n`
    return {code, name, summary, severity, strict_severity: severity, effect, page}
  })
}

/** @throws {@link UsageProblem} for a code of a configuration rule that there is not. */
export function checkConfigWords({select, ignore, severity}: Selection): void {
  for (const word of [...select, ...ignore, ...Object.keys(severity)]) {
    if (!word.startsWith('CFG') || CONFIG_RULES.some((rule) => isAbout(word, rule))) continue
    throw new UsageProblem(`no lint rule is called \`${word}\``, {
      hints: ['Run `skywire-cli visor config explain CODE` for what a code of a configuration means.'],
    })
  }
}
