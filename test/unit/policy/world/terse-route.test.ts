import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {routeScore} from '../../../../src/policy/router/build-candidates.js'
import {isRoute, routeName} from '../../../../src/policy/suite/route-name.js'
import {namedRelay} from '../../../../src/policy/world/relay-name.js'
import {parseTerseRoute} from '../../../../src/policy/world/terse-route.js'

const key = (name: string): string => namedRelay(name)!.key
const read = (text: string) => {
  const parsed = parseTerseRoute(text)
  if (parsed.kind === 'fault') throw new Error(parsed.message)
  return parsed
}

describe('parseTerseRoute', () => {
  it('reads relays, a latency for the whole route and a kind for all transports', () => {
    expect(read('SG,ID 120ms stcpr')).toEqual({
      kind: 'route',
      route: {
        hops: [key('SG'), key('ID')],
        transports: [
          {kind: 'stcpr', latency_ms: 40},
          {kind: 'stcpr', latency_ms: 40},
          {kind: 'stcpr', latency_ms: 40},
        ],
      },
      facts: {[key('SG')]: {country: 'SG', kind: 'stcpr', has_transport: true}, [key('ID')]: {country: 'ID'}},
    })
  })

  it('takes one latency and one kind per transport, in either order', () => {
    expect(read('DE sudph,dmsg ?+20ms').route.transports).toEqual([
      {kind: 'sudph', latency_ms: null},
      {kind: 'dmsg', latency_ms: 20},
    ])
  })

  it.each(['direct', 'direct ?', 'direct ?ms stcpr'])('leaves a latency that is not said unknown: %s', (text) => {
    expect(read(text).route).toEqual({hops: [], transports: [{kind: 'stcpr', latency_ms: null}]})
  })

  it('keeps a relay of unknown country unknown, and a key as it is', () => {
    const real = `03${'ab'.repeat(32)}`
    const {route, facts} = read(`"${real}",?? 9ms`)
    expect(route.hops).toEqual([real, key('??')])
    expect(facts).toEqual({[real]: {kind: 'stcpr', has_transport: true}, [key('??')]: {}})
  })

  it('means the same relay by the same name, and another one by another name', () => {
    expect(read('SG:a 1ms').route.hops).toEqual(read('SG:a 9ms').route.hops)
    expect(key('SG:a')).not.toBe(key('SG:b'))
  })

  it.each([
    ['', 0],
    ['sg 20ms', 0],
    ['SG,id 20ms', 3],
    ['SG 20', 3],
    ['SG 20ms 30ms', 8],
    ['SG 1ms+2ms+3ms', 3],
    ['SG 20ms stcpr,sudph,dmsg', 8],
    ['SG 20ms TCP', 8],
  ])('names the word that does not fit: %j', (text, offset) => {
    expect(parseTerseRoute(text)).toMatchObject({kind: 'fault', offset})
  })

  it('shares a latency out without losing a millisecond', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1_000_000}), fc.integer({min: 0, max: 6}), (ms, relays) => {
        const hops = Array.from({length: relays}, (_, index) => `DE:r${String(index)}`).join(',') || 'direct'
        expect(Math.trunc(routeScore(read(`${hops} ${String(ms)}ms`).route.transports))).toBe(ms)
      }),
    )
  })

  it('reads back any route that is written down, and its name means it', () => {
    const relay = fc.constantFrom('DE', 'SG', 'US:a', 'US:b', '??', `02${'c4'.repeat(32)}`)
    const transport = fc.record({
      kind: fc.constantFrom('stcpr', 'sudph', 'dmsg'),
      latency_ms: fc.option(fc.integer({min: 1, max: 5000})),
    })
    const routes = fc
      .uniqueArray(relay, {maxLength: 5})
      .chain((relays) =>
        fc.tuple(
          fc.constant(relays),
          fc.array(transport, {minLength: relays.length + 1, maxLength: relays.length + 1}),
        ),
      )
    fc.assert(
      fc.property(routes, fc.constantFrom(' ', '  '), ([relays, transports], space) => {
        const latencies = transports.map(({latency_ms: ms}) => (ms === null ? '?' : `${String(ms)}ms`)).join('+')
        const kinds = transports.map(({kind}) => kind).join(',')
        const {route, facts} = read([relays.join(',') || 'direct', latencies, kinds].join(space))
        expect(route).toEqual({hops: relays.map(key), transports})
        const hops_geo = route.hops.map((hop) => facts[hop]?.country ?? '??')
        const named = {hops: route.hops, hops_geo}
        const names = Object.fromEntries(relays.map((name) => [key(name), name]))
        expect(isRoute(routeName(named, names), named)).toBe(true)
      }),
    )
  })
})
