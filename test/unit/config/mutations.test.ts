import {describe, expect, it} from 'vitest'
import {ruleOf} from '../../../src/config/diagnostics/rules.js'
import {isObject, type JsonObject, type JsonValue} from '../../../src/json/json-value.js'
import {printJson} from '../../../src/json/print-json.js'
import {putAt, showPointer, takeAt, valueAt} from '../../../src/json/pointer.js'
import {validateConfig} from '../../../src/config/validate.js'
import {fixture} from '../../support/config-fixture.js'

const OWN = '0336d57c96b706b8560223b0fa71e55331ab3dabe34dd464002ab10bf199ada2b3'
const OTHER = '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096'

const put = (path: string, value: JsonValue) => (config: JsonObject) => void putAt(config, path, value)
const remove = (path: string) => (config: JsonObject) => void takeAt(config, path)

function rename(path: string, to: string) {
  return (config: JsonObject) => {
    const value = takeAt(config, path)
    if (value !== undefined) putAt(config, path.replace(/[^/]*$/, to), value)
  }
}

const append =
  (path: string, ...more: JsonValue[]) =>
  (config: JsonObject) => {
    const list = valueAt(config, path)
    if (Array.isArray(list)) list.push(...more)
  }

const both =
  (...changes: ((config: JsonObject) => void)[]) =>
  (config: JsonObject) =>
    changes.forEach((change) => change(config))

const copyTerminal = (config: JsonObject) => {
  const terminal = config['dmsgpty']
  if (isObject(terminal)) config['pty'] = structuredClone(terminal)
}

/** Number, change, code, path: the table of visor-config H.4. */
const MUTATIONS: [string, (config: JsonObject) => void, string, string][] = [
  ['M1', rename('/skywire-tcp', 'stcp'), 'CFG-K03', '/stcp'],
  ['M2', rename('/launcher/apps/1/name', 'app'), 'CFG-L01', '/launcher/apps/1'],
  ['M3', put('/launcher/apps/0/port', 70000), 'CFG-L04', '/launcher/apps/0/port'],
  ['M4', put('/launcher/apps/0/port', '43'), 'CFG-L04', '/launcher/apps/0/port'],
  ['M5', put('/launcher/apps/0/port', 0), 'CFG-L04', '/launcher/apps/0/port'],
  ['M6', put('/hypervisors', [{public_key: OTHER, address: ''}]), 'CFG-H02', '/hypervisors/0'],
  ['M7', put('/sk', '0'.repeat(64)), 'CFG-A05', '/sk'],
  ['M8', put('/pk', OWN.slice(2)), 'CFG-A05', '/pk'],
  ['M9', put('/shutdown_timeout', '10'), 'CFG-V05', '/shutdown_timeout'],
  ['M10', put('/shutdown_timeout', '1d'), 'CFG-V05', '/shutdown_timeout'],
  ['M11', put('/log_level', 'verbose'), 'CFG-V07', '/log_level'],
  ['M12', put('/transport/discovery', 'tpd.skywire.skycoin.com'), 'CFG-S01', '/transport/discovery'],
  ['M13', put('/skywire-tcp/pk_table', {'127.0.0.1:7031': OTHER}), 'CFG-T01', '/skywire-tcp/pk_table'],
  ['M14', put('/transport/log_store', {type: 'sqlite'}), 'CFG-T07', '/transport/log_store/type'],
  ['M15', put('/hypervisor/cookies/expires_duration', '12h'), 'CFG-H10', '/hypervisor/cookies/expires_duration'],
  ['M16', put('/hypervisor/cookies/hash_key', 'abcd'), 'CFG-H06', '/hypervisor/cookies/hash_key'],
  ['M17', both(put('/hypervisor/enable_tls', true), remove('/hypervisor/tls_cert_file')), 'CFG-H05', '/hypervisor'],
  ['M18', put('/routing/policy_per_dial', '/etc/skywire/p.star'), 'CFG-R02', '/routing/policy_per_dial'],
  ['M19', put('/routing/policy_failure_mode', 'open'), 'CFG-R05', '/routing/policy_failure_mode'],
  ['M20', copyTerminal, 'CFG-D03', '/'],
  ['M21', put('/persistent_transports', [{pk: OTHER, type: 'tcp'}]), 'CFG-T08', '/persistent_transports/0/type'],
  ['M22', put('/launcher/apps/0/binary', 'apps/skywire'), 'CFG-L15', '/launcher/apps/0/binary'],
  ['M23', put('/hypervisors', [OTHER, OTHER]), 'CFG-A08', '/hypervisors'],
  ['M24', put('/cli_addr', '3435'), 'CFG-N01', '/cli_addr'],
  ['M25', remove('/launcher'), 'CFG-F05', '/'],
  ['M26', put('/pk', OTHER), 'CFG-A04', '/pk'],
  ['M27', put('/launcher/apps/4/port', 43), 'CFG-L05', '/launcher/apps/4/port'],
  ['M28', put('/launcher/apps/0/name', 'skychat'), 'CFG-L02', '/launcher/apps/1/name'],
  ['M29', put('/hypervisors', [OWN]), 'CFG-H01', '/hypervisors/0'],
  ['M30', put('/routing/route_finder', 'http://rf.skywire.dev'), 'CFG-S02', '/routing/route_finder'],
  ['M31', append('/launcher/apps/0/args', '--killswitch', 'false'), 'CFG-L11', '/launcher/apps/0/args/4'],
  ['M32', put('/launcher/apps/1/args/3', ':8000'), 'CFG-N02', '/launcher/apps/1/args/3'],
]

describe('one change to a sound file', () => {
  it.each(MUTATIONS)('%s is reported', (_, change, code, path) => {
    const config = fixture('e3')
    change(config)
    const text = printJson(config)
    const found = validateConfig(text).diagnostics.filter((each) => each.code === code)
    expect(found.map((each) => showPointer(each.path))).toEqual([path])
    expect(found[0]?.severity).toBe(ruleOf(code).severity)
    expect(text.split('\n')[(found[0]?.line ?? 0) - 1]).toBeDefined()
  })

  it.each(MUTATIONS)('%s brings no other error with it than its own', (_, change, code) => {
    const config = fixture('e3')
    change(config)
    const allowed: Record<string, string[]> = {
      // A second terminal makes it a file of 2025, whose services must be reached over dmsg.
      'CFG-D03': ['CFG-S04'],
      // The address in the place of the key leaves a key in the place of the address.
      'CFG-T01': ['CFG-T02'],
      // The merged executable is no name for a path.
      'CFG-L15': [],
    }
    const errors = validateConfig(printJson(config)).diagnostics.filter(({severity}) => severity === 'error')
    const others = errors.map((each) => each.code).filter((each) => each !== code)
    expect(others.filter((each) => !allowed[code]?.includes(each))).toEqual([])
  })
})
