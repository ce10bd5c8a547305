import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Distribution} from '../../../../src/policy/model/distribution.js'
import {PacketSelector} from '../../../../src/policy/router/packet-selector.js'
import {parseDistribution} from '../../../../src/policy/router/parse-distribution.js'
import {legAtTurn, weightedSchedule, type Block, type SelectorLeg} from '../../../../src/policy/router/schedule.js'
import {fnv1a, stickyHash} from '../../../../src/policy/router/sticky-hash.js'

const leg = (latencyMs = 0, state: Partial<SelectorLeg> = {}): SelectorLeg => ({
  open: true,
  ready: true,
  latency_ms: latencyMs,
  ...state,
})
const closed = (latencyMs = 0) => leg(latencyMs, {open: false})
const legs = (count: number) => Array.from({length: count}, () => leg())

function parsed(descriptor: string): Distribution {
  const result = parseDistribution(descriptor)
  if (result.kind !== 'distribution') throw new Error(`not valid: ${descriptor}`)
  return result.distribution
}

function select(descriptor: string, group: (SelectorLeg | null)[]): PacketSelector {
  return new PacketSelector({distribution: parsed(descriptor), legs: group})
}

const expand = (schedule: readonly Block[]) =>
  schedule.flatMap((block) => Array.from({length: block.slots}, () => block.leg))
const schedule = (selector: PacketSelector) => expand(selector.tables.schedule)
const packet = (size: number) => new Uint8Array(size).fill(0x78)
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
const send = (selector: PacketSelector, ...sizes: number[]) => sizes.map((size) => selector.choose(packet(size)))

const FLOW = '45000000 00000000 00060000 0a000002 c000020a c73801bb'

describe('PacketSelector, schedules', () => {
  it.each([
    ['16.5', 'equal', legs(3), [0, 1, 2]],
    ['16.5', 'auto', [leg(30), leg(90), leg(45)], [0, 0, 0, 1, 2, 2]],
    ['16.5', 'auto', [leg(30), leg(0), leg(100)], [0, 0, 0, 1, 2]],
    ['16.5', 'auto', [leg(30), leg(60), closed(600)], [...Array(20).fill(0), ...Array(10).fill(1)]],
    ['16.5', 'auto', [leg(0.4), leg(100)], [...Array(250).fill(0), 1]],
    ['16.5', 'weighted: 3, 1', legs(2), [0, 0, 0, 1]],
    ['16.5', 'weighted: 3, 1', legs(3), [0, 0, 0, 1, 2]],
    ['16.5', 'weighted: 3, 2, 1', [leg(), closed(), leg()], [0, 0, 0, 2]],
    ['P01', 'weighted: 0.5, 0.3, 0.2', legs(3), [0, 0, 0, 1, 2]],
    ['P02', 'weighted: 0.5, 0.3, 0.2', legs(4), [0, 0, 0, 1, 2, 3, 3, 3, 3, 3]],
    ['P03', 'weighted: 50, 30, 20', legs(3), [0, 0, 0, 1, 1, 2]],
    ['P03', 'weighted: 50, 30, 20', legs(4), [0, 0, 0, 1, 1, 2, 3]],
    ['P04', 'weighted: 0, 0.5', legs(2), [0, 0, 1]],
    ['P05', 'weighted: 1, 0.7', legs(2), [0, 1]],
    ['P06', 'weighted: 3, 1', [closed(), leg()], [1]],
    ['P14', 'auto', [leg(), closed(), leg()], [0, 2]],
    ['16.2', 'equal', [closed(), null], [0]],
    ['16.2', 'size-threshold: 9', [closed(), leg()], [0]],
    ['16.2', 'sticky:5tuple', [closed(), leg(), leg()], [1, 2]],
    ['16.3', 'auto', [null, closed(5)], [0]],
    ['16.3', 'weighted: inf, 1', legs(2), [0, 1]],
    ['16.3', 'weighted: nan, 1', legs(2), [0, 1]],
  ])('%s %s', (_id, descriptor, group, expected) => {
    expect(schedule(select(descriptor, group))).toEqual(expected)
  })

  it('keeps a billion turns as two blocks', () => {
    expect(select('weighted: 1000000000, 1', legs(2)).tables.schedule).toEqual([
      {leg: 0, slots: 1_000_000_000},
      {leg: 1, slots: 1},
    ])
  })
})

