import type {Fix} from '../../model/finding.js'
import type {Rule, Token} from '../../model/rule.js'
import {codeTokens, isToken} from '../../tokens/code-tokens.js'

export const rule: Rule = {
  code: 'PY103',
  name: 'f-string',
  summary: 'There are no f-strings; format with `%`.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    const code = codeTokens(tokens)
    for (const [index, token] of code.entries()) {
      const prefix = token.kind === 'string' ? /^[a-zA-Z]+/u.exec(token.text)?.[0].toLowerCase() : undefined
      if (prefix !== 'f' && prefix !== 'fr' && prefix !== 'rf') continue
      const exact = plainText(token.text, false)
      const text = exact ?? plainText(token.text, true)
      const fix =
        text === undefined
          ? null
          : fixOf(token, text, code[index - 1], code[index + 1], exact === undefined ? 'unsafe' : 'safe')
      const less = exact === undefined ? ', and its `%` knows no width or precision' : ''
      yield {
        span: token.span,
        message: `Starlark has no f-strings${less}; write ${text === undefined ? 'the `%` operator' : `\`${text}\``}`,
        ...(fix && {fix}),
      }
    }
  },
}

/** The same with `%`; `undefined` where a field has a format of its own that must stay, or the literal is not closed. */
function plainText(literal: string, dropsFormats: boolean): string | undefined {
  const {groups} = /^(?<prefix>[a-zA-Z]+)(?<quote>"""|'''|"|')(?<body>[^]*)\k<quote>$/u.exec(literal) ?? {}
  if (!groups) return undefined
  const {prefix = '', quote = '', body = ''} = groups
  const fields: string[] = []
  const unfit: string[] = []
  const format = body.replaceAll(/\{\{|\}\}|%|\{(?<field>[^{}]*)\}|[{}]/gu, (found, field?: string) => {
    if (found === '{{' || found === '}}') return found.slice(1)
    if (found === '%') return '%%'
    const placed = /^\s*(?<name>[^!:=]+?)\s*(?:!(?<conversion>[rs]))?(?<format>:[^=]*)?$/u.exec(field ?? '')
    if (!placed || (placed.groups?.['format'] !== undefined && !dropsFormats)) unfit.push(found)
    const {name = '', conversion} = placed?.groups ?? {}
    fields.push(name)
    return conversion === 'r' ? '%r' : '%s'
  })
  if (unfit.length > 0) return undefined
  const start = prefix.replaceAll(/f/giu, '') + quote
  if (fields.length === 0) return start + format.replaceAll('%%', '%') + quote
  const [only = ''] = fields
  const operand = fields.length > 1 || /[^\w.()[\]"']/u.test(only) ? `(${fields.join(', ')})` : only
  return `${start}${format}${quote} % ${operand}`
}

/** Between other strings the parts have to be joined first (PY114). */
function fixOf(
  token: Token,
  text: string,
  last: Token | undefined,
  next: Token | undefined,
  applicability: Fix['applicability'],
): Fix | null {
  if (last?.kind === 'string' || next?.kind === 'string') return null
  const binds = (each: Token | undefined, ...others: string[]): boolean =>
    each?.kind === 'operator' && !['(', ')', ',', '=', ':', '+', ...others].includes(each.text)
  const isTight = binds(last, '[', '{', '+=', '==', '!=') || binds(next, ']', '}', '==', '!=') || isToken(next, '(')
  const put = isTight && text.includes(' % ') ? `(${text})` : text
  return {applicability, title: 'Format with %', edits: [{span: token.span, text: put}]}
}
