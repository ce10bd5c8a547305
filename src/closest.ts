/** Nobody types a longer word, and comparing two takes time with the square of their length. */
const LONGEST = 200

/**
 * The words of `known` that someone who typed `word` most likely meant, nearest first.
 *
 * @returns at most `limit` words within a third of the word's length in edits (at least one edit); empty when nothing is near.
 */
export function closest(word: string, known: Iterable<string>, limit = 3): readonly string[] {
  if (word.length > LONGEST) return []
  const meant = word.toLowerCase()
  const reach = Math.max(1, Math.floor(word.length / 3))
  const near: {word: string; distance: number}[] = []
  for (const candidate of new Set(known)) {
    const lower = candidate.toLowerCase()
    const isBeginning = word.length > 1 && lower.startsWith(meant)
    const distance = editDistance(meant, lower, reach)
    if (distance <= reach || isBeginning) near.push({word: candidate, distance})
  }
  near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
  return near.slice(0, limit).map((entry) => entry.word)
}

/** How many words a {@link Suggester} looks at: people read the first ones, and each is compared with every known word. */
const SUGGESTED = 50

/** The nearest known word for each of many, found once; for the first ones only, so that no input makes it slow. */
export class Suggester {
  readonly #suggested = new Map<string, string | undefined>()

  nearest(word: string, known: () => Iterable<string>): string | undefined {
    if (!this.#suggested.has(word)) {
      this.#suggested.set(word, this.#suggested.size < SUGGESTED ? closest(word, known(), 1)[0] : undefined)
    }
    return this.#suggested.get(word)
  }
}

/** The sentence for a hint, or nothing when no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): readonly string[] {
  const words = closest(word, known)
  return words.length === 0 ? [] : [`Did you mean ${words.map((near) => `\`${near}\``).join(' or ')}?`]
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`; above `reach` only "more than reach" is
 * told. Only cells of the table that far from its diagonal are worked out.
 */
function editDistance(a: string, b: string, reach: number): number {
  const far = reach + 1
  if (Math.abs(a.length - b.length) > reach) return far
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(far)
    current[0] = row
    let least = row
    for (let column = Math.max(1, row - reach); column <= Math.min(b.length, row + reach); column++) {
      const isSame = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (last[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (isSame ? 0 : 1),
      )
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? far) + 1)
      current[column] = cost
      least = Math.min(least, cost)
    }
    // A swap reaches over one row, and costs one.
    if (least > far) return far
    beforeLast = last
    last = current
  }
  return Math.min(far, last[b.length] ?? far)
}
