import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {diffConfig} from '../../../src/config/diff-config.js'
import {printJson} from '../../../src/json/print-json.js'
import {putAt} from '../../../src/json/pointer.js'
import {maskSecrets, redact} from '../../../src/config/redact.js'
import {validateConfig} from '../../../src/config/validate.js'
import {PLAIN} from '../../../src/output/look.js'
import {VALIDATION_REPORTERS} from '../../../src/output/config/diagnostics-reporters.js'
import {fixture} from '../../support/config-fixture.js'

const SECRET = '5ec4e7'.repeat(10) + 'abcd'
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
]

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
      ...Object.values(VALIDATION_REPORTERS).map((report) => report([shown], PLAIN)),
      JSON.stringify(redact(config)),
      JSON.stringify(diffConfig(fixture('e3'), config)),
      maskSecrets(text),
      // Whatever the mistake, also in text that is no JSON any more.
      maskSecrets(text.replace('{', '{,')),
    ]
    for (const each of all) expect(each).not.toContain(SECRET)
  })

  it('not in messages about a broken text, wherever it breaks', () => {
    const text = printJson(fixture('e3'))
    const secret = 'b65d256d4a2af23e330179d95c9526a6e053479d8b5ca077ecf97dd8ec189876'
    fc.assert(
      fc.property(fc.integer({min: 0, max: text.length}), fc.constantFrom('', '"', ',', '}', 'x'), (at, junk) => {
        const broken = text.slice(0, at) + junk + text.slice(at + 1)
        const {diagnostics} = validateConfig(broken)
        const report = VALIDATION_REPORTERS['pretty']?.(
          [{file: 'c', era: null, ok: false, fixed: [], diagnostics, text: broken}],
          PLAIN,
        )
        expect(report).not.toContain(secret)
        expect(maskSecrets(broken)).toHaveLength(broken.length)
      }),
      {numRuns: 25},
    )
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