describe('PacketSelector, packets', () => {
  it('16.5 equal, 3 legs: in turn', () => {
    expect(send(select('equal', legs(3)), 1, 1, 1, 1, 1)).toEqual([0, 1, 2, 0, 1])
  })

  it('16.5 weighted: 3, 1 repeats its schedule', () => {
    expect(send(select('weighted: 3, 1', legs(2)), 1, 1, 1, 1, 1, 1, 1, 1)).toEqual([0, 0, 0, 1, 0, 0, 0, 1])
  })

  it('16.5 size-threshold: 1400 sends what is longer over leg 0', () => {
    expect(send(select('size-threshold: 1400', legs(3)), 1500, 100, 1400, 1401, 20)).toEqual([0, 1, 2, 0, 1])
  })

  it('16.5 dscp-priority: 46 sends marked IPv4 over leg 0', () => {
    const selector = select('dscp-priority: 46', legs(3))
    expect(['45b8', '45b4', '60b8', '45b8'].map((hex) => selector.choose(bytes(hex)))).toEqual([0, 1, 2, 0])
  })

  it('16.5 latency-adaptive takes the leg that is fastest now', () => {
    const selector = select('latency-adaptive', [leg(40), leg(25), leg(0)])
    expect(send(selector, 1, 1, 1)).toEqual([1, 1, 1])
    selector.updateLegs([leg(20), leg(25), leg(0)])
    expect(send(selector, 1)).toEqual([0])
  })

  it('P07 counters go on over a rebuild', () => {
    const selector = select('equal', legs(2))
    expect(send(selector, 1, 1, 1)).toEqual([0, 1, 0])
    selector.setLegs(legs(3))
    expect(send(selector, 1)).toEqual([0])
  })

  it('P08 falls back when the mode and the schedule name a closed leg', () => {
    expect(send(select('size-threshold: 100', [closed(), leg()]), 200)).toEqual([1])
  })

  it('P09 an empty payload skips the mode', () => {
    expect(send(select('size-threshold: 100', legs(2)), 0)).toEqual([0])
  })

  it('P10 latency-adaptive without any latency takes the first live leg', () => {
    expect(send(select('latency-adaptive', [leg(), closed(), leg()]), 1, 1)).toEqual([0, 0])
  })

  it.each([
    'auto',
    'equal',
    'weighted: 1, 5',
    'size-threshold: 1',
    'sticky:5tuple',
    'latency-adaptive',
    'dscp-priority: 1',
  ])('P15 one leg, %s: leg 0', (descriptor) => {
    expect(send(select(descriptor, [closed()]), 0, 1, 2)).toEqual([0, 0, 0])
  })

  it('16.1 a group without multiplexing uses leg 0', () => {
    const selector = new PacketSelector({distribution: {mode: 'round-robin'}, legs: legs(2), isMux: false})
    expect(send(selector, 1, 1)).toEqual([0, 0])
  })

  it('16.1 a leg that is not ready is passed over; none usable is a send error', () => {
    const selector = select('equal', [leg(), leg(0, {ready: false})])
    expect(send(selector, 1, 1, 1)).toEqual([0, 0, 0])
    selector.updateLegs([closed(), null])
    expect(send(selector, 1)).toEqual([null])
  })
})

