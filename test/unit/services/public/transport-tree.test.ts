import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {renderTransportCounts, renderTransportTree} from '../../../../src/output/transport-tree.js'
import type {RegisteredTransport} from '../../../../src/services/public/transport-discovery.js'
import {transportTree} from '../../../../src/services/public/transport-tree.js'

/** Transports written as `a-b` or `a-b:type`; ids count up. */
const network = (...links: readonly string[]): RegisteredTransport[] =>
  links.map((link, index) => {
    const [, first = '', second = '', type = 'stcpr'] = /^(\w+)-(\w+)(?::(\w+))?$/.exec(link) ?? []
    return {t_id: `id${index}`, edges: [first, second], type, label: ''}
  })

const drawn = (links: readonly string[], question: Parameters<typeof transportTree>[1] = {}): string[] =>
  renderTransportTree(transportTree(network(...links), question).visors).split('\n')

describe('transportTree', () => {
  it('hangs every visor once, as near to the root as it can', () => {
    expect(drawn(['a-b', 'b-c', 'a-d', 'c-d', 'c-e', 'd-f'], {source: 'a'})).toEqual([
      'a',
      '├─ b  stcpr  id0',
      '│  └─ c  stcpr  id1',
      '│     └─ e  stcpr  id4',
      '└─ d  stcpr  id2',
      '   └─ f  stcpr  id5',
    ])
  })

  it('roots each part of the network at its visor with most transports', () => {
    expect(drawn(['a-b', 'b-c', 'y-z'])).toEqual(['b', '├─ a  stcpr  id0', '└─ c  stcpr  id1', 'y', '└─ z  stcpr  id2'])
  })

  it('draws the way to one visor only', () => {
    expect(drawn(['a-b', 'b-c', 'a-d'], {source: 'a', dest: 'c'})).toEqual([
      'a',
      '└─ b  stcpr  id0',
      '   └─ c  stcpr  id1',
    ])
  })

  it('takes the first of several transports by type', () => {
    expect(drawn(['a-b:sudph', 'a-b:dmsg'], {source: 'a'})).toEqual(['a', '└─ b  dmsg  id1'])
  })

  it.each([
    ['an unknown source', {source: 'q'}],
    ['an unknown destination', {source: 'a', dest: 'q'}],
    ['nobody online', {online: new Set<string>()}],
  ])('is empty with %s', (_, question) => {
    expect(drawn(['a-b'], question)).toEqual(['no transports'])
  })

  it('leaves out transports with an end that is offline', () => {
    expect(drawn(['a-b', 'b-c'], {source: 'a', online: new Set(['a', 'b'])})).toEqual(['a', '└─ b  stcpr  id0'])
  })

  it('takes a transport of a visor to itself for what it is', () => {
    expect(transportTree(network('a-a'), {}).visors).toMatchObject([{pk: 'a', depth: 0, transports: 1}])
  })

  it('counts transports, visors and types', () => {
    const {counts} = transportTree(network('a-b:sudph', 'b-c:dmsg', 'a-c:dmsg'), {})
    expect(renderTransportCounts(counts).split('\n')).toEqual([
      'Total transports: 3',
      'Unique visors: 3',
      'dmsg: 2',
      'sudph: 1',
    ])
  })

  it('survives a chain of ten thousand visors', () => {
    const chain = Array.from({length: 10_000}, (_, index) => `v${index}-v${index + 1}`)
    expect(transportTree(network(...chain), {source: 'v0'}).visors.at(-1)).toMatchObject({pk: 'v10000', depth: 10_000})
  })

  it('holds each visor once, right below its parent’s subtree, in any network', () => {
    const keys = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const links = fc.array(fc.tuple(keys, keys).map(([from, to]) => `${from}-${to}`))
    fc.assert(
      fc.property(links, (all) => {
        const {visors} = transportTree(network(...all), {})
        expect(new Set(visors.map(({pk}) => pk)).size).toBe(visors.length)
        expect(new Set(visors.map(({pk}) => pk))).toEqual(new Set(all.flatMap((link) => link.split('-'))))
        for (const [index, {depth, parent_pk}] of visors.entries()) {
          const above = visors.slice(0, index).findLast((other) => other.depth === depth - 1)
          expect(above?.pk ?? null).toBe(depth === 0 ? null : parent_pk)
        }
      }),
    )
  })
})
