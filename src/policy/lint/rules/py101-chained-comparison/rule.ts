import type {Edit} from '../../model/finding.js'
import type {Report, Rule, Token} from '../../model/rule.js'
import {behind, across} from '../../tree/span.js'
import {comparisonChains, type Chain} from '../../tokens/comparison-chains.js'
import type {SourceText} from '../../tree/source-text.js'

export const rule: Rule = {
  code: 'PY101',
  name: 'chained-comparison',
  summary: 'Comparisons do not chain; join two with `and`.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens, source}) {
    for (const chain of comparisonChains(tokens)) yield reportOf(chain, source)
  },
}

function reportOf({operands, operators, isNegated}: Chain, source: SourceText): Report {
  const text = (tokens: readonly Token[]): string => source.slice(spanOf(tokens))
  const [first = [], ...rest] = operands
  const middles = rest.slice(0, -1)
  const last = rest.at(-1) ?? first
  const meant = rest.map((right, index) => `${text(operands[index] ?? [])} ${operators[index] ?? ''} ${text(right)}`)
  const report = {
    span: across({span: spanOf(first)}, {span: spanOf(last)}),
    message: `comparisons do not chain in Starlark; write \`${meant.join(' and ')}\``,
  }
  // Behind `not` the new `and` would end what is negated.
  if (isNegated) return report
  const isPure = middles.every((middle) => middle.every(({text}, index) => text !== '(' || isPureCall(middle, index)))
  const edits = middles.map((middle): Edit => ({span: behind({span: spanOf(middle)}), text: ` and ${text(middle)}`}))
  return {...report, fix: {applicability: isPure ? 'safe' : 'unsafe', title: 'Join two comparisons with and', edits}}
}

/** What answers the same as often as it is asked; `ctx.now()` stands still during a call, `datetime.now()` does not. */
const PURE = new Set(['abs', 'float', 'int', 'len', 'max', 'min', 'str'])

function isPureCall(tokens: readonly Token[], bracket: number): boolean {
  const [owner, dot, name] = [tokens[bracket - 3], tokens[bracket - 2], tokens[bracket - 1]]
  if (dot?.text === '.') return owner?.text === 'ctx' && name?.text === 'now'
  // A bracket behind an operator only groups.
  return name?.kind !== 'name' ? name?.kind === 'operator' && !/^[\])]$/u.test(name.text) : PURE.has(name.text)
}

function spanOf(tokens: readonly Token[]): Token['span'] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? across(first, last) : [1, 1, 1, 1]
}
