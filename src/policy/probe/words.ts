import {scan} from '../annotation/scan.js'
import type {Words} from './probe.js'

const APP = /^[a-z](?:[-_.]?[a-z0-9]){2,39}$/
const COUNTRY = /^[A-Z]{2}$/
const KEY = /^0[23][0-9a-f]{64}$/

/** Lower-case words with a meaning of their own in policies: none of them is an app. */
const OTHER_WORDS = new Set(
  (
    'sunday monday tuesday wednesday thursday friday saturday stcpr sudph stcp dmsg drop direct auto equal round-robin ' +
    'weighted sticky latency-adaptive latency-aware added dropped mux_routes min_hops forward_mux_routes ' +
    'reverse_mux_routes forward_min_hops reverse_min_hops use_existing_tp_only true none'
  ).split(' '),
)

/** Probing is about the apps a policy knows, not about every word of a long list. */
const MOST_APPS = 8
const MOST_OTHERS = 64

/**
 * The apps, countries and keys among the string literals of a policy. Guesses: any short word may be an app, in a
 * policy that looks at the app at all.
 */
export function wordsOf(text: string): Words {
  const strings = scan(text).flatMap((found) => (found.kind === 'string' ? [unquote(found.text)] : []))
  const pick = (wanted: (word: string) => boolean, most: number): string[] =>
    [...new Set(strings.filter(wanted))].slice(0, most)
  return {
    apps: /\.app\b/.test(text) ? pick((word) => APP.test(word) && !OTHER_WORDS.has(word), MOST_APPS) : [],
    countries: pick((word) => COUNTRY.test(word), MOST_OTHERS),
    keys: pick((word) => KEY.test(word), MOST_OTHERS),
  }
}

/** The inside of a literal as written; escapes do not matter to the words looked for. */
function unquote(literal: string): string {
  return literal.replace(/^[rRbB]*("""|'''|"|')([^]*)\1$/, '$2')
}
