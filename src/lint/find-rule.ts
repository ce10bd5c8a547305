import {didYouMean} from '../closest.js'
import {UsageProblem} from '../errors.js'
import {ruleList, type ListedRule} from '../policy/lint/rule-list.js'

/**
 * The rule of a code, in any case, or of a name.
 *
 * @throws {@link UsageProblem} where no rule is called so.
 */
export function findRule(word: string): ListedRule {
  const rules = ruleList()
  const found = rules.find(({code, name}) => code === word.toUpperCase() || name === word)
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
