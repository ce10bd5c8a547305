import {matchesText} from '../policy/suite/match-text.js'

/** Which cases and recordings of all suites are run. */
export interface Selection {
  /** Parts of `suite › case`, or regular expressions; none means all. */
  readonly filters: readonly string[]
  /** `index` is 1-based. */
  readonly shard: {readonly index: number; readonly count: number} | null
}

/** Decides for one unit after the other, in the order of the suites, so that shards share the work out evenly. */
export class Selector {
  readonly #selection: Selection
  #seen = 0

  constructor(selection: Selection) {
    this.#selection = selection
  }

  /** Whether a case or recording is run here. */
  takes(suite: string, name: string): boolean {
    const {filters, shard} = this.#selection
    const title = `${suite} › ${name}`
    if (filters.length > 0 && !filters.some((filter) => matchesText(filter, title))) return false
    return shard === null || this.#seen++ % shard.count === shard.index - 1
  }
}
