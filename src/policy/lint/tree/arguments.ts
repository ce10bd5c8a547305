import type {BinaryExpr, CallExpr, Expression} from '#starlark-wasm'

export interface Arguments {
  readonly positional: readonly Expression[]
  /** `name=value` by name; the first one where it is repeated. */
  readonly named: ReadonlyMap<string, BinaryExpr>
  /** Whether there is a `*list` or `**dict`, so that more may be given than can be seen. */
  readonly hasStar: boolean
}

/** The arguments of a call, sorted out. */
export function argumentsOf({args}: CallExpr): Arguments {
  const named = new Map<string, BinaryExpr>()
  const positional: Expression[] = []
  let hasStar = false
  for (const arg of args) {
    if (arg.kind === 'UnaryExpr' && (arg.op === '*' || arg.op === '**')) hasStar = true
    else if (arg.kind === 'BinaryExpr' && arg.op === '=' && arg.left.kind === 'Ident') {
      if (!named.has(arg.left.name)) named.set(arg.left.name, arg)
    } else positional.push(arg)
  }
  return {positional, named, hasStar}
}
