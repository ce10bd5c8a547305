import type {ParsedText, Statement} from '#starlark-wasm'
import type {Phase} from '../../model/record.js'
import {everyPhase} from './collect-coverage.js'

const ENTRY: Readonly<Record<Phase, string>> = {
  'direct-dial': 'decide_route',
  'before-dial': 'decide_route',
  'select-route': 'decide_route',
  'leg-change': 'on_leg_change',
  tick: 'on_tick',
}

/**
 * The top-level names that a kind of call can lead to, by the names that stand in functions and tables. A name that is
 * there but never called counts too: what can run is not decided by looking.
 */
export function reachable({tree}: Pick<ParsedText, 'tree'>): Readonly<Record<Phase, readonly string[]>> {
  const uses = new Map<string, ReadonlySet<string>>()
  for (const statement of tree?.body ?? []) {
    const names = new Set<string>()
    collectNames(statement, names)
    for (const name of boundBy(statement)) uses.set(name, names)
  }
  return everyPhase((phase) => {
    const found = new Set<string>()
    const open = [ENTRY[phase]]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name) || !uses.has(name)) continue
      found.add(name)
      open.push(...(uses.get(name) ?? []))
    }
    return [...found]
  })
}

function boundBy(statement: Statement): readonly string[] {
  if (statement.kind === 'DefStmt') return [statement.name.name]
  if (statement.kind !== 'AssignStmt') return []
  const names = new Set<string>()
  collectNames(statement.left, names)
  return [...names]
}

/** Every identifier that is bound to something: fields and argument names are not. */
function collectNames(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  if ('kind' in node && node.kind === 'Ident' && 'name' in node && 'binding' in node) {
    if (typeof node.name === 'string' && node.binding !== null) names.add(node.name)
    return
  }
  for (const child of Object.values(node)) collectNames(child, names)
}
