import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Distribution} from '../../../../src/policy/model/distribution.js'
import {modeName, parseDistribution} from '../../../../src/policy/router/parse-distribution.js'
import {
  distributionFromJson,
  distributionToJson,
  printDistribution,
} from '../../../../src/policy/router/print-distribution.js'

const weighted = (...weights: number[]): Distribution => ({mode: 'weighted', weights})

/** Policy contract 23.6: descriptors that are valid. */
const VALID: [id: string, descriptor: string, distribution: Distribution][] = [
  ['D02', ' auto ', {mode: 'auto'}],
  ['D03', 'equal', {mode: 'round-robin'}],
  ['D03', 'round-robin', {mode: 'round-robin'}],
  ['D04', 'latency-aware', {mode: 'latency-adaptive'}],
  ['D04', 'latency-adaptive', {mode: 'latency-adaptive'}],
  ['D05', 'weighted: 0.5, 0.3, 0.2', weighted(0.5, 0.3, 0.2)],
  ['D06', 'weighted:3,,1,', weighted(3, 1)],
  ['D12', 'weighted: nan, 1', weighted(NaN, 1)],
  ['D15', 'size-threshold:1400', {mode: 'size-threshold', bytes: 1400}],
  ['D18', 'size-threshold: +5', {mode: 'size-threshold', bytes: 5}],
  ['D19', 'sticky: 5tuple', {mode: 'sticky:5tuple'}],
  ['D19', 'sticky:5tuple', {mode: 'sticky:5tuple'}],
  ['D21', 'dscp-priority: 46', {mode: 'dscp-priority', dscp: 46}],
  ['D21', 'dscp-priority: 0x2e', {mode: 'dscp-priority', dscp: 46}],
  ['15.1', 'sticky : 5tuple', {mode: 'sticky:5tuple'}],
  ['15.2', 'weighted: .5, 5., 1e3, 1_0, 0x1p-2', weighted(0.5, 5, 1000, 10, 0.25)],
  ['15.2', 'weighted: 1e-400, -0, 1', weighted(0, -0, 1)],
  ['15.2', 'size-threshold: 007', {mode: 'size-threshold', bytes: 7}],
  ['15.2', 'weighted: 1', weighted(1)],
]

/** Policy contract 23.6: the router's error texts. */
const INVALID: [id: string, descriptor: string, message: string][] = [
  ['D07', 'weighted:', 'weighted: empty weight list'],
  ['D07', 'weighted: ,', 'weighted: empty weight list'],
  ['D08', 'weighted: 0, 0', 'weighted: all weights are zero'],
  ['D09', 'weighted: -1, 1', 'weighted: weight -1 is negative'],
  ['D10', 'weighted: abc', 'weighted: parse "abc": strconv.ParseFloat: parsing "abc": invalid syntax'],
  ['D11', 'weighted: [3, 1]', 'weighted: parse "[3": strconv.ParseFloat: parsing "[3": invalid syntax'],
  ['D12', 'weighted: nan', 'weighted: all weights are zero'],
  ['D13', 'weighted: -inf', 'weighted: weight -Inf is negative'],
  ['D14', 'weighted: 1e400', 'weighted: parse "1e400": strconv.ParseFloat: parsing "1e400": value out of range'],
  ['D16', 'size-threshold: 0', 'size-threshold: 0 is not positive'],
  ['D16', 'size-threshold: -1', 'size-threshold: -1 is not positive'],
  ['D17', 'size-threshold:', 'size-threshold: parse "": strconv.Atoi: parsing "": invalid syntax'],
  ['D18', 'size-threshold: 0x10', 'size-threshold: parse "0x10": strconv.Atoi: parsing "0x10": invalid syntax'],
  ['D23', 'Auto', 'malformed distribution descriptor "Auto"'],
  ['D23', 'fastest', 'malformed distribution descriptor "fastest"'],
  ['D24', 'nonsense:foo', 'unknown distribution descriptor "nonsense"'],
  ['D24', 'WEIGHTED: 1', 'unknown distribution descriptor "WEIGHTED"'],
  ['D24', 'round-robin:', 'unknown distribution descriptor "round-robin"'],
  ['D25', ':5', 'unknown distribution descriptor ""'],
  ['15.1', ' a"b ', String.raw`malformed distribution descriptor "a\"b"`],
  ['15.2', 'weighted: 1, x, -1', 'weighted: parse "x": strconv.ParseFloat: parsing "x": invalid syntax'],
  ['15.2', 'weighted: 0, -0', 'weighted: all weights are zero'],
  ['15.2', 'weighted: -0.5', 'weighted: weight -0.5 is negative'],
  [
    '15.2',
    'size-threshold: 9223372036854775808',
    'size-threshold: parse "9223372036854775808": strconv.Atoi: parsing "9223372036854775808": value out of range',
  ],
]

