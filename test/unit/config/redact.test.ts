import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {diffConfig} from '../../../src/config/diff-config.js'
import {printJson} from '../../../src/json/print-json.js'
import {parseJson} from '../../../src/json/parse-json.js'
import {putAt} from '../../../src/json/pointer.js'
import {keysAt, schemaAt} from '../../../src/config/schemas.js'
import {isSecretKeyName, maskSecrets, redact} from '../../../src/config/redact.js'
import {validateConfig} from '../../../src/config/validate.js'
import {PLAIN} from '../../../src/output/look.js'
import {VALIDATION_REPORTERS} from '../../../src/output/config/diagnostics-reporters.js'
import {fixture} from '../../support/config-fixture.js'

const SECRET = '5ec4e7'.repeat(10) + 'abcd'
const PASSWORD = 'Tr0ub4dor&3hunter2'
const PLACES = [
  '/sk',
  '/hypervisor/cookies/hash_key',
  '/hypervisor/cookies/block_key',
  '/transport/tps_sk',
  '/routing/route_setup_sk',
  '/survey_client_sk',
]
const ARGS = [
  ['app', 'vpn-server', '--passcode', SECRET],
  ['app', 'vpn-client', `--sk=${SECRET}`],
  ['app', 'vpn-client', `--sk ${SECRET}`],
  ['app', 'vpn-server', '--passcode', PASSWORD],
]

const RUN = {program: {name: 'skywire-cli', version: '0.0.0'}, folder: '/'}

describe('no secret is shown', () => {
  it.each([
    ...PLACES.map((path) => [path, SECRET] as const),
    ...ARGS.map((args) => ['/launcher/apps/0/args', args] as const),
  ])('not that of %s, in any report, diff or copy', (path, value) => {
    const config = fixture('e3')
    putAt(config, path, typeof value === 'string' ? value : [...value])
    const text = printJson(config)
    const {diagnostics} = validateConfig(text)
    const shown = {file: 'c.json', era: 'e3', ok: false, fixed: [], diagnostics, text}
    const all = [
      ...Object.values(VALIDATION_REPORTERS).map((report) => report({...RUN, files: [shown]}, PLAIN)),
      JSON.stringify(redact(config)),
      JSON.stringify(diffConfig(fixture('e3'), config)),
      maskSecrets(text),
      // Whatever the mistake, also in text that is no JSON any more.
      maskSecrets(text.replace('{', '{,')),
    ]
    for (const each of all) for (const secret of [SECRET, PASSWORD]) expect(each).not.toContain(secret)
  })

  it('not in messages or frames about a broken text, wherever and however it breaks', () => {
    const key = '0f0e0d0c0b0a09080706050403020100ffeeddccbbaa99887766554433221144'
    const config = fixture('e3')
    putAt(config, '/sk', key)
    putAt(config, '/launcher/apps/2/args', ['app', 'skysocks', '--passcode', PASSWORD])
    putAt(config, '/wallet', {password: PASSWORD})
    const texts = [printJson(config), JSON.stringify(config)]
    const damage = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.nat(),
      cut: fc.nat(2),
      junk: fc.constantFrom('', '"', ',', '}', 'x', ':', '\\', '//', '\n'),
    })
    const parts = [key, PASSWORD].flatMap((secret) =>
      Array.from({length: secret.length - 7}, (_, at) => secret.slice(at, at + 8)),
    )
    fc.assert(
      fc.property(damage, ({text, at, cut, junk}) => {
        const start = at % text.length
        const broken = text.slice(0, start) + junk + text.slice(start + cut)
        if (parseJson(broken).value !== undefined) return
        const {diagnostics} = validateConfig(broken)
        const shown = {file: 'c', era: null, ok: false, fixed: [], diagnostics, text: broken}
        const all = Object.values(VALIDATION_REPORTERS)
          .map((report) => report({...RUN, files: [shown]}, PLAIN))
          .join('')
        expect(parts.filter((part) => all.includes(part) || maskSecrets(broken).includes(part))).toEqual([])
        expect(maskSecrets(broken)).toHaveLength(broken.length)
      }),
      {numRuns: 60},
    )
  })

  it.each(['--pascode', '--passwd=', '-passcod'])('not that of a misspelt option: %s', (option) => {
    const args = option.endsWith('=') ? [option + PASSWORD] : [option, PASSWORD]
    const config = {launcher: {apps: [{args}, {args: args.join(' ')}]}}
    expect(JSON.stringify(redact(config))).not.toContain(PASSWORD)
    expect(maskSecrets(JSON.stringify(config))).not.toContain(PASSWORD)
  })

  it('a secret key that stands for a public one is hidden, and no other key of a schema is', () => {
    expect(redact({hypervisors: ['0f'.repeat(32)]})).toEqual({hypervisors: ['<redacted>']})
    for (const shape of ['e0a', 'e0', 'e1', 'e2', 'e3', 'e4', 'hypervisor'] as const) {
      const walk = (pointer: string): string[] =>
        keysAt(shape, pointer).flatMap((key) => [`${pointer}/${key}`, ...walk(`${pointer}/${key}`)])
      const hidden = walk('').filter((each) => isSecretKeyName(each.split('/').at(-1) ?? ''))
      expect(hidden.filter((each) => schemaAt(shape, each)?.['x-secret'] !== true)).toEqual([])
    }
  })

  it('the one-string form of arguments loses only its secrets', () => {
    const config = redact({launcher: {apps: [{args: '--passcode abc --netifc eth0'}]}})
    expect(JSON.stringify(config)).toContain('--passcode <redacted> --netifc eth0')
  })

  it('keys that are public stay', () => {
    expect(JSON.stringify(redact(fixture('e3')))).toContain(
      '0336d57c96b706b8560223b0fa71e55331ab3dabe34dd464002ab10bf199ada2b3',
    )
  })
})
