import type {Rule} from '../../model/rule.js'
import {constructions} from '../../tree/constructions.js'
import {bare, walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'CD720',
  name: 'fabricated-candidate',
  summary: 'A pick that was made up rather than taken from the candidates.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'resolved',
  *check(policy) {
    for (const {named} of constructions(policy, 'RouteSpec')) {
      for (const name of ['chosen', 'reverse_chosen']) {
        const value = named.get(name)?.right
        const made = value && policy.names.origin(value)
        const type = value ? policy.typeOf(value) : undefined
        if (value && type?.kind === 'struct' && type.name !== 'candidate') {
          const message = `a ${type.name} has no hops to look for: this means the first direct route`
          yield {span: value.span, message}
          continue
        }
        if (!value || made?.kind !== 'CallExpr' || policy.names.builtinOf(made.callee) !== 'Candidate') continue
        const hops = made.args.find(
          (arg) => arg.kind === 'BinaryExpr' && arg.left.kind === 'Ident' && arg.left.name === 'hops',
        )
        const given = hops?.kind === 'BinaryExpr' ? bare(hops.right) : undefined
        if (given?.kind === 'TupleExpr') {
          yield {span: value.span, message: 'hops in a tuple are read as none: this means the first direct route'}
        } else if (given?.kind === 'ListExpr' && given.elements.length > 0) {
          const ownKey = [...walk(given)].some((node) => node.kind === 'DotExpr' && node.name.name === 'peer_pk')
          if (!ownKey) continue
          yield {
            span: value.span,
            message: 'the destination is no relay of any route, so nothing matches and the router picks',
          }
        }
      }
    }
  },
}
