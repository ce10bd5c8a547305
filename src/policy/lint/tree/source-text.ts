import type {Span} from '#starlark-wasm'

/** A text whose places are counted as the parser does: lines and columns from 1, columns in code points. */
export class SourceText {
  readonly text: string
  readonly #starts: readonly number[]
  /** Whether a code point of the text takes two units, so that columns have to be counted. */
  readonly #hasPairs: boolean

  constructor(text: string) {
    this.text = text
    this.#starts = lineStarts(text)
    this.#hasPairs = /[\uD800-\uDBFF]/.test(text)
  }

  /** How many lines there are; a final newline starts one more. */
  get lines(): number {
    return this.#starts.length
  }

  /** The UTF-16 offset of a place; the end of the text for one behind it. */
  offsetAt(line: number, column: number): number {
    let offset = this.#starts[line - 1] ?? this.text.length
    if (!this.#hasPairs) return Math.min(this.text.length, offset + Math.max(0, column - 1))
    for (let left = column - 1; left > 0 && offset < this.text.length; left--) {
      offset += (this.text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
    }
    return offset
  }

  /** Line and column of an offset; those of the end for one behind it. */
  placeAt(offset: number): readonly [line: number, column: number] {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, [...this.text.slice(this.#starts[low], offset)].length + 1]
  }

  /** The text between two places. */
  slice([line, column, endLine, endColumn]: Span): string {
    return this.text.slice(this.offsetAt(line, column), this.offsetAt(endLine, endColumn))
  }

  /** One line without its end. */
  line(number: number): string {
    return this.text.slice(this.#starts[number - 1] ?? this.text.length, this.#starts[number]).replace(/[\r\n]+$/u, '')
  }

  /** The column behind the last character of a line. */
  endOf(number: number): number {
    const line = this.line(number)
    return (this.#hasPairs ? [...line].length : line.length) + 1
  }

  /** The white space that a line starts with. */
  indentOf(number: number): string {
    return /^[ \t]*/u.exec(this.line(number))?.[0] ?? ''
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
