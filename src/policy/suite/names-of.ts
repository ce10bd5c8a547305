import {madeUpKey, namedRelay} from '../world/relay-name.js'
import type {RouteText} from '../world/dial-file.js'
import type {DialPart, SuiteFile} from './suite-file.js'

/** What a suite calls relays and peers, by the keys that the names stand for. */
export function namesOf({dial, fixtures, cases}: SuiteFile): Readonly<Record<string, string>> {
  const names: Record<string, string> = {[madeUpKey('peer')]: 'peer'}
  const add = (text: string): void => {
    const relay = namedRelay(text)
    if (relay?.country !== undefined) names[relay.key] = text
  }
  for (const part of [dial, ...Object.values(fixtures ?? {}), ...(cases ?? []).map((each) => each.dial)]) {
    if (part) wordsOf(part).forEach(add)
  }
  return names
}

function wordsOf({candidates = [], reverse_candidates = [], providers, dead_relays = [], peer_pk}: DialPart): string[] {
  const routes = [...candidates, ...reverse_candidates]
  return [
    ...routes.flatMap(relaysOf),
    ...Object.keys(providers ?? {}),
    ...dead_relays,
    ...(typeof peer_pk === 'string' ? [peer_pk] : (peer_pk ?? [])),
  ]
}

function relaysOf(route: RouteText): readonly string[] {
  return typeof route === 'string' ? (route.trim().split(/\s/u)[0] ?? '').split(',') : route.hops
}
