import type {PeerFacts} from '#starlark-wasm'
import type {DialPatch, DialProbe, Words} from '../probe.js'
import {factsWith, madeUpKey, PEER, RELAY, route, world} from '../world.js'

const {a, b, c, d, e} = RELAY

function probe(id: string, title: string, dials: (words: Words) => readonly DialPatch[]): DialProbe {
  return {kind: 'dial', group: 'countries', id, title, dials, across: ['apps', 'clock']}
}

/** Countries from every part of the world, besides those that the policy names. */
const COUNTRIES = 'AR AT AU BR CA CH CN DE ES FI FR GB IN IR IT JP KR MX NL NO PL RU SE SG TR UA US ZA'.split(' ')

function everywhere({countries}: Words): string[] {
  return [...new Set([...countries, ...COUNTRIES])]
}

function relaysIn(countries: readonly string[]): DialPatch {
  const relays = countries.map((country, i): [string, PeerFacts] => [madeUpKey(0x300 + i), {country}])
  return {
    routes: world(relays.map(([relay], i) => route([relay], 40 + 3 * i))),
    providers: factsWith(Object.fromEntries(relays)),
  }
}

export const COUNTRY_PROBES: readonly DialProbe[] = [
  probe('unknown-country', 'nobody knows where any relay is', () => [
    {
      providers: factsWith({
        [a]: {country: undefined},
        [b]: {country: undefined},
        [c]: {country: undefined},
        [d]: {country: undefined},
        [e]: {country: undefined},
      }),
    },
  ]),
  probe('some-unknown-country', 'each route has one relay of unknown country', () => [
    {
      routes: world([route([a, c], 60), route([d, c], 80), route([c], 50)]),
      providers: factsWith({[c]: {country: undefined}}),
    },
  ]),
  probe(
    'many-countries',
    'one route through each of many countries, those that the policy names among them',
    (words) => [relaysIn(everywhere(words))],
  ),
  {
    ...probe('single-country', 'all relays are in one country, for each of many countries', (words) =>
      everywhere(words).map((country) => relaysIn([country])),
    ),
    across: ['apps'],
  },
  {
    ...probe('peer-country', 'the peer is in one of many countries, or nobody knows where', (words) =>
      [...everywhere(words), undefined].map((country) => ({providers: factsWith({[PEER]: {country}})})),
    ),
    across: ['apps'],
  },
]
