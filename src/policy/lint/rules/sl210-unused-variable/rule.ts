import type {Statement} from '#starlark-wasm'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import type {Definition} from '../../tree/names.js'
import {blocksOf} from '../../tree/blocks.js'
import {isCallFree} from '../../tree/purity.js'
import {unusedFilters} from '../../tree/unused-filters.js'

export const rule: Rule = {
  code: 'SL210',
  name: 'unused-variable',
  summary: 'A local variable that nothing reads.',
  severity: 'warning',
  effect: 'style',
  reads: 'resolved',
  *check(policy) {
    // RP513 says what a forgotten filter means.
    const told = new Set(unusedFilters(policy).map(({definition}) => definition))
    for (const {name, scope, definitions, uses} of policy.names.variables) {
      const [first, ...others] = definitions
      if (scope !== 'local' || name.startsWith('_') || !first) continue
      // Loops and unpacking have to name what they do not need.
      if (
        !definitions.every((each) => each.kind === 'augmented' || (each.kind === 'assign' && each.path.length === 0))
      ) {
        continue
      }
      if (definitions.every((each) => each.kind === 'assign' && told.has(each))) continue
      const own = new Set<object>(definitions.map(({target}) => target))
      if (uses.some((use) => !own.has(use))) continue
      const fix = others.length === 0 ? deletion(policy, first) : null
      yield {
        span: first.target.span,
        message: policy.names.global(name)
          ? `this makes a local \`${name}\` that nothing reads: the global one stays as it is, and no call can change it`
          : `nothing reads \`${name}\`; leave it out, or call it \`_${name}\` if it is there for readers`,
        ...(fix && {fix}),
      }
    }
  },
}

/** Takes the assignment out, where its value calls nothing and the block has other statements. */
function deletion({parsed, source}: CheckedPolicy, definition: Definition): Fix | null {
  if (definition.kind !== 'assign' || !isCallFree(definition.value)) return null
  for (const block of blocksOf(parsed.tree)) {
    const at = block.findIndex((each) => each.kind === 'AssignStmt' && each.left === definition.target)
    const statement: Statement | undefined = block[at]
    if (!statement || block.length === 1) continue
    const [line, column, endLine] = statement.span
    const isAlone =
      source
        .line(line)
        .slice(0, column - 1)
        .trim() === ''
    const hasOther = block.some((each) => each !== statement && (each.span[0] === endLine || each.span[2] === line))
    if (!isAlone || hasOther) return null
    return {
      applicability: 'unsafe',
      title: 'Delete the assignment',
      edits: [{span: [line, 1, endLine + 1, 1], text: ''}],
    }
  }
  return null
}
