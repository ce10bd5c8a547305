import type {ParsedText, Span, Statement} from '#starlark-wasm'
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

/**
 * Where literals and names of the top level stand, as {@link spanKey}. Their truth is the same in every call, so as
 * conditions they decide nothing: the default in `legs or LEGS`.
 */
export function constantSpans({tree, bindings}: Pick<ParsedText, 'tree' | 'bindings'>): readonly string[] {
  const spans: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('kind' in node && 'span' in node) {
      const isGlobal =
        node.kind === 'Ident' &&
        'binding' in node &&
        typeof node.binding === 'number' &&
        bindings[node.binding]?.scope === 'global'
      if (isGlobal || node.kind === 'Literal') spans.push(spanKey(node.span as Span))
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(tree)
  return spans
}

/** A place in a text as one string. */
export function spanKey([line, column, endLine, endColumn]: Span): string {
  return `${line}:${column}-${endLine}:${endColumn}`
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
