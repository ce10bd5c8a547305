import type {Definition} from '../engine/repl-requests.js'

/** What the prompt of a session has defined, in order; the last definition of a name counts. */
export class PromptDefinitions {
  readonly #defined = new Map<string, {readonly text: string; readonly isFresh: boolean}>()

  /** Takes what an entry defines, once it has run. */
  add(entry: string, definitions: readonly Definition[]): void {
    const lines = entry.split('\n')
    for (const {name, line, end_line} of definitions) {
      this.#defined.delete(name)
      this.#defined.set(name, {text: lines.slice(line - 1, end_line).join('\n'), isFresh: true})
    }
  }

  /** A policy was loaded: its own definitions took the place of those made before. */
  age(): void {
    for (const [name, {text}] of this.#defined) this.#defined.set(name, {text, isFresh: false})
  }

  clear(): void {
    this.#defined.clear()
  }

  /** Names defined since the policy was loaded. */
  get fresh(): readonly string[] {
    return [...this.#defined].filter(([, {isFresh}]) => isFresh).map(([name]) => name)
  }

  /** Texts by name, in the order of definition. */
  get texts(): ReadonlyMap<string, string> {
    return new Map([...this.#defined].map(([name, {text}]) => [name, text]))
  }
}
