import type {Span} from '#starlark-wasm'
import type {Rule, Token} from '../../model/rule.js'
import {isToken, logicalLines} from '../../tokens/code-tokens.js'

export const rule: Rule = {
  code: 'PY113',
  name: 'type-annotation',
  summary: 'There are no type annotations.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens, source}) {
    for (const line of logicalLines(tokens)) {
      const spans = isToken(line[0], 'def') ? annotationsOf(line) : annotationOfVariable(line)
      const [first] = spans
      if (!first) continue
      yield {
        span: first,
        message: `Starlark has no type annotations; leave \`${source.slice(first).trim()}\` out`,
        fix: {
          applicability: 'safe',
          title: 'Leave the annotations out',
          edits: spans.map((span) => ({span, text: ''})),
        },
      }
    }
  },
}

/** From behind the parameter to before its default, the next one or the end; the result's from behind the bracket. */
function annotationsOf(line: readonly Token[]): Span[] {
  const spans: Span[] = []
  let lambdas = 0
  for (const [index, token] of line.entries()) {
    if (isToken(token, 'lambda')) lambdas++
    const [last, beforeLast] = [line[index - 1], line[index - 2]]
    if (token.depth === 1 && isToken(token, ':') && lambdas > 0) lambdas--
    else if (
      token.depth === 1 &&
      isToken(token, ':') &&
      last?.kind === 'name' &&
      isToken(beforeLast, '(', ',', '*', '**')
    ) {
      const end = line.findIndex((each, at) => at > index && endsParameter(each))
      spans.push(between(last, line[end - 1]))
    } else if (token.depth === 0 && isToken(token, '->') && last) {
      const end = line.findIndex((each, at) => at > index && each.depth === 0 && isToken(each, ':'))
      spans.push(between(last, line[end - 1] ?? line.at(-1)))
    }
  }
  return spans
}

function endsParameter(token: Token): boolean {
  return (token.depth === 1 && isToken(token, ',', '=')) || (token.depth === 0 && isToken(token, ')'))
}

/** `name: type = value` or `name: type`. */
function annotationOfVariable(line: readonly Token[]): Span[] {
  const [name, colon, type] = line
  const end = line.findIndex((token) => token.depth === 0 && isToken(token, '='))
  if (name?.kind !== 'name' || !isToken(colon, ':') || type?.kind !== 'name') return []
  return [between(name, end < 0 ? line.at(-1) : line[end - 1])]
}

function between(first: Token, last: Token | undefined): Span {
  return [first.span[2], first.span[3], (last ?? first).span[2], (last ?? first).span[3]]
}
