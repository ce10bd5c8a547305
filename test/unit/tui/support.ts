import type {Completions} from '../../../src/repl/completion.js'
import {KeyDecoder} from '../../../src/tui/input/decode-keys.js'
import {reduce, type Event} from '../../../src/tui/state/reduce.js'
import {initialState, type Beginning, type Order, type State} from '../../../src/tui/state/state.js'

/** A prompt without a terminal: keys go in as terminals send them, and what the outside is asked is kept. */
export class Prompt {
  state: State
  readonly orders: Order[] = []
  readonly #decoder = new KeyDecoder()

  constructor(beginning: Partial<Beginning> = {}) {
    this.state = initialState({
      keymap: 'emacs',
      view: 'plain',
      history: [],
      size: {columns: 80, rows: 24},
      ...beginning,
    })
    // Opening is over.
    this.finish()
  }

  /** Sends each piece by itself. */
  type(...pieces: readonly string[]): this {
    for (const piece of pieces) {
      for (const input of [...this.#decoder.feed(piece), ...this.#decoder.flush()]) this.tell(input)
    }
    return this
  }

  /** Types text character by character. */
  spell(text: string): this {
    return this.type(...text)
  }

  tell(event: Event): this {
    this.state = reduce(this.state, event)
    this.orders.push(...this.state.orders)
    return this
  }

  /** Answers what is asked about the text now. */
  answer(completions: Partial<Completions>): this {
    const {revision, editor} = this.state
    const none = {items: [], start: editor.caret, prefix: ''}
    return this.tell({kind: 'help', revision, completions: {...none, ...completions}, signature: null, preview: null})
  }

  /** What runs has ended. */
  finish(): this {
    return this.tell({kind: 'finished'})
  }

  get text(): string {
    return this.state.editor.text
  }

  /** The text with `|` at the caret. */
  get shown(): string {
    const {text, caret} = this.state.editor
    return `${text.slice(0, caret)}|${text.slice(caret)}`
  }

  /** Entries that were handed over to be run. */
  get ran(): readonly string[] {
    return this.orders.flatMap((order) => (order.kind === 'run' ? [order.text] : []))
  }
}

export const CTRL = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) & 0x1f)
export const ALT = (letter: string): string => `\u001b${letter}`
export const ESCAPE = '\u001b'
export const ENTER = '\r'
export const TAB = '\t'
export const UP = '\u001b[A'
export const DOWN = '\u001b[B'
export const LEFT = '\u001b[D'
export const RIGHT = '\u001b[C'

/** A marked paste. */
export function pasted(text: string): string {
  return `\u001b[200~${text}\u001b[201~`
}

/** Completions with these texts for a word that begins at `start`. */
export function completions(start: number, prefix: string, ...texts: readonly string[]): Completions {
  return {start, prefix, items: texts.map((text) => ({text, kind: 'field', doc: `about ${text}`}))}
}
