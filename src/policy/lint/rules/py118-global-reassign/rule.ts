import type {Rule} from '../../model/rule.js'

export const rule: Rule = {
  code: 'PY118',
  name: 'global-reassign',
  summary: 'A name at the top level is given a value once.',
  severity: 'error',
  effect: 'fails-to-load',
  reads: 'tree',
  *check({names, contract}) {
    if (contract.dialect['global_reassign']) return
    for (const {name, scope, definitions} of names.variables) {
      if (scope !== 'global') continue
      const [first, ...others] = definitions
      // Two functions of the same entry point are a mistake of their own kind (RP520).
      const isHook = contract.entry_points.some((hook) => hook.name === name)
      if (isHook && definitions.every(({kind}) => kind === 'def')) continue
      for (const {target, kind} of others) {
        const how = kind === 'augmented' ? 'changed' : kind === 'def' ? 'defined again' : 'given another value'
        yield {
          span: target.span,
          message: `\`${name}\` has its value from line ${String(first?.target.span[0])} and cannot be ${how} at the top level`,
        }
      }
    }
  },
}
