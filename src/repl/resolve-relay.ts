import {InputProblem} from '../errors.js'
import type {Dial, Route} from '../policy/model/dial.js'
import {namedRelay} from '../policy/world/relay-name.js'

/** Every relay on a route of the dial, and every visor something is known about; without repeats. */
export function relaysOf(dial: Dial): readonly string[] {
  return [...new Set([...routesOf(dial).flatMap(({hops}) => hops), dial.peer_pk, ...Object.keys(dial.providers)])]
}

/** Whether a visor is the peer of the dial, or a relay on one of its routes. */
export function isOnDial(key: string, dial: Dial): boolean {
  return key === dial.peer_pk || routesOf(dial).some(({hops}) => hops.includes(key))
}

function routesOf({routes}: Dial): readonly Route[] {
  if (routes.kind === 'world') return [...routes.forward, ...(routes.reverse ?? [])]
  return routes.fetches.flatMap(({forward, reverse}) => [...forward, ...(reverse ?? [])])
}

/**
 * The public key that a word means: a key, a made-up relay (`SG:a`), or the beginning of a key of the dial, also as it is
 * shown shortened (`0281a1…b2cb`).
 *
 * @throws {@link InputProblem} where no visor or several begin so.
 */
export function resolveRelay(word: string, dial: Dial): string {
  const named = namedRelay(word)
  if (named) return named.key
  const [begin = '', end = ''] = word.toLowerCase().split(/…|\.\.\./u)
  const found = relaysOf(dial).filter((key) => key.startsWith(begin) && key.endsWith(end))
  const [only] = found
  if (only !== undefined && found.length === 1 && begin !== '') return only
  const why =
    found.length === 0 || begin === '' ? 'no visor of this dial begins so' : `${String(found.length)} visors begin so`
  throw new InputProblem(`no relay: \`${word}\``, {
    cause: why,
    hints: ['Give a public key, more of its beginning, or a name such as `SG:a`.'],
  })
}
