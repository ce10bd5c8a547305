import {complete} from '../repl/complete.js'
import {preview} from '../repl/preview.js'
import {signatureHelp} from '../repl/signature.js'
import type {Workbench} from '../repl/workbench.js'
import type {Event} from './state/reduce.js'
import type {State} from './state/state.js'

/** Finds out about what is typed: completions, the call around the caret, the value. */
export class Inquiry {
  readonly #opening: Promise<Workbench>
  readonly #current: () => State
  readonly #tell: (event: Event) => void
  #asked = -1
  #isAsking = false

  constructor(opening: Promise<Workbench>, current: () => State, tell: (event: Event) => void) {
    this.#opening = opening
    this.#current = current
    this.#tell = tell
  }

  /** Asks about the text as it is, unless that was done: one question at a time, and the last one is answered. */
  async ask(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    try {
      const workbench = await this.#opening
      while (this.#current().revision !== this.#asked && !this.#current().isOver) await this.#answer(workbench)
    } finally {
      this.#isAsking = false
    }
  }

  async #answer(workbench: Workbench): Promise<void> {
    const {revision, editor} = this.#current()
    const {text, caret} = editor
    this.#asked = revision
    const [completions, signature, value] = await Promise.all([
      complete(workbench, text.slice(0, caret)),
      signatureHelp(workbench, text, caret),
      preview(workbench, text),
    ])
    this.#tell({kind: 'help', revision, completions, signature, preview: value})
  }
}
