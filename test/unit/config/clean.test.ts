import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {GenerateValues} from '../../../src/config/generate/flags.js'
import {generateConfig, type GeneratedEra} from '../../../src/config/generate/generate.js'
import {validateConfig} from '../../../src/config/validate.js'
import {printJson} from '../../../src/json/print-json.js'
import {testMachine} from '../../support/config-machine.js'
import {anyValues, PEER} from '../../support/generate-values.js'

const ERAS: GeneratedEra[] = ['e0', 'e1', 'e2', 'e3', 'e4']

/** A key of the documentation. */
const PUBLISHED = '1'.padStart(64, '0')

type Asks = (values: GenerateValues, era: GeneratedEra) => boolean

/**
 * Warnings that a generated file gets because a flag asked for what they are about, and nothing else. The one that no
 * flag asks for is CFG-H04 of 1.3, whose hypervisors let everybody in by default (visor-config E.3, H.4).
 */
const ASKED_FOR: [code: string, flag: string, asks: Asks, example: [GeneratedEra, GenerateValues]][] = [
  ['CFG-A06', '--sk with a published key', ({secretKey}) => secretKey === PUBLISHED, ['e4', {secretKey: PUBLISHED}]],
  [
    'CFG-H04',
    '--noauth, and -i in 1.3',
    (values, era) => values.noAuth === true || era === 'e3',
    ['e4', {isHypervisor: true, noAuth: true}],
  ],
  ['CFG-H07', '--pk-endpoint without -i', ({pkEndpoint}) => pkEndpoint === true, ['e4', {pkEndpoint: true}]],
  ['CFG-N03', '--public-rpc', ({publicRpc}) => publicRpc === true, ['e2', {publicRpc: true}]],
  ['CFG-D01', '--minsess 0', ({dmsgSessions}) => dmsgSessions === 0, ['e4', {dmsgSessions: 0}]],
  ['CFG-T12', '--public without --stcpr', ({isPublic}) => isPublic === true, ['e4', {isPublic: true}]],
  ['CFG-R01', '--min-hops above 1', ({minHops = 0}) => minHops > 1, ['e3', {minHops: 2}]],
  [
    'CFG-L13',
    '--startproxyclient without --proxyclientpk',
    ({startProxyClient}) => startProxyClient === true,
    ['e4', {startProxyClient: true}],
  ],
  ['CFG-L20', '--chataddr', ({skychatAddress}) => skychatAddress !== undefined, ['e4', {skychatAddress: ':8003'}]],
  [
    'CFG-L21',
    '--servevpn before 2025',
    ({vpnServer}, era) => vpnServer === true && era !== 'e4',
    ['e3', {vpnServer: true}],
  ],
]

function findings(era: GeneratedEra, values: GenerateValues) {
  const {config} = generateConfig({era, values, machine: testMachine()})
  return validateConfig(printJson(config))
}

describe('a generated file', () => {
  it.each(ERAS)('of %s has no error and no warning without flags', (era) => {
    const {shape, diagnostics} = findings(era, {})
    expect(shape).toBe(era)
    expect(diagnostics.filter(({severity}) => severity !== 'info')).toEqual([])
  })

  it.each(ERAS)('of %s is clean with every combination of flags, but for what they ask for', (era) => {
    fc.assert(
      fc.property(anyValues(era), (values) => {
        const {shape, diagnostics} = findings(era, values)
        expect(shape).toBe(era)
        const allowed = ASKED_FOR.filter(([, , asks]) => asks(values, era)).map(([code]) => code)
        const found = diagnostics.filter(({severity}) => severity !== 'info')
        expect(found.filter(({code, severity}) => severity === 'error' || !allowed.includes(code))).toEqual([])
      }),
      {numRuns: 25},
    )
  })

  it.each(ASKED_FOR)('has %s for %s', (code, _, asks, [era, values]) => {
    expect(asks(values, era)).toBe(true)
    expect(findings(era, values).diagnostics.filter(({severity}) => severity === 'warning')).toMatchObject([{code}])
  })

  it.each([
    ['e4', {pkEndpoint: true, isHypervisor: true}],
    ['e4', {isPublic: true, stcprPort: 6001}],
    ['e4', {startProxyClient: true, proxyServerKey: PEER}],
    ['e3', {isHypervisor: true, auth: true}],
    ['e3', {vpnServer: true, vpnServerPass: 'secret'}],
    ['e3', {vpnServer: true, vpnServerPass: '--secret'}],
  ] as [GeneratedEra, GenerateValues][])('of %s has none for %j', (era, values) => {
    expect(findings(era, values).diagnostics.filter(({severity}) => severity === 'warning')).toEqual([])
  })
})
