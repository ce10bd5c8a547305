import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mirrorRoute, offerRoute, offerRoutes} from '../../../../src/policy/router/build-candidates.js'
import {bestRoute, pickRoutes} from '../../../../src/policy/router/pick-route.js'
import {A, B, direct, over} from './deciding.js'

describe('offerRoute', () => {
  it.each([
    ['20 ms and unknown', [20, null], 1020],
    ['20.9 and 30.3 ms', [20.9, 30.3], 51],
    ['two unknown', [null, null], 2000],
    ['a measured zero', [0, 5], 1005],
  ])('Candidate construction: %s', (_name, latencies, expected) => {
    expect(offerRoute(over([A], ...latencies), {}).candidate.est_latency_ms).toBe(expected)
  })

  it('Candidate construction: one unknown is 1000, below a millisecond is 0', () => {
    expect(offerRoute(direct(null), {}).candidate.est_latency_ms).toBe(1000)
    expect(offerRoute(direct(0.4), {}).candidate.est_latency_ms).toBe(0)
  })

  it.each([
    ['sudph to A and nothing to B', [A, B], {[A]: {kind: 'sudph'}}, ['sudph']],
    ['stcpr to both', [A, B], {[A]: {kind: 'stcpr'}, [B]: {kind: 'stcpr'}}, ['stcpr']],
    ['in hop order', [B, A], {[A]: {kind: 'stcp'}, [B]: {kind: 'dmsg'}}, ['dmsg', 'stcp']],
    ['direct', [], {}, []],
  ])('Candidate construction: kinds, %s', (_name, hops, providers, expected) => {
    expect(offerRoute(over(hops, 1, 1, 1), providers).candidate.transport_kinds).toEqual(expected)
  })

  it('knows the country of each relay, or ??', () => {
    expect(offerRoute(over([A, B], 1, 1, 1), {[A]: {country: 'DE'}}).candidate.hops_geo).toEqual(['DE', '??'])
  })

  it('is not fooled by keys that every object has', () => {
    expect(offerRoute(over(['__proto__', 'constructor'], 1, 1, 1), {}).candidate).toMatchObject({
      hops_geo: ['??', '??'],
      transport_kinds: [],
    })
  })

  it('takes the derived fields of a route of which no transports are known', () => {
    const derived = {hops: [A], est_latency_ms: 40, hops_geo: ['SG'], transport_kinds: ['stcp']}
    expect(offerRoute(derived, {[A]: {country: 'DE', kind: 'dmsg'}})).toEqual({
      candidate: {hops: [A], hops_geo: ['SG'], est_latency_ms: 40, transport_kinds: ['stcp']},
      score: 40,
      transports: null,
    })
  })
})

describe('offerRoutes', () => {
  it('Candidate construction: a two-transport route with a dmsg transport is absent, a direct one stays', () => {
    const relayed = {
      hops: [A],
      transports: [
        {kind: 'stcpr', latency_ms: 1},
        {kind: 'dmsg', latency_ms: 1},
      ],
    }
    const unknown = {
      hops: [A],
      transports: [
        {kind: '', latency_ms: 1},
        {kind: 'stcpr', latency_ms: 1},
      ],
    }
    const offer = offerRoutes([relayed, direct(5, 'dmsg'), unknown], {})
    expect(offer.routes.map(({candidate}) => candidate.hops)).toEqual([[], [A]])
    expect(offer.dmsgRemoved).toBe(1)
  })

  it('keeps the order of the route finder', () => {
    const hops = fc.array(fc.constantFrom(A, B), {maxLength: 2})
    fc.assert(
      fc.property(fc.array(hops), (lists) => {
        const offer = offerRoutes(
          lists.map((list) => over(list, 9, 1, 5)),
          {},
        )
        expect(offer.routes.map(({candidate}) => candidate.hops)).toEqual(lists)
      }),
    )
  })
})

describe('mirrorRoute', () => {
  it('lists relays and transports from the destination back', () => {
    expect(mirrorRoute(over([A, B], 1, 2, 3))).toEqual({...over([B, A], 3, 2, 1)})
  })
})

describe('bestRoute', () => {
  const offers = (...scores: number[]) => scores.map((score) => offerRoute({hops: [A], est_latency_ms: score}, {}))

  it('takes the lowest score, the first of equals', () => {
    expect(bestRoute(offers(3, 1, 1), new Set())).toBe(1)
  })

  it('compares sums that are not truncated', () => {
    const routes = [offerRoute(direct(10.9), {}), offerRoute(direct(10.2), {})]
    expect(bestRoute(routes, new Set())).toBe(1)
  })

  it('avoids excluded relays, and gives nothing when none is left', () => {
    expect(bestRoute(offers(3, 1), new Set([A]))).toBeNull()
    expect(bestRoute([], new Set())).toBeNull()
  })
})

describe('pickRoutes', () => {
  const forward = [offerRoute(over([A], 1, 1), {}), offerRoute(over([B], 5, 5), {})]

  it('gives up a choice whose other direction has no acceptable route', () => {
    const reverse = [offerRoute(over([A], 1, 1), {})]
    expect(pickRoutes({forward, reverse}, {forward: 1, reverse: null}, new Set([A]))).toEqual({
      pick: null,
      isPartialDiscarded: true,
    })
  })

  it('leaves a direction open whose list is not known', () => {
    expect(pickRoutes({forward, reverse: null}, {forward: null, reverse: null}, new Set())).toEqual({
      pick: {forward: 0, reverse: null, picked_by: 'built-in'},
      isPartialDiscarded: false,
    })
  })
})
