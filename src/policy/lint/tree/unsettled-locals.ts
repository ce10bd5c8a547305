import type {DefStmt, Expression, Statement} from '#starlark-wasm'
import type {CheckedPolicy} from '../model/rule.js'
import {blocksOf} from './blocks.js'
import {targetsOf, type Names, type Variable} from './names.js'

/** Line and column, for comparing. */
type Place = readonly [line: number, column: number]

/**
 * The locals that statements of a function assign, but for those whose first value stands in the same block before every
 * read: of these no path has to be followed. By function.
 */
export function unsettledLocals({parsed, names}: CheckedPolicy): ReadonlyMap<DefStmt, ReadonlySet<Variable>> {
  const settled = new Set<Variable>()
  for (const block of blocksOf(parsed.tree)) {
    for (const statement of block) for (const each of settledBy(statement, block, names)) settled.add(each)
  }
  const unsettled = new Map<DefStmt, Set<Variable>>()
  for (const variable of names.variables) {
    const owner = settled.has(variable) ? undefined : ownerOf(variable, names)
    if (!owner) continue
    const known = unsettled.get(owner)
    if (known) known.add(variable)
    else unsettled.set(owner, new Set([variable]))
  }
  return unsettled
}

/** The function all of whose definitions of a variable are assignments and loops. */
function ownerOf({scope, definitions}: Variable, names: Names): DefStmt | undefined {
  const [first] = definitions
  const owner = scope === 'local' && first ? names.functionAround(first.target) : undefined
  if (owner?.kind !== 'DefStmt') return undefined
  const isOwn = definitions.every(
    (each) =>
      (each.kind === 'assign' ||
        each.kind === 'augmented' ||
        (each.kind === 'iterate' && each.loop.kind === 'ForStmt')) &&
      names.functionAround(each.target) === owner,
  )
  return isOwn ? owner : undefined
}

/** What a statement gives its first value, where nothing reads it before or outside of what the statement governs. */
function settledBy(statement: Statement, block: readonly Statement[], names: Names): Variable[] {
  if (statement.kind === 'AssignStmt' && statement.op === '=') {
    return settledIn(statement.left, endOf([statement]), endOf(block), names)
  }
  if (statement.kind !== 'ForStmt') return []
  return settledIn(statement.vars, startOf(statement.body), endOf(statement.body), names)
}

function settledIn(left: Expression, from: Place, to: Place, names: Names): Variable[] {
  return [...targetsOf(left)].flatMap(([target]) => {
    const variable = names.variableOf(target)
    if (variable?.definitions[0]?.target !== target) return []
    const isSettled = variable.uses.every(({span: [line, column]}) => {
      const use = [line, column] as const
      return !isBefore(use, from) && isBefore(use, to)
    })
    return isSettled ? [variable] : []
  })
}

function startOf([first]: readonly Statement[]): Place {
  return first ? [first.span[0], first.span[1]] : [0, 0]
}

function endOf(block: readonly Statement[]): Place {
  const last = block.at(-1)
  return last ? [last.span[2], last.span[3]] : [0, 0]
}

function isBefore(a: Place, b: Place): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}
