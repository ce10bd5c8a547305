/** How often each value occurs. */
export interface Tally<Value extends string | number> {
  add(value: Value, times?: number): void
  /** Number of different values, those beyond the limit left out. */
  readonly size: number
  /** Most frequent first, then by value. */
  entries(): readonly {readonly value: Value; readonly count: number}[]
  /** How many additions were of values that came after the limit was reached. */
  readonly others: number
}

/** Makes a {@link Tally} that keeps at most `limit` different values, so that memory is bounded. */
export function createTally<Value extends string | number>(limit = 10_000): Tally<Value> {
  const counts = new Map<Value, number>()
  let others = 0
  return {
    add(value, times = 1) {
      const before = counts.get(value)
      if (before === undefined && counts.size >= limit) others += times
      else counts.set(value, (before ?? 0) + times)
    },
    get size() {
      return counts.size
    },
    get others() {
      return others
    },
    entries: () =>
      [...counts]
        .map(([value, count]) => ({value, count}))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)),
  }
}

/** Smallest, middle and largest of numbers that were counted; `null` for none. The middle is the lower median. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly p90: number
  readonly max: number
}

export function spreadOf(tally: Tally<number>): Spread | null {
  const sorted = tally.entries().toSorted((a, b) => a.value - b.value)
  const total = sorted.reduce((sum, {count}) => sum + count, 0)
  const at = (share: number): number => {
    let seen = 0
    for (const {value, count} of sorted) {
      seen += count
      if (seen >= share * total) return value
    }
    return sorted.at(-1)?.value ?? 0
  }
  const [first] = sorted
  if (first === undefined) return null
  return {min: first.value, median: at(0.5), p90: at(0.9), max: at(1)}
}
