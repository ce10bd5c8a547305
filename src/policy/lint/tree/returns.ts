import type {DefStmt, ReturnStmt, Statement} from '#starlark-wasm'

/** The `return` statements of a function, those of inner functions left out, in the order of the text. */
export function returnsOf(owner: DefStmt): ReturnStmt[] {
  return [...returnsIn(owner.body)]
}

function* returnsIn(body: readonly Statement[]): Generator<ReturnStmt> {
  for (const statement of body) {
    if (statement.kind === 'ReturnStmt') yield statement
    else if (statement.kind === 'IfStmt') {
      yield* returnsIn(statement.then)
      yield* returnsIn(statement.else)
    } else if (statement.kind === 'ForStmt' || statement.kind === 'WhileStmt') yield* returnsIn(statement.body)
  }
}

/** Whether control can reach the end of a body: it has a path without `return`. Loops may run zero times. */
export function fallsThrough(body: readonly Statement[]): boolean {
  return !body.some(
    (statement) =>
      statement.kind === 'ReturnStmt' ||
      (statement.kind === 'IfStmt' && !fallsThrough(statement.then) && !fallsThrough(statement.else)),
  )
}
