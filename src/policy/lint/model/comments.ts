import type {Span} from '#starlark-wasm'
import type {Annotation} from '../../annotation/annotations.js'
import type {SourceText} from '../tree/source-text.js'

/** A comment that silences rules, with what it is about. */
export interface IgnoreComment {
  readonly annotation: Annotation
  readonly span: Span
  /** First and last line it is about; `null` for the whole file. */
  readonly lines: readonly [number, number] | null
}

/** A text in which comments can silence rules. */
export interface Commented {
  /** The text by lines and columns. */
  readonly source: SourceText
  /** Its `ignore` and `ignore-file` comments, in order. */
  readonly ignores: readonly IgnoreComment[]
}
