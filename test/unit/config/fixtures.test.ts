import {describe, expect, it} from 'vitest'
import {generateConfig, type GeneratedEra} from '../../../src/config/generate/generate.js'
import type {GenerateValues} from '../../../src/config/generate/flags.js'
import {printJson} from '../../../src/json/print-json.js'
import {validateConfig} from '../../../src/config/validate.js'
import {fixtureText} from '../../support/config-fixture.js'
import {testMachine} from '../../support/config-machine.js'

const secretKey = 'b65d256d4a2af23e330179d95c9526a6e053479d8b5ca077ecf97dd8ec189876'

const CASES: [string, GeneratedEra, GenerateValues][] = [
  ['e0', 'e0', {}],
  ['e0-test', 'e0', {testenv: true}],
  ['e1', 'e1', {}],
  ['e1-test', 'e1', {testenv: true}],
  ['e2', 'e2', {}],
  ['e2-test', 'e2', {testenv: true}],
  ['e3', 'e3', {isHypervisor: true}],
  ['e3-test', 'e3', {testenv: true}],
  ['e4', 'e4', {}],
  ['e4-test', 'e4', {testenv: true}],
]

/** Remarks that a sound file gets all the same: the key is published, the proxy listens everywhere, the VPN is open. */
const REMARKS: Record<string, string[]> = {
  e3: ['warning CFG-A06 /sk', 'info CFG-L20 /launcher/apps/3/args/3', 'warning CFG-H04 /hypervisor/enable_auth'],
  'e3-test': ['warning CFG-A06 /sk', 'info CFG-L20 /launcher/apps/3/args/3'],
  e4: ['warning CFG-A06 /sk', 'info CFG-L20 /launcher/apps/3/args', 'info CFG-L21 /launcher/apps/4'],
  'e4-test': ['warning CFG-A06 /sk', 'info CFG-L20 /launcher/apps/3/args', 'info CFG-L21 /launcher/apps/4'],
  e0: ['warning CFG-A06 /key_pair/secret_key'],
  'e0-test': ['warning CFG-A06 /key_pair/secret_key'],
  e0a: ['warning CFG-A06 /visor/static_secret_key'],
  hypervisor: ['warning CFG-A06 /secret_key', 'warning CFG-H04 /enable_auth'],
}

describe('fixtures of every era', () => {
  it.each(CASES)('%s is what the generator writes', async (name, era, values) => {
    const {config} = generateConfig({era, values: {...values, secretKey}, machine: testMachine()})
    await expect(printJson(config)).toMatchFileSnapshot(`../../fixtures/config/${name}.json`)
  })

  it.each([...CASES.map(([name]) => name), 'e0a', 'hypervisor'])('%s has no mistake', (name) => {
    const {shape, diagnostics} = validateConfig(fixtureText(name))
    expect(shape).toBe(name.replace('-test', ''))
    expect(diagnostics.map(({severity, code, path}) => `${severity} ${code} ${path}`)).toEqual(
      REMARKS[name] ?? ['warning CFG-A06 /sk'],
    )
  })
})
