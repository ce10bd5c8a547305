import type {Span} from '#starlark-wasm'

interface Placed {
  readonly span: Span
}

/** From the start of one node or token to the end of another. */
export function across(first: Placed, last: Placed): Span {
  return [first.span[0], first.span[1], last.span[2], last.span[3]]
}

/** The empty place before a node or token. */
export function before({span: [line, column]}: Placed): Span {
  return [line, column, line, column]
}

/** The empty place behind a node or token. */
export function behind({span: [, , line, column]}: Placed): Span {
  return [line, column, line, column]
}
