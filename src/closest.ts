/**
 * The words of `known` that someone who typed `word` most likely meant, nearest first.
 *
 * @returns at most `limit` words within a third of the word's length in edits (at least one edit); empty when nothing is near.
 */
export function closest(word: string, known: Iterable<string>, limit = 3): readonly string[] {
  const reach = Math.max(1, Math.floor(word.length / 3))
  const near: {word: string; distance: number}[] = []
  for (const candidate of new Set(known)) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), reach)
    const isBeginning = word.length > 1 && candidate.toLowerCase().startsWith(word.toLowerCase())
    if (distance <= reach || isBeginning) near.push({word: candidate, distance})
  }
  near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
  return near.slice(0, limit).map((entry) => entry.word)
}

/** The sentence for a hint, or nothing when no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): readonly string[] {
  const words = closest(word, known)
  return words.length === 0 ? [] : [`Did you mean ${words.map((near) => `\`${near}\``).join(' or ')}?`]
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`; above `reach` only "more than reach" is told. */
function editDistance(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
