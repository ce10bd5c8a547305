import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'ST303',
  name: 'confusing-name',
  summary: 'A name that looks like a digit.',
  severity: 'off',
  effect: 'style',
  reads: 'tree',
  *check({names}) {
    for (const {name, definitions} of names.variables) {
      const [first] = definitions
      if (first && /^[lOI]$/u.test(name)) {
        yield {span: first.target.span, message: `\`${name}\` is easily read as a digit; use a word`}
      }
    }
  },
}
