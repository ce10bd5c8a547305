import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'SL212',
  name: 'shadows-predeclared',
  summary: 'A name of the policy hides one that every policy has.',
  severity: 'warning',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check({names, contract}) {
    const modules = contract.modules.map(({name}) => name)
    const given = [
      ...modules,
      ...contract.constructors.map(({name}) => name),
      ...contract.universe.map(({name}) => name),
    ]
    for (const {name, scope, definitions, uses} of names.variables) {
      const [first] = definitions
      if (!first || !given.includes(name)) continue
      const what = modules.includes(name) ? 'the module' : 'the builtin'
      const where = scope === 'global' ? 'everywhere in this policy' : 'in the whole function'
      const idents = [...new Set([...definitions.map(({target}) => target), ...uses])]
      const isParameter = definitions.some(({kind}) => kind === 'parameter')
      yield {
        span: first.target.span,
        message: `\`${name}\` hides ${what} \`${name}\` ${where}, also before this line; use another name`,
        // Callers may give a parameter by its name.
        ...(!isParameter && {
          fix: {
            applicability: 'unsafe' as const,
            title: `Call it ${name}_`,
            edits: idents.map(({span}) => ({span, text: `${name}_`})),
          },
        }),
      }
    }
  },
}
