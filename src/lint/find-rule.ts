import {didYouMean} from '../closest.js'
import {UsageProblem} from '../errors.js'
import {RENAMED} from '../policy/lint/renamed.js'
import {ruleList, type ListedRule} from '../policy/lint/rule-list.js'

/**
 * The rule of a code, in any case, or of a name; it may be what the rule was called before.
 *
 * @throws {@link UsageProblem} where no rule is called so.
 */
export async function findRule(word: string): Promise<ListedRule> {
  const now = RENAMED.get(word.toUpperCase()) ?? RENAMED.get(word) ?? word
  const rules = /^cfg-/iu.test(now) ? (await import('./config-rules.js')).configRuleList() : ruleList()
  const found = rules.find(({code, name}) => code === now.toUpperCase() || name === now)
  if (found) return found
  throw new UsageProblem(`no lint rule is called \`${word}\``, {
    hints: [
      ...didYouMean(
        word,
        rules.flatMap(({code, name}) => [code, name]),
      ),
      'Run `skywire-cli policy lint --rules` to see all of them.',
    ],
  })
}
