import type {Expression} from '#starlark-wasm'
import type {Rule} from '../../model/rule.js'
import type {Names, Variable} from '../../tree/names.js'
import {innerChanges} from '../../tree/lists-changed.js'
import {bare} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL203',
  name: 'frozen-global-mutation',
  summary: 'A call cannot change a list or dict of the top level.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check({parsed, calls, names, typeOf}) {
    if (!parsed.tree) return
    for (const {object, node, method} of innerChanges(parsed.tree)) {
      const global = globalOf(names, object)
      const {kind} = typeOf(object)
      // Functions that only the top level calls run before anything is frozen.
      if (!global || !/^(?:list|dict|set)$/u.test(kind) || calls.hooksOf(node).length === 0) continue
      const how = method === null ? 'assign to its elements' : `change it with \`${method}\``
      yield {
        span: node.kind === 'CallExpr' ? node.span : node.left.span,
        message: `\`${global.name}\` is frozen once the policy is loaded, so a call cannot ${how}; nothing can be kept between calls`,
      }
    }
  },
}

/** The global that an expression is a part of, also by another name for it. */
function globalOf(names: Names, expression: Expression, depth = 0): Variable | undefined {
  let base = bare(expression)
  while (base.kind === 'IndexExpr' || base.kind === 'DotExpr') base = bare(base.object)
  if (base.kind !== 'Ident' || depth > 5) return undefined
  const variable = names.variableOf(base)
  if (variable?.scope === 'global') return variable
  const [only, ...others] = variable?.definitions ?? []
  if (only?.kind !== 'assign' || only.path.length > 0 || others.length > 0) return undefined
  return /^(?:Ident|IndexExpr|ParenExpr)$/u.test(only.value.kind) ? globalOf(names, only.value, depth + 1) : undefined
}
