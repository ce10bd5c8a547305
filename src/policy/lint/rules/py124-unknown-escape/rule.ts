import type {Rule} from '../../model/rule.js'

/** What may stand behind a backslash in a string. */
const KNOWN = /^[abfnrtv\\'"0-7xuU\r\n]/u

export const rule: Rule = {
  code: 'PY124',
  name: 'unknown-escape',
  summary: 'A backslash before a character that needs none.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'refused',
  *check({tokens}) {
    for (const {kind, text, span} of tokens) {
      // In raw strings a backslash is itself; those with other letters have a rule of their own.
      if (kind !== 'string' || !/^b?["']/u.test(text)) continue
      const unknown = [...text.matchAll(/\\(?<after>[^])/gu)].filter(({groups}) => !KNOWN.test(groups?.['after'] ?? ''))
      const [first] = unknown
      if (!first) continue
      const fixed = text.replaceAll(/\\(?<after>[^])/gu, (found, after: string) =>
        KNOWN.test(after) ? found : `\\${found}`,
      )
      yield {
        span,
        message: `\`${first[0]}\` means nothing in a string, and Starlark refuses it; a backslash is written \`\\\\\``,
        fix: {applicability: 'safe', title: 'Double the backslash', edits: [{span, text: fixed}]},
      }
    }
  },
}
