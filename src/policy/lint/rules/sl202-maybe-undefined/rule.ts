import type {DefStmt} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import {doubtfulUses, type DoubtfulUse} from '../../tree/definite-assignment.js'
import {before} from '../../tree/span.js'
import {nodesOf, walk} from '../../tree/walk.js'

export const rule: Rule = {
  code: 'SL202',
  name: 'maybe-undefined',
  summary: 'A variable is read where nothing may have given it a value.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  *check(policy) {
    for (const use of doubtfulUses(policy)) {
      const {owner, ident, variable, isNever} = use
      // A local that hides a global by accident is told as that (SL204).
      if (isNever && policy.names.global(ident.name)) continue
      const [first] = variable.definitions
      const line = String(first?.target.span[0])
      const fix = isNever ? null : fixOf(policy, owner, use)
      yield {
        span: ident.span,
        message: isNever
          ? `\`${ident.name}\` is read before line ${line} gives it a value`
          : `\`${ident.name}\` has a value only if line ${line} was reached${emptyHint(policy, use)}`,
        ...(fix && {fix}),
      }
    }
  },
}

/** Before the route is asked for there are no candidates, so a loop over them never runs. */
function emptyHint({parsed, typeOf}: CheckedPolicy, {variable}: DoubtfulUse): string {
  for (const loop of nodesOf(parsed.tree, 'ForStmt')) {
    const list = typeOf(loop.iterable)
    const isCandidates = list.kind === 'list' && list.of.kind === 'struct' && list.of.name === 'candidate'
    if (!isCandidates) continue
    const inside = new Set<object>(walk(loop))
    if (variable.definitions.every(({target}) => inside.has(target))) {
      return ', and without candidates, as in BeforeDial, it is not'
    }
  }
  return ''
}

function fixOf({source}: CheckedPolicy, owner: DefStmt, {variable, ident}: DoubtfulUse): Fix | null {
  const line = variable.definitions[0]?.target.span[0] ?? 0
  const around = owner.body.find(({span}) => span[0] <= line && line <= span[2])
  if (!around || around.span[0] === owner.span[0]) return null
  return {
    applicability: 'unsafe',
    title: `Start with ${ident.name} = None`,
    edits: [{span: before(around), text: `${ident.name} = None\n${source.indentOf(around.span[0])}`}],
  }
}
