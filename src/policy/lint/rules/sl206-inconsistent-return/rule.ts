import type {Rule} from '../../model/rule.js'
import {fallsThrough, returnsOf} from '../../tree/returns.js'
import {across} from '../../tree/span.js'
import {nodesOf} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL206',
  name: 'inconsistent-return',
  summary: 'Some paths of a helper return a value, and others end without one.',
  severity: 'off',
  effect: 'works-but-risky',
  reads: 'tree',
  *check({parsed, names, contract}) {
    for (const owner of nodesOf(parsed.tree, 'DefStmt')) {
      // What an entry point does without a return is told by the rules about answers.
      if (contract.entry_points.some(({name}) => name === owner.name.name)) continue
      const returns = returnsOf(owner)
      const gives = returns.some(({value}) => value && names.builtinOf(value) !== 'None')
      const isOpen = returns.some(({value}) => value === null) || fallsThrough(owner.body)
      if (!gives || !isOpen) continue
      const last = owner.body.at(-1)
      yield {
        span: across({span: owner.span}, owner.name),
        message: `\`${owner.name.name}\` returns a value on some paths and ends without one on others, which is None; say so with \`return None\``,
        ...(last &&
          fallsThrough(owner.body) && {
            fix: {
              applicability: 'safe' as const,
              title: 'Return None at the end',
              edits: [
                {
                  span: [last.span[2], last.span[3], last.span[2], last.span[3]] as const,
                  text: `\n${' '.repeat((owner.body[0]?.span[1] ?? 5) - 1)}return None`,
                },
              ],
            },
          }),
      }
    }
  },
}
