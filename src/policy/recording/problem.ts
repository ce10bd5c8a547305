import type {JsonPath} from './json-scan.js'

/** Why a line, or the file, could not be used. */
export type LineProblemCode =
  /** Longer than the limit. */
  | 'too-long'
  | 'not-utf8'
  | 'not-json'
  /** The last line ends in the middle. */
  | 'cut-short'
  /** A `type` that this version does not know. */
  | 'unknown-type'
  /** JSON, but not the line its `type` says it is. */
  | 'misfit'
  /** The first line is no header; the rest is read with the defaults of an unconfigured visor. */
  | 'no-header'
  /** A header in the middle: what follows is read as another recording. */
  | 'second-header'
  /** An id that an earlier dial has. */
  | 'duplicate-id'
  /** The compressed data ends early or is damaged. */
  | 'compressed-data'

/** One line that was left out, or is in doubt. Lines and columns are 1-based; columns count Unicode code points. */
export interface LineProblem {
  readonly line: number
  readonly column?: number
  /** Where in the line's value, such as `fetches[0].forward[2].hops[1]`. */
  readonly path?: string
  readonly code: LineProblemCode
  /** Lower case, one line, no final stop. */
  readonly message: string
}

/** A path as people write it: `fetches[0].forward`; the empty path is `undefined`. */
export function formatPath(path: JsonPath): string | undefined {
  const text = path
    .map((step) => {
      if (typeof step === 'number') return `[${String(step)}]`
      return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
    })
    .join('')
  return text === '' ? undefined : text.replace(/^\./, '')
}
