import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'ST304',
  name: 'name-convention',
  summary: 'Functions and variables are written like_this, constants LIKE_THIS.',
  severity: 'off',
  effect: 'style',
  reads: 'tree',
  *check({names}) {
    for (const {name, scope, definitions} of names.variables) {
      const [first] = definitions
      const isSnake = /^_*[a-z0-9]+(?:_[a-z0-9]+)*_*$|^_+$/u.test(name)
      const isConstant = scope === 'global' && first?.kind !== 'def' && /^_*[A-Z0-9]+(?:_[A-Z0-9]+)*$/u.test(name)
      if (!first || isSnake || isConstant) continue
      const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '_')
      const better = scope === 'global' && first.kind !== 'def' ? words.toUpperCase() : words.toLowerCase()
      yield {span: first.target.span, message: `\`${name}\` would be \`${better}\` by the usual convention`}
    }
  },
}