describe('stickyHash', () => {
  it.each([
    ['16.5 a TCP flow', FLOW, 1510360744],
    ['16.5 its reverse direction', '45000000 00000000 00060000 c000020a 0a000002 01bbc738', 3600752052],
    ['16.5 source port 51001', '45000000 00000000 00060000 0a000002 c000020a c73901bb', 2087328321],
    ['16.5 UDP', '45000000 00000000 00110000 0a000002 c000020a c73801bb', 1359362173],
    ['16.5 a DNS flow', '45000000 00000000 00110000 0a000002 c6336435 9c400035', 3300883421],
    ['16.5 hello', Buffer.from('hello').toString('hex'), 1335831723],
    ['16.5 24 times x', '78'.repeat(24), 2684469285],
    ['16.5 25 times x', '78'.repeat(25), 2684469285],
    ['P11 IP options, ports 1 and 2', `46${FLOW.replaceAll(' ', '').slice(2, 40)}00000000 00010002`, 939734041],
    ['P11 IP options, ports 3 and 4', `46${FLOW.replaceAll(' ', '').slice(2, 40)}00000000 00030004`, 939734041],
    ['P12 23 bytes starting with 45', `45${'00'.repeat(22)}`, 232557696],
    ['P13 IPv6', `60${'00'.repeat(39)}`, 1247602821],
    ['16.4 nothing', '', 2166136261],
  ])('%s', (_name, hex, hash) => {
    expect(stickyHash(bytes(hex))).toBe(hash)
  })

  it.each([
    [FLOW, 2, 0],
    [FLOW, 3, 1],
    [FLOW, 4, 0],
    ['45000000 00000000 00060000 c000020a 0a000002 01bbc738', 3, 0],
    ['45000000 00000000 00060000 0a000002 c000020a c73901bb', 2, 1],
    ['45000000 00000000 00060000 0a000002 c000020a c73901bb', 3, 0],
    ['45000000 00000000 00110000 0a000002 c000020a c73801bb', 2, 1],
    ['45000000 00000000 00110000 0a000002 c000020a c73801bb', 3, 1],
    ['45000000 00000000 00110000 0a000002 c6336435 9c400035', 3, 2],
    ['68656c6c6f', 3, 0],
    ['68656c6c6f', 4, 3],
  ])('16.5 %s over %i legs: leg %i', (hex, count, expected) => {
    expect(select('sticky:5tuple', legs(count)).choose(bytes(hex))).toBe(expected)
  })

  it('is FNV-1a: one more byte is one more xor and multiplication', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(255), (data, byte) => {
        const next = Number(((BigInt(fnv1a(data)) ^ BigInt(byte)) * 16777619n) & 0xffffffffn)
        expect(fnv1a([...data, byte])).toBe(next)
      }),
    )
  })
})

describe('weightedSchedule', () => {
  const weights = fc.array(fc.double({min: 0, noNaN: true, max: 1e6}), {maxLength: 6})
  const group = fc.array(
    fc.boolean().map((open) => leg(0, {open})),
    {minLength: 2, maxLength: 6},
  )

  it('gives every open leg at least one slot and a closed one none, in index order', () => {
    fc.assert(
      fc.property(weights, group, (list, all) => {
        const open = all.flatMap(({open}, index) => (open ? [index] : []))
        const blocks = weightedSchedule(list, all)
        expect(blocks.map((block) => block.leg)).toEqual(open.length === 0 ? [0] : open)
        expect(blocks.every(({slots}) => Number.isInteger(slots) && slots >= 1)).toBe(true)
      }),
    )
  })

  it('depends on ratios only: doubling all of a full set of weights changes nothing', () => {
    const positive = fc.array(fc.double({min: 1e-3, max: 1e3, noNaN: true}), {minLength: 3, maxLength: 3})
    fc.assert(
      fc.property(positive, (list) => {
        expect(
          weightedSchedule(
            list.map((weight) => weight * 2),
            legs(3),
          ),
        ).toEqual(weightedSchedule(list, legs(3)))
      }),
    )
  })

  it('gives a heavier leg no fewer slots', () => {
    fc.assert(
      fc.property(
        fc.double({min: 1e-3, max: 1e3, noNaN: true}),
        fc.double({min: 1e-3, max: 1e3, noNaN: true}),
        (a, b) => {
          const [first, second] = weightedSchedule([a, b], legs(2))
          expect(Math.sign((first?.slots ?? 0) - (second?.slots ?? 0)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('legAtTurn', () => {
  it('walks the blocks as if they were written out', () => {
    const blocks = fc.array(fc.record({leg: fc.nat(9), slots: fc.integer({min: 1, max: 9})}), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(blocks, fc.nat(200), (list, turn) => {
        const table = expand(list)
        expect(legAtTurn(list, turn)).toBe(table[turn % table.length])
      }),
    )
  })
})
