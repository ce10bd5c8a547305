import type {Expression, FileNode, Statement} from '#starlark-wasm'
import {memo} from '../../memo.js'
import type {Fix} from '../../model/finding.js'
import type {CheckedPolicy, Rule} from '../../model/rule.js'
import type {Definition} from '../../tree/names.js'
import {placesOf} from '../../tree/blocks.js'
import {isCallFree} from '../../tree/purity.js'
import {unusedFilters} from '../../tree/unused-filters.js'
import {nodesOf} from '../../tree/walk.js'

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
function deletion({parsed: {tree}, source}: CheckedPolicy, definition: Definition): Fix | null {
  if (!tree || definition.kind !== 'assign' || !isCallFree(definition.value)) return null
  const statement = assignments(tree).get(definition.target)
  const {block = [], index = 0} = (statement && placesOf(tree).get(statement)) ?? {}
  if (!statement || block.length === 1) return null
  const [line, column, endLine] = statement.span
  const isFirst =
    source
      .line(line)
      .slice(0, column - 1)
      .trim() === ''
  if (!isFirst || block[index + 1]?.span[0] === endLine) return null
  return {
    applicability: 'unsafe',
    title: 'Delete the assignment',
    edits: [{span: [line, 1, endLine + 1, 1], text: ''}],
  }
}

/** The statement that assigns to just this name. */
const assignments = memo(
  (tree: FileNode): ReadonlyMap<Expression, Statement> =>
    new Map(nodesOf(tree, 'AssignStmt').map((each) => [each.left, each])),
)
