/** Entries that are kept beside the map before both become a new map. */
const MOST = 16

interface Layer<Key, Value> {
  readonly key: Key
  readonly value: Value
  readonly below: Layer<Key, Value> | null
  readonly depth: number
}

/** A map that never changes; a changed one shares what it has in common with it, so that each path can have its own. */
export class Layers<Key, Value> implements Iterable<readonly [Key, Value]> {
  readonly #base: ReadonlyMap<Key, Value>
  readonly #top: Layer<Key, Value> | null
  #all: ReadonlyMap<Key, Value> | undefined

  constructor(base: ReadonlyMap<Key, Value> = new Map(), top: Layer<Key, Value> | null = null) {
    this.#base = base
    this.#top = top
  }

  get(key: Key): Value | undefined {
    for (let layer = this.#top; layer; layer = layer.below) if (layer.key === key) return layer.value
    return this.#base.get(key)
  }

  with(key: Key, value: Value): Layers<Key, Value> {
    const depth = (this.#top?.depth ?? 0) + 1
    // The larger the map is, the more it costs to copy, and the rarer it is copied.
    if (depth > MOST + this.#base.size / MOST) return new Layers(this.toMap().set(key, value))
    return new Layers(this.#base, {key, value, below: this.#top, depth})
  }

  /** A map of its own for whoever asks. */
  toMap(): Map<Key, Value> {
    const map = new Map(this.#base)
    const layers: Layer<Key, Value>[] = []
    for (let layer = this.#top; layer; layer = layer.below) layers.push(layer)
    for (const {key, value} of layers.reverse()) map.set(key, value)
    return map
  }

  [Symbol.iterator](): Iterator<readonly [Key, Value]> {
    this.#all ??= this.#top ? this.toMap() : this.#base
    return this.#all[Symbol.iterator]()
  }
}
