import type {Span} from '#starlark-wasm'
import {SourceText} from '../policy/lint/tree/source-text.js'

/** What stands between the quotes. */
const LITERAL = /^(?:\\[^]|[^"\\])*/u

/** A text that stands as a string in a JSON text, with the way from its places to those around it. */
export class EmbeddedText {
  readonly text: string
  readonly #outer: SourceText
  readonly #inner: SourceText
  /** Where each UTF-16 unit of the text stands in the literal, and at last where the literal ends. */
  readonly #offsets: readonly number[]

  /** @param start - offset of the literal's opening quote. */
  constructor(outer: SourceText, start: number) {
    this.#outer = outer
    const offsets: number[] = []
    let text = ''
    const [body = ''] = LITERAL.exec(outer.text.slice(start + 1)) ?? []
    for (const {0: raw, index} of body.matchAll(/\\u[0-9a-fA-F]{4}|\\.|[^]/gu)) {
      const units = raw.startsWith('\\') ? String(JSON.parse(`"${raw}"`)) : raw
      offsets.push(...Array.from({length: units.length}, () => start + 1 + index))
      text += units
    }
    this.#offsets = [...offsets, start + 1 + body.length]
    this.text = text
    this.#inner = new SourceText(text)
  }

  /** Where in the JSON text a span of the embedded one stands. */
  outer([line, column, endLine, endColumn]: Span): Span {
    const place = (innerLine: number, innerColumn: number) =>
      this.#outer.placeAt(this.#offsets[this.#inner.offsetAt(innerLine, innerColumn)] ?? this.#offsets.at(-1) ?? 0)
    return [...place(line, column), ...place(endLine, endColumn)]
  }
}
