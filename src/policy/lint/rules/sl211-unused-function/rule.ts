import {closest} from '../../../../closest.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import type {FunctionNode} from '../../tree/call-graph.js'

export const rule: Rule = {
  code: 'SL211',
  name: 'unused-function',
  summary: 'A function that no entry point comes to.',
  severity: 'warning',
  effect: 'style',
  reads: 'resolved',
  *check({parsed, names, contract, calls}) {
    const hooks = contract.entry_points.map(({name}) => name)
    const reached = new Set(hooks.flatMap((hook) => [...calls.reachedFrom(hook)]).concat(reachedAtLoad(calls)))
    for (const statement of parsed.tree?.body ?? []) {
      if (statement.kind !== 'DefStmt' || hooks.includes(statement.name.name) || reached.has(statement)) continue
      // A name near that of an entry point is a mistake of its own (RP508).
      if (closest(statement.name.name, hooks, 1).length > 0) continue
      const isNamed = (names.variableOf(statement.name)?.uses.length ?? 0) > 0
      yield {
        span: statement.name.span,
        message: `no entry point comes to \`${statement.name.name}\`${isNamed ? ', only functions that are not reached either' : ''}`,
      }
    }
  },
}

/** What the top level calls or keeps in a table. */
function reachedAtLoad(calls: CheckedPolicy['calls']): FunctionNode[] {
  const reached = new Set(calls.mentionedIn(null))
  for (const each of reached) for (const next of calls.mentionedIn(each)) reached.add(next)
  return [...reached]
}
