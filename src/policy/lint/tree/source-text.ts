import type {Span} from '#starlark-wasm'
import {countBelow} from '../count-below.js'

/** A text whose places are counted as the parser does: lines and columns from 1, columns in code points. */
export class SourceText {
  readonly text: string
  /** How its first line ends; `\n` where there is but one line. */
  readonly lineEnd: string
  readonly #starts: readonly number[]
  /** Where code points of two units begin, counted in code points of the whole text. */
  readonly #pairs: readonly number[]

  constructor(text: string) {
    this.text = text
    this.lineEnd = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n'
    this.#starts = lineStarts(text)
    this.#pairs = /[\uD800-\uDBFF]/.test(text)
      ? Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({index}, before) => index - before)
      : []
  }

  /** How many lines there are; a final newline starts one more. */
  get lines(): number {
    return this.#starts.length
  }

  /** The UTF-16 offset of a place; the end of the text for one behind it. */
  offsetAt(line: number, column: number): number {
    const start = this.#starts[line - 1] ?? this.text.length
    const point = this.#pointAt(start) + Math.max(0, column - 1)
    return Math.min(this.text.length, point + countBelow(this.#pairs, (pair) => pair < point))
  }

  /** Line and column of an offset; those of the end for one behind it. */
  placeAt(offset: number): readonly [line: number, column: number] {
    const at = Math.min(this.text.length, offset)
    const line = countBelow(this.#starts, (start) => start <= at)
    return [line, this.#pointAt(at) - this.#pointAt(this.#starts[line - 1] ?? 0) + 1]
  }

  /** The text between two places. */
  slice([line, column, endLine, endColumn]: Span): string {
    return this.text.slice(this.offsetAt(line, column), this.offsetAt(endLine, endColumn))
  }

  /** One line without its end. */
  line(number: number): string {
    const [start = this.text.length, next] = [this.#starts[number - 1], this.#starts[number]]
    const isCrLf = next !== undefined && this.text.startsWith('\r\n', next - 2)
    return this.text.slice(start, next === undefined ? undefined : next - (isCrLf ? 2 : 1))
  }

  /** The column behind the last character of a line. */
  endOf(number: number): number {
    const start = this.#starts[number - 1] ?? this.text.length
    return this.#pointAt(start + this.line(number).length) - this.#pointAt(start) + 1
  }

  /** The white space that a line starts with. */
  indentOf(number: number): string {
    return /^[ \t]*/u.exec(this.line(number))?.[0] ?? ''
  }

  /** How many code points stand before an offset. */
  #pointAt(offset: number): number {
    return offset - countBelow(this.#pairs, (pair, before) => pair + before < offset)
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
