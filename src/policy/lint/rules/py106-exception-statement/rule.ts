import type {Rule, Token} from '../../model/rule.js'
import {isToken, logicalLines} from '../../tokens/code-tokens.js'

const HINTS: Readonly<Record<string, string>> = {
  try: 'errors cannot be caught, so `try` does not exist; ask before what would fail, as in `if candidates:`',
  except: 'errors cannot be caught, so `except` does not exist; ask before what would fail, as in `if candidates:`',
  finally: '`finally` does not exist; an error ends the call at once',
  raise: '`raise` does not exist; an error would not stop the dial, `return RouteSpec(fallback="drop")` does',
  with: '`with` does not exist; there is nothing to close in a policy',
  assert: '`assert` does not exist; test it with `if` and return what the router should do then',
}

export const rule: Rule = {
  code: 'PY106',
  name: 'exception-statement',
  summary: 'There are no exceptions: no `try`, `raise`, `with` or `assert`.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    const lines = logicalLines(tokens)
    const hasTry = lines.some(([first]) => isToken(first, 'try'))
    for (const [first, second] of lines) {
      const message = first?.kind === 'keyword' ? HINTS[first.text] : undefined
      if (!first || message === undefined) continue
      // The parts of one `try` are one mistake.
      if (hasTry && isToken(first, 'except', 'finally')) continue
      if (first.text === 'assert' && !isStatement(second)) continue
      yield {span: first.span, message}
    }
  },
}

/** `assert` is an ordinary name to Starlark; only in front of an expression it was meant as Python's. */
function isStatement(next: Token | undefined): boolean {
  return next !== undefined && (next.kind !== 'operator' || isToken(next, '[', '{', '-', '~'))
}
