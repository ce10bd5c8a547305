import type {Token} from '../model/rule.js'
import {codeTokens, isToken} from './code-tokens.js'

/** `a < b < c`: three operands, two operators. */
export interface Chain {
  readonly operands: readonly (readonly Token[])[]
  readonly operators: readonly string[]
  /** Whether a `not` stands before it, which is about the whole chain. */
  readonly isNegated: boolean
}

/** What one bracket, or the text outside of all, has open. */
interface Level {
  operands: Token[][]
  operators: string[]
  isNegated: boolean
  /** `for` was met, and its `in` was not. */
  isInFor: boolean
}

const COMPARISONS = ['==', '!=', '<', '>', '<=', '>=', 'in']

/** Everything weaker than a comparison ends it, and so do words and operators of other languages. */
const ENDS = [
  'and',
  'or',
  'if',
  'elif',
  'else',
  'lambda',
  'return',
  'is',
  '!',
  '?',
  ',',
  ':',
  ';',
  '=',
  ':=',
  '+=',
  '-=',
  '*=',
  '/=',
]

/** The comparisons with two or more operators, in files that need not parse. */
export function comparisonChains(tokens: readonly Token[]): Chain[] {
  const chains: Chain[] = []
  const levels: Level[] = [emptyLevel()]
  const close = (level: Level): void => {
    if (level.operators.length > 1 && level.operands.every((operand) => operand.length > 0)) {
      chains.push({operands: level.operands, operators: level.operators, isNegated: level.isNegated})
    }
    Object.assign(level, {...emptyLevel(), isInFor: level.isInFor})
  }
  const code = codeTokens(tokens)
  for (const [index, token] of code.entries()) {
    let level = levels[levels.length - 1] ?? emptyLevel()
    if (isToken(token, ')', ']', '}') && levels.length > 1) {
      close(level)
      levels.pop()
      level = levels[levels.length - 1] ?? level
    } else if (token.kind === 'newline' || isToken(token, 'for', ...ENDS) || isDoubled(code, index)) {
      close(level)
      level.isInFor = isToken(token, 'for')
      continue
    } else if (isToken(token, 'in') && level.isInFor) {
      level.isInFor = false
      close(level)
      continue
    } else if (isToken(token, 'not')) {
      if (isToken(code[index + 1], 'in')) continue
      close(level)
      level.isNegated = true
      continue
    } else if (isToken(token, ...COMPARISONS)) {
      level.operators.push(isToken(token, 'in') && isToken(code[index - 1], 'not') ? 'not in' : token.text)
      level.operands.push([])
      continue
    }
    // What stands in a bracket belongs to the operand of every level around it.
    for (const each of levels) each.operands.at(-1)?.push(token)
    if (isToken(token, '(', '[', '{')) levels.push(emptyLevel())
  }
  for (const level of levels.reverse()) close(level)
  return chains
}

/** `&&` and `||` are two tokens each. */
function isDoubled(code: readonly Token[], index: number): boolean {
  const [token, last, next] = [code[index], code[index - 1], code[index + 1]]
  return isToken(token, '&', '|') && [last, next].some((each) => isToken(each, token?.text ?? ''))
}

function emptyLevel(): Level {
  return {operands: [[]], operators: [], isNegated: false, isInFor: false}
}
