/** What stands before a line while it is worked on, and one column to spare. */
export const SPINNER_COLUMNS = 3

/** The least that is left of a name: its beginning, and `…`. */
const LEAST = 6

/**
 * `NAME: DETAIL` in a line of `width` columns: where there is no room for both, the name is cut in its middle, for what
 * happens is the news.
 */
export function namedStep(name: string, detail: string, width: number): string {
  const room = Math.max(LEAST, width - detail.length - 2)
  if (name.length <= room) return `${name}: ${detail}`
  const tail = Math.floor((room - 1) / 2)
  const head = room - 1 - tail
  return `${name.slice(0, head)}…${name.slice(name.length - tail)}: ${detail}`
}
