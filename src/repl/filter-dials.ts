import type {DialRow} from './result.js'

/** The dials in whose id, app, peer or time every word occurs, in any case. */
export function filterDials(dials: readonly DialRow[], words: readonly string[]): readonly DialRow[] {
  const lower = words.map((word) => word.toLowerCase())
  return dials.filter(({id, app, peer_pk, now}) => {
    const text = `${id} ${app} ${peer_pk} ${now ?? ''}`.toLowerCase()
    return lower.every((word) => text.includes(word))
  })
}