/** Refused for certain, in words that are not known (contract 24.4). */
const REFUSED: [id: string, descriptor: string][] = [
  ['D20', 'sticky:'],
  ['D20', 'sticky: hash'],
  ['D20', 'sticky: 5'],
  ['D22', 'dscp-priority:'],
  ['D22', 'dscp-priority: 0'],
  ['D22', 'dscp-priority: 64'],
  ['D22', 'dscp-priority: -1'],
  ['D22', 'dscp-priority: foo'],
]

describe('parseDistribution', () => {
  it.each(['', '   ', ' \u2003\t'])('D01 %j is unset', (descriptor) => {
    expect(parseDistribution(descriptor)).toEqual({kind: 'unset'})
    expect(modeName(parseDistribution(descriptor))).toBe('unset')
  })

  it.each(VALID)('%s %j is valid', (_id, descriptor, distribution) => {
    expect(parseDistribution(descriptor)).toEqual({kind: 'distribution', distribution})
  })

  it.each(INVALID)('%s %j is refused: %s', (_id, descriptor, message) => {
    expect(parseDistribution(descriptor)).toEqual({kind: 'error', message, unconfirmed: null})
  })

  it.each(REFUSED)('%s %j is refused, the text unconfirmed', (_id, descriptor) => {
    expect(parseDistribution(descriptor)).toMatchObject({kind: 'error', unconfirmed: '24.4'})
  })

  it('never throws, and gives an error text of one line', () => {
    const name = fc.constantFrom('', 'weighted:', 'size-threshold:', 'sticky:', 'dscp-priority:', 'auto')
    fc.assert(
      fc.property(name, fc.string({unit: 'binary', maxLength: 20}), (head, tail) => {
        const parsed = parseDistribution(head + tail)
        if (parsed.kind === 'error') expect(parsed.message).not.toContain('\n')
      }),
    )
  })
})

const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(
  fc.constantFrom<Distribution>(
    {mode: 'auto'},
    {mode: 'round-robin'},
    {mode: 'sticky:5tuple'},
    {mode: 'latency-adaptive'},
  ),
  fc
    .array(fc.oneof(fc.double({min: 0}), fc.constantFrom(NaN, Infinity, 0, -0)), {minLength: 1})
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => weighted(...weights)),
  fc.integer({min: 1}).map((bytes): Distribution => ({mode: 'size-threshold', bytes})),
  fc.constant<Distribution>({mode: 'size-threshold', bytes: 2 ** 63}),
  fc.integer({min: 1, max: 63}).map((dscp): Distribution => ({mode: 'dscp-priority', dscp})),
)

describe('printDistribution', () => {
  it('prints what parses back to the same distribution', () => {
    fc.assert(
      fc.property(anyDistribution, (distribution) => {
        expect(parseDistribution(printDistribution(distribution))).toEqual({kind: 'distribution', distribution})
      }),
    )
  })
})

describe('distributionToJson', () => {
  it('survives JSON, NaN and infinite weights included', () => {
    fc.assert(
      fc.property(anyDistribution, (distribution) => {
        const json = distributionToJson(distribution)
        expect(JSON.parse(JSON.stringify(json))).toEqual(json)
        expect(printDistribution(distributionFromJson(json)).replaceAll('-0', '0')).toBe(
          printDistribution(distribution).replaceAll('-0', '0'),
        )
      }),
    )
  })
})
