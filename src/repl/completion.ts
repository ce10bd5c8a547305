/** What a completion is; a popup can give each its colour. */
export type CompletionKind =
  | 'command'
  /** A word that a command knows. */
  | 'argument'
  | 'preset'
  | 'file'
  | 'folder'
  | 'dial'
  | 'relay'
  /** Index of a candidate or of another list, key of a dict. */
  | 'index'
  | 'name'
  | 'function'
  | 'field'
  | 'method'
  /** Keyword of the call that is open, with its `=`. */
  | 'parameter'
  /** Word of the language. */
  | 'keyword'
  /** Of a closed vocabulary. */
  | 'value'

/** One thing that could be typed. */
export interface Completion {
  /** Stands in place of what is typed from {@link Completions.start} to the cursor. */
  readonly text: string
  readonly kind: CompletionKind
  /** One line, empty where nothing is known. */
  readonly doc: string
}

/** What could stand at the cursor. */
export interface Completions {
  /** Each begins with `prefix`; what is nearest first: keywords of the call, own names, given ones, the language. */
  readonly items: readonly Completion[]
  /** Where in the text the completed word begins. */
  readonly start: number
  /** What is typed of it: the text from `start` to the cursor. */
  readonly prefix: string
}

/** More than this helps nobody to choose. */
export const MOST_ITEMS = 200

/** The indices that begin with what is typed. */
export function indices(length: number, prefix: string): readonly string[] {
  const found: string[] = []
  for (let index = 0; index < length && found.length < MOST_ITEMS; index++) {
    if (String(index).startsWith(prefix)) found.push(String(index))
  }
  return found
}
