/** Where a value begins, and its key where it is a member; from the beginning of the text. */
export interface Start {
  readonly key: number
  readonly value: number
}

/**
 * Where every part of a document begins. Kept as one list of numbers: a document of thousands of cases has a hundred
 * thousand parts.
 */
export class YamlPlaces {
  /** Where the value of the document begins. */
  start = 0
  /** A list: -1, then where its values begin. A mapping: the number of its keys, then where each key and value begins. */
  readonly #numbers: number[] = []
  readonly #indices = new Map<object, number>()
  /** Most mappings have the keys that others have. */
  readonly #keys: (readonly string[])[] = []
  readonly #known = new Map<string, number>()

  /** @param keys - `null` for a list. @param starts - those of its values; of a mapping, key and value in turn. */
  add(container: object, keys: readonly string[] | null, starts: readonly number[]): void {
    this.#indices.set(container, this.#numbers.length)
    this.#numbers.push(keys === null ? -1 : this.#numberOf(keys))
    for (const start of starts) this.#numbers.push(start)
  }

  /** Where a part of a list or mapping begins; `undefined` for one that is not there. */
  find(container: object, name: string): Start | undefined {
    const at = this.#indices.get(container)
    if (at === undefined) return undefined
    const keys = this.#keys[this.#numbers[at] ?? -1]
    const index = keys ? keys.indexOf(name) : Number(name)
    if (index < 0 || !Object.hasOwn(container, name)) return undefined
    const [key, value] = keys ? [at + 1 + 2 * index, at + 2 + 2 * index] : [at + 1 + index, at + 1 + index]
    return {key: this.#numbers[key] ?? this.start, value: this.#numbers[value] ?? this.start}
  }

  #numberOf(keys: readonly string[]): number {
    const word = JSON.stringify(keys)
    const known = this.#known.get(word) ?? this.#keys.push(keys) - 1
    this.#known.set(word, known)
    return known
  }
}
