import type {Providers} from './types.js'

/** How many tables the module keeps at a time. */
const CAPACITY = 16

/**
 * Which provider tables the module already has, so that a table is sent once and not with every call. A table is known
 * by identity: {@link Providers} is read-only, and whoever changes one must make a new object.
 */
export class ProviderTables {
  readonly #numbers = new Map<Providers, number>()
  #last = 0

  /**
   * The module's number for a table; 0 is the empty one. `store` must send a new table, `forget` drop an old one.
   */
  number(table: Providers, store: (number: number) => void, forget: (number: number) => void): number {
    const known = this.#numbers.get(table)
    if (known !== undefined) return known
    if (isEmpty(table)) return 0
    if (this.#numbers.size >= CAPACITY) {
      const [oldest] = this.#numbers
      if (oldest) {
        this.#numbers.delete(oldest[0])
        forget(oldest[1])
      }
    }
    this.#last += 1
    store(this.#last)
    this.#numbers.set(table, this.#last)
    return this.#last
  }

  /** The module lost all tables. */
  clear(): void {
    this.#numbers.clear()
  }
}

function isEmpty(table: Providers): boolean {
  for (const key in table) if (Object.hasOwn(table, key)) return false
  return true
}
