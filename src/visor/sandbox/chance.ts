import {createHash} from 'node:crypto'
import {isPublicKey} from '../protocol/public-key.js'

/** Chance that a seed determines. */
export class Chance {
  readonly #seed: string
  #drawn = 0

  constructor(seed: string) {
    this.#seed = seed
  }

  /** 0 up to `below`, not included. */
  integer(below: number): number {
    const hash = createHash('sha256')
      .update(`${this.#seed} ${String(this.#drawn++)}`)
      .digest()
    return hash.readUInt32BE(0) % below
  }

  /** One of `list`; `undefined` when it is empty. */
  pick<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.integer(list.length)]
  }
}

/** A valid public key that follows from a name. */
export function keyOf(name: string): string {
  for (let i = 0; ; i++) {
    const hash = createHash('sha256')
      .update(`${name} ${String(i)}`)
      .digest('hex')
    const key = `0${String(2 + (i % 2))}${hash}`
    if (isPublicKey(key)) return key
  }
}
