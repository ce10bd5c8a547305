import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {generateConfig} from '../../../src/config/generate/generate.js'
import {generateHypervisor} from '../../../src/config/generate/generate-hypervisor.js'
import {printJson} from '../../../src/json/print-json.js'
import {toJson} from '../../../src/json/json-value.js'
import {testMachine} from '../../support/config-machine.js'
import {runCommand} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'

const PASS = 'hush-hush-passcode'
const PHRASE = 'hush hush passphrase'

/** Every text below a key that names a secret, and what apps are given. */
function secretsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) => secretsIn(item, name))
  }
  return typeof value === 'string' && /^(?:.*_)?(?:sk|secret_key|hash_key|block_key)$/.test(key) ? [value] : []
}

const random = testMachine().random
const machine = testMachine()
const FILES = {
  e0: generateConfig({era: 'e0', values: {}, machine}).config,
  e3: generateConfig({
    era: 'e3',
    values: {isHypervisor: true, vpnPass: PASS, vpnServerPass: PASS, proxyServerPass: PASS},
    machine,
  }).config,
  e4: generateConfig({
    era: 'e4',
    values: {isHypervisor: true, vpnRouter: true, routerWifi: true, routerPassphrase: PHRASE},
    machine,
  }).config,
  hypervisor: generateHypervisor({mode: 'WD', testenv: false, auth: true, machine: {...machine, random}}),
}
const SECRETS = [...Object.values(FILES).flatMap((config) => secretsIn(config)), PASS, PHRASE]

/** Everything that a user can do with a file; FILE is replaced, and OTHER names a sound one. */
const LINES = `config validate FILE
config validate FILE -o json
config validate FILE -o sarif
config validate FILE -o github
config validate FILE --fix
config show FILE
config show FILE --json
config get /sk -f FILE
config get sk -f FILE --json
config get hypervisor -f FILE
config get launcher.apps -f FILE
config diff FILE OTHER
config diff OTHER FILE --json
config migrate FILE --dry-run
config migrate FILE --dry-run --json
config set log_level debug -f FILE
config set pk 02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096 -f FILE
config app ls FILE
config app set vpn-client --auto-start -f FILE --json
config app rm vpn-server -f FILE
config update -i FILE
config update vpnc -r -i FILE
config update ss -s ${PASS} -i FILE
visor update-config -i FILE -e testing
visor gen-config -r -o FILE
visor gen-config -r -o FILE --json
config gen -r --tpd -o FILE
hypervisor gen-config -r --retain-keys -o FILE
config migrate FILE`.split('\n')

/** Ways in which a hand spoils a text. */
const spoilt = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(text),
    fc.integer({min: 0, max: text.length}).map((at) => text.slice(0, at)),
    fc
      .tuple(fc.integer({min: 0, max: text.length}), fc.constantFrom('"', ',', '}', 'x', '\n// mine\n', '\u0000'))
      .map(([at, junk]) => text.slice(0, at) + junk + text.slice(at)),
    fc.constantFrom(
      text.replace(/"(?:sk|secret_key)": "/, '$&0x'),
      text.replaceAll(/"(sk|secret_key)"/g, '"SK"'),
      text.replace(/"(sk|secret_key)": ("[^"]*")/, '"$1": $2, "$1": [$2]'),
      text.replaceAll(/"(hash_key|block_key)": ("[^"]*")/g, '"$1": [$2]'),
      text.replace(/"args": /, '"args": 7, "arg": '),
    ),
  )

describe('no command shows a secret', () => {
  it.each(Object.entries(FILES))(
    'of a file of %s, sound or spoilt',
    async (_, config) => {
      const sound = printJson(toJson(config))
      const folder = tempFolder()
      const other = join(folder, 'other.json')
      writeFileSync(other, printJson(FILES.e4))
      for (const text of [sound, ...fc.sample(spoilt(sound), {numRuns: 1})]) {
        for (const line of LINES) {
          const file = join(folder, 'visor.json')
          writeFileSync(file, text, {mode: 0o600})
          const argv = line.split(' ').map((word) => (word === 'FILE' ? file : word === 'OTHER' ? other : word))
          const ran = await runCommand(argv, {env: {SKYENV: join(folder, 'none'), DEBUG: '1'}})
          const shown = ran.stdout + ran.stderr
          for (const secret of SECRETS) expect(shown.includes(secret), `${line}\n${shown}`).toBe(false)
        }
      }
    },
    60_000,
  )

  it('that is given on the command line or in the environment file', async () => {
    const folder = tempFolder()
    const key = '1'.repeat(64)
    const env = join(folder, 'skywire.conf')
    mkdirSync(join(folder, 'home'))
    writeFileSync(env, `USRENV=true\nSK='${key}'\nVPNROUTERPASSPHRASE='${PHRASE}'\nVPNROUTERWIFI=true\n`)
    const around = {env: {SKYENV: env, HOME: join(folder, 'home')}}
    const file = join(folder, 'visor.json')
    for (const line of [
      'autoconfig --verbose',
      `autoconfig --sk ${key}`,
      'autoconfig --json',
      `visor gen-config --sk ${key} -o ${file}`,
      `visor gen-config --sk ${key}1 -o ${file}`,
      `visor gen-config --hypervisor-pks ${key} -o ${file}`,
      `visor gen-config --vpnwl ${key} -o ${file}`,
      `config update hv --add-pks ${key} -i ${file}`,
      `config update sc --add-server ${key} -i ${file}`,
      `config set sk ${key} -f ${file}`,
      `config set hypervisors ["${key}"] -f ${file}`,
      `config check-pk ${key}`,
      `autoconfig ${key}`,
    ]) {
      const ran = await runCommand(line.split(' '), around)
      const shown = ran.stdout + ran.stderr
      for (const secret of [key, PHRASE]) expect(shown.includes(secret), `${line}\n${shown}`).toBe(false)
    }
    expect(readFileSync(env, 'utf8')).toContain(key)
  })
})
