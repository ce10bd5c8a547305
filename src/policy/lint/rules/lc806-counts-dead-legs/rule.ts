import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {bare, nodesOf, walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'LC806',
  name: 'counts-dead-legs',
  summary: 'The worst leg is looked for among dead ones too.',
  severity: 'info',
  effect: 'works-but-risky',
  reads: 'resolved',
  *check(policy) {
    const {parsed, names, typeOf} = policy
    const isUsed = [...constructions(policy, 'Rotation')].some(({named}) => named.has('drop_legs'))
    if (!isUsed) return
    for (const call of nodesOf(parsed.tree, 'CallExpr')) {
      const callee = names.builtinOf(call.callee)
      const [list] = call.args
      if ((callee !== 'min' && callee !== 'max') || !list || bare(list).kind !== 'Ident') continue
      const type = typeOf(list)
      if (type.kind !== 'list' || type.of.kind !== 'struct' || type.of.name !== 'leg') continue
      const hook = policy.calls.hook('on_tick')
      const inner = bare(list)
      const isAll = inner.kind === 'Ident' && names.variableOf(inner)?.definitions[0]?.kind === 'parameter'
      // Whoever reads `alive` anywhere near knows about dead legs.
      const knows = hook && [...walk(hook)].some((node) => node.kind === 'DotExpr' && node.name.name === 'alive')
      if (isAll && !knows)
        yield {span: call.span, message: 'a dead leg can be the one that is found, and dropping it does nothing'}
    }
  },
}
