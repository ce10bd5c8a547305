import type {RouteSpec} from '#starlark-wasm'
import type {Match} from '../../policy/model/record.js'
import {shortKey} from '../public-key.js'

/** What a spec says, without its defaults: `mux=2, distribution="equal", chosen=candidate 1`. */
export function specText(spec: RouteSpec, match: Match | null): string {
  const {chosen, reverse_chosen, ...plain} = spec
  const said = Object.entries(plain)
    .filter(([, value]) => value !== 0 && value !== '')
    .map(([field, value]) => `${field}=${JSON.stringify(value)}`)
  if (chosen) said.push(`chosen=${chosenText(chosen.hops, match?.forward)}`)
  if (reverse_chosen) said.push(`reverse_chosen=${chosenText(reverse_chosen.hops, match?.reverse)}`)
  return said.length === 0 ? 'no preference' : said.join(', ')
}

function chosenText(hops: readonly string[], index: number | null | undefined): string {
  if (index !== null && index !== undefined) return `candidate ${String(index)}`
  return hops.length === 0 ? 'a direct route' : hops.map(shortKey).join(' ')
}
