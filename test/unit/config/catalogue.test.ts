import {describe, expect, it} from 'vitest'
import type {Disk, FileFacts} from '../../../src/config/diagnostics/disk.js'
import {RULES} from '../../../src/config/diagnostics/rules.js'
import {checkEnvFile} from '../../../src/config/env/check-env-file.js'
import {parseEnvFile} from '../../../src/config/env/env-file.js'
import {lostEntries} from '../../../src/config/generate/lost-entries.js'
import type {JsonObject, JsonValue} from '../../../src/json/json-value.js'
import {printJson} from '../../../src/json/print-json.js'
import {putAt, showPointer, takeAt} from '../../../src/json/pointer.js'
import {fixConfig} from '../../../src/config/fix-config.js'
import type {ValidateOptions} from '../../../src/config/look-at-config.js'
import {validateConfig} from '../../../src/config/validate.js'
import {fixture} from '../../support/config-fixture.js'

const OWN = '0336d57c96b706b8560223b0fa71e55331ab3dabe34dd464002ab10bf199ada2b3'
const PEER = '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096'
const THIRD = '02d3879d36c5d8046a81247388af0fd7caef01884c73f9997ddc362ca96d4ff3d3'
const OFF_CURVE = `02${'5'.padStart(64, '0')}`
const CHAT = ['app', 'skychat', '--addr']
const CLIENT = ['app', 'vpn-client']

/** A disk with the files named, all readable and owned by user 1000, who asks. */
function disk(files: Record<string, Partial<FileFacts> & {text?: string; locked?: boolean}> = {}, userId = 1000): Disk {
  return {
    find: (path) => {
      const file = files[path]
      return file && {kind: 'file', mode: 0o600, ownerId: 1000, ...file}
    },
    read: (path) => files[path]?.text,
    isWritable: (path) => files[path]?.locked !== true,
    isExecutable: (path) => ((files[path]?.mode ?? 0) & 0o111) !== 0,
    isListening: (path) => path === '/tmp/busy.sock',
    userId,
  }
}

const folder = {kind: 'directory' as const, mode: 0o755}
const SOUND = {'/': folder, '/home': folder, '/home/user': folder}

type Case = [
  code: string,
  what: string,
  base: string,
  changes: Record<string, JsonValue | undefined>,
  at: string,
  severity?: 'error' | 'warning' | 'info',
  options?: ValidateOptions,
]

/** Each code of visor-config J that a configuration can have, with a change that brings it; `undefined` removes. */
const CASES: Case[] = [
  ['CFG-F05', 'a section is missing', 'e3', {'/routing': undefined}, '/'],
  ['CFG-F06', 'a boolean in quotes', 'e3', {'/is_public': 'true'}, '/is_public'],
  ['CFG-F06', 'a number for a path', 'e3', {'/local_path': 7}, '/local_path'],
  ['CFG-F07', 'marks of two eras', 'e1', {'/hypervisor/enable': true}, '/'],
  ['CFG-F07', 'no mark at all', 'none', {'/sk': '1', '/version': 'unknown'}, '/', 'error'],
  ['CFG-F08', 'before 2020', 'none', {'/node': {}, '/messaging': {}}, '/'],
  ['CFG-F09', 'a route-setup node', 'none', {'/public_key': OWN, '/secret_key': 'x', '/transport_discovery': 'y'}, '/'],
  ['CFG-F09', 'a list of services', 'none', {'/prod': {}, '/test': {}}, '/'],
  [
    'CFG-F10',
    'readable by others',
    'e3',
    {},
    '/',
    'warning',
    {file: '/home/user/c.json', disk: disk({'/home/user/c.json': {mode: 0o644}, '/home/user': folder})},
  ],
  [
    'CFG-F11',
    'owned by root',
    'e3',
    {},
    '/',
    'warning',
    {file: '/home/user/c.json', disk: disk({'/home/user/c.json': {ownerId: 0}, '/home/user': folder})},
  ],
  [
    'CFG-F12',
    'a second one',
    'e3',
    {},
    '/',
    'info',
    {file: '/a/c.json', otherPlaces: ['/opt/skywire/skywire.json'], disk: disk({'/opt/skywire/skywire.json': {}})},
  ],

  ['CFG-K01', 'a typing error', 'e3', {'/transport/stcpr_prot': 1}, '/transport/stcpr_prot'],
  ['CFG-K02', 'letter case', 'e3', {'/Log_Level': 'info', '/log_level': undefined}, '/Log_Level'],
  ['CFG-K03', 'an old section', 'e3', {'/launcher/local_path': './local'}, '/launcher/local_path'],
  ['CFG-K03', 'keys of 0.2 in a file of 0.5', 'e2', {'/trusted_visors': []}, '/trusted_visors'],
  ['CFG-K04', 'a key of no effect', 'e3', {'/restart_check_delay': '1s'}, '/restart_check_delay'],
  [
    'CFG-K06',
    'a key newer than the program',
    'e3',
    {'/routing/policy_per_dial': 'none'},
    '/routing/policy_per_dial',
    'warning',
    {programVersion: 'v1.3.28'},
  ],

  ['CFG-A01', 'no keys', 'e3', {'/sk': undefined, '/pk': undefined}, '/'],
  ['CFG-A01', 'null keys', 'e3', {'/sk': '', '/pk': '000'}, '/'],
  ['CFG-A02', 'half a pair', 'e3', {'/sk': undefined}, '/pk'],
  ['CFG-A03', 'no public key', 'e3', {'/pk': undefined}, '/sk'],
  ['CFG-A04', 'two identities', 'e0', {'/key_pair/public_key': PEER}, '/key_pair/public_key'],
  ['CFG-A05', 'an own key off the curve', 'e3', {'/pk': OFF_CURVE}, '/pk'],
  ['CFG-A06', 'a published key', 'e1', {}, '/sk'],
  ['CFG-A07', 'off the curve in a list', 'e3', {'/hypervisors': [PEER, OFF_CURVE]}, '/hypervisors/1'],
  ['CFG-A07', 'a blank in a whitelist', 'e3', {'/dmsgpty/whitelist': [` ${PEER}`]}, '/dmsgpty/whitelist/0'],
  [
    'CFG-A08',
    'twice in another letter case',
    'e3',
    {'/hypervisors': [PEER, PEER.toUpperCase().replace('0X', '0x')]},
    '/hypervisors',
  ],
  [
    'CFG-A09',
    'a copied file',
    'e3',
    {'/persistent_transports': [{pk: OWN, type: 'dmsg'}]},
    '/persistent_transports/0/pk',
  ],

  ['CFG-S01', 'no scheme', 'e2', {'/launcher/service_discovery': 'sd.skycoin.com'}, '/launcher/service_discovery'],
  ['CFG-S01', 'dmsg without port', 'e3', {'/routing/route_finder': `dmsg://${PEER}`}, '/routing/route_finder'],
  [
    'CFG-S02',
    'a mixed file of 2025',
    'e4',
    {'/transport/discovery': 'dmsg://02703cf828ea11d25b2c8eb0796132ecc7e53b22325b20ce3674ce5cd8693e4fb6:80'},
    '/transport/discovery',
    'warning',
  ],
  [
    'CFG-S03',
    'a retired address',
    'e2',
    {'/routing/route_finder': 'http://routefinder.skywire.skycoin.com'},
    '/routing/route_finder',
  ],
  [
    'CFG-S04',
    'http in 2025',
    'e4',
    {'/routing/route_finder': 'http://rf.skywire.skycoin.com'},
    '/routing/route_finder',
  ],
  ['CFG-S05', 'no dmsg servers', 'e4', {'/dmsg/servers': []}, '/dmsg/discovery'],
  [
    'CFG-S06',
    'a node of the other deployment',
    'e3',
    {'/routing/route_setup_nodes': ['026c2a3e92d6253c5abd71a42628db6fca9dd9aa037ab6f4e3a31108558dfd87cf']},
    '/routing/route_setup_nodes/0',
  ],
  ['CFG-S07', 'no setup node', 'e3', {'/routing/route_setup_nodes': []}, '/routing/route_setup_nodes'],
  ['CFG-S07', 'setup nodes missing', 'e1', {'/routing/setup_nodes': undefined}, '/routing'],
  [
    'CFG-S08',
    'a path after the host',
    'e3',
    {'/routing/route_finder': 'http://rf.skywire.skycoin.com/routes'},
    '/routing/route_finder',
  ],
  [
    'CFG-S09',
    'resolver over dmsg',
    'e3',
    {'/transport/address_resolver': 'dmsg://03234b2ee4128d1f78c180d06911102906c80795dfe41bd6253f2619c8b6252a02:80'},
    '/transport/address_resolver',
  ],
  ['CFG-S10', 'no transport-setup node', 'e3', {'/transport/transport_setup': null}, '/transport/transport_setup'],
  ['CFG-S11', 'no STUN server', 'e3', {'/stun_servers': []}, '/stun_servers'],
  ['CFG-S11', 'a STUN server without port', 'e3', {'/stun_servers': ['10.0.0.1']}, '/stun_servers/0'],
  ['CFG-S12', 'half a private deployment', 'e3', {'/routing/route_finder': 'http://rf.example.org'}, '/dmsg/discovery'],

  ['CFG-D01', 'every server', 'e3', {'/dmsg/sessions_count': 0}, '/dmsg/sessions_count'],
  ['CFG-D02', 'terminal off', 'e3', {'/dmsgpty/dmsg_port': 0}, '/dmsgpty/dmsg_port'],
  ['CFG-D04', 'a long socket path', 'e3', {'/dmsgpty/cli_address': `/tmp/${'x'.repeat(110)}`}, '/dmsgpty/cli_address'],
  [
    'CFG-D05',
    'a socket in use',
    'e3',
    {'/dmsgpty/cli_address': '/tmp/busy.sock'},
    '/dmsgpty/cli_address',
    'warning',
    {disk: disk()},
  ],
  [
    'CFG-D06',
    'an old whitelist file',
    'e3',
    {},
    '/dmsgpty/whitelist',
    'warning',
    {file: '/a/c.json', disk: disk({'/a/dmsgpty/whitelist.json': {}})},
  ],
  ['CFG-D07', 'an unknown kind of server', 'e3', {'/dmsg/servers_type': 'mine'}, '/dmsg/servers_type'],

  ['CFG-T02', 'no port', 'e3', {'/skywire-tcp/pk_table': {[PEER]: '10.0.0.2'}}, `/skywire-tcp/pk_table/${PEER}`],
  ['CFG-T03', 'dial-only', 'e3', {'/skywire-tcp/listening_address': ''}, '/skywire-tcp/listening_address'],
  ['CFG-T04', 'a loop-back peer', 'e1', {'/stcp/pk_table': {[PEER]: '127.0.0.1:7031'}}, `/stcp/pk_table/${PEER}`],
  [
    'CFG-T05',
    'one address for two',
    'e3',
    {'/skywire-tcp/pk_table': {[PEER]: '10.0.0.2:7', [THIRD]: '10.0.0.2:7'}},
    `/skywire-tcp/pk_table/${THIRD}`,
  ],
  ['CFG-T06', 'oneself', 'e3', {'/skywire-tcp/pk_table': {[OWN]: '10.0.0.2:7777'}}, `/skywire-tcp/pk_table/${OWN}`],
  [
    'CFG-T07',
    'no location',
    'e3',
    {'/transport/log_store': {type: 'file', rotation_interval: '1h'}},
    '/transport/log_store',
  ],
  [
    'CFG-T09',
    'to oneself',
    'e3',
    {'/persistent_transports': [{pk: OWN, type: 'stcpr'}]},
    '/persistent_transports/0/pk',
  ],
  [
    'CFG-T10',
    'STCP without address',
    'e3',
    {'/persistent_transports': [{pk: PEER, type: 'stcp'}]},
    '/persistent_transports/0/pk',
  ],
  ['CFG-T11', 'a port taken', 'e3', {'/transport/stcpr_port': 7777}, '/transport/stcpr_port'],
  ['CFG-T12', 'public on a random port', 'e3', {'/is_public': true}, '/transport/stcpr_port'],
  ['CFG-T13', 'public and connecting', 'e3', {'/is_public': true}, '/is_public'],
  [
    'CFG-T14',
    'no rotation',
    'e3',
    {'/transport/log_store/rotation_interval': '0s'},
    '/transport/log_store/rotation_interval',
  ],

  ['CFG-R01', 'two hops', 'e4', {'/routing/min_hops': 2}, '/routing/min_hops', 'warning'],
  ['CFG-R01', 'too many hops', 'e4', {'/routing/min_hops': 17}, '/routing/min_hops', 'error'],
  [
    'CFG-R02',
    'a file of another name',
    'e4',
    {'/routing/policy_per_dial': '@/a/policy.txt'},
    '/routing/policy_per_dial',
    'warning',
  ],
  [
    'CFG-R02',
    'the word None for an app',
    'e4',
    {'/launcher/apps/1/routing_policy': 'None'},
    '/launcher/apps/1/routing_policy',
    'error',
  ],
  [
    'CFG-R03',
    'no such policy file',
    'e4',
    {'/routing/policy_per_dial': '@/a/p.star'},
    '/routing/policy_per_dial',
    'warning',
    {disk: disk()},
  ],
  [
    'CFG-R03',
    'an empty policy file',
    'e4',
    {'/routing/policy_per_dial': '@/a/p.star'},
    '/routing/policy_per_dial',
    'warning',
    {disk: disk({'/a/p.star': {text: ' \n'}})},
  ],
  [
    'CFG-R03',
    'a relative policy file',
    'e4',
    {'/routing/policy_per_dial': '@p.star'},
    '/routing/policy_per_dial',
    'warning',
    {disk: disk({'p.star': {text: 'def'}})},
  ],
  [
    'CFG-R04',
    'two time limits',
    'e4',
    {'/routing/policy_timeout': '1s', '/routing/policy_timeout_per_dial_ms': 50},
    '/routing',
  ],
  ['CFG-R06', 'a failure mode', 'e4', {'/routing/policy_failure_mode': 'drop'}, '/routing/policy_failure_mode'],
  ['CFG-R07', 'an unknown preset', 'e4', {'/routing/policy_per_dial': 'preset:nope'}, '/routing/policy_per_dial'],
  ['CFG-R08', 'an impatient dial', 'e0', {'/routing/route_finder_timeout': '10ms'}, '/routing/route_finder_timeout'],
  [
    'CFG-R09',
    'one app only',
    'e4',
    {'/launcher/apps/1/routing_policy': 'preset:adaptive'},
    '/launcher/apps/1/routing_policy',
  ],
  [
    'CFG-R10',
    'no opt-out',
    'e4',
    {'/routing/policy_per_dial': 'preset:adaptive', '/launcher/apps/1/routing_policy': 'none'},
    '/launcher/apps/1/routing_policy',
  ],

  ['CFG-L03', 'a blank in a name', 'e0', {'/apps/0/app': 'sky chat'}, '/apps/0/app'],
  ['CFG-L05', 'one port, both start', 'e3', {'/launcher/apps/2/port': 1}, '/launcher/apps/2/port', 'error'],
  [
    'CFG-L06',
    "another app's port",
    'e3',
    {'/launcher/apps/2/name': 'mine', '/launcher/apps/2/binary': 'mine', '/launcher/apps/2/args': []},
    '/launcher/apps/2/port',
  ],
  [
    'CFG-L06',
    'a dmsg port in 2025',
    'e4',
    {'/launcher/apps/-': {name: 'mine', binary: 'mine', port: 80}},
    '/launcher/apps/9/port',
  ],
  ['CFG-L07', 'no executable', 'e1', {}, '/launcher/apps/2/name', 'warning', {disk: disk()}],
  ['CFG-L07', 'no executable of an app that starts', 'e1', {}, '/launcher/apps/0/name', 'error', {disk: disk()}],
  ['CFG-L08', '.exe', 'e3', {'/launcher/apps/0/binary': 'skywire.exe'}, '/launcher/apps/0/binary'],
  ['CFG-L09', 'two tokens in one', 'e1', {'/launcher/apps/0/args': ['-addr :8001']}, '/launcher/apps/0/args/0'],
  ['CFG-L10', 'no app prefix', 'e3', {'/launcher/apps/2/args': []}, '/launcher/apps/2/args'],
  [
    'CFG-L10',
    'single dashes',
    'e3',
    {'/launcher/apps/1/args': ['app', 'skychat', '-addr', ':8001']},
    '/launcher/apps/1/args/2',
  ],
  [
    'CFG-L12',
    'a client of itself',
    'e3',
    {'/launcher/apps/0/args': [...CLIENT, '--srv', OWN]},
    '/launcher/apps/0/args/3',
  ],
  ['CFG-L13', 'a client without server', 'e3', {'/launcher/apps/0/auto_start': true}, '/launcher/apps/0'],
  ['CFG-L14', 'an open quote', 'e4', {'/launcher/apps/1/args': '--addr "x'}, '/launcher/apps/1/args'],
  [
    'CFG-L16',
    'not executable',
    'e3',
    {'/launcher/bin_path': '/b'},
    '/launcher/apps/0/binary',
    'warning',
    {disk: disk({'/b/skywire': {mode: 0o644}})},
  ],
  ['CFG-L17', 'a passcode in 2025', 'e4', {'/launcher/apps/2/args': '--passcode secret'}, '/launcher/apps/2/args'],
  ['CFG-L18', 'a user for an internal app', 'e4', {'/launcher/apps/2/user': 'nobody'}, '/launcher/apps/2/user'],
  [
    'CFG-L19',
    'an unknown option',
    'e3',
    {'/launcher/apps/1/args': [...CHAT, ':8001', '--port', '1']},
    '/launcher/apps/1/args/4',
  ],
  ['CFG-L19', 'an option without value', 'e3', {'/launcher/apps/1/args': CHAT}, '/launcher/apps/1/args/2'],
  [
    'CFG-L19',
    'a value without option',
    'e3',
    {'/launcher/apps/2/args': ['app', 'skysocks', 'x']},
    '/launcher/apps/2/args/2',
  ],
  [
    'CFG-L20',
    'an open chat',
    'e3',
    {'/launcher/apps/1/args': [...CHAT, '*:8001']},
    '/launcher/apps/1/args/3',
    'warning',
  ],
  [
    'CFG-L20',
    'an open chat of 2025',
    'e4',
    {'/launcher/apps/1/args': '--addr :8001'},
    '/launcher/apps/1/args',
    'warning',
  ],
  ['CFG-L21', 'an open VPN', 'e3', {'/launcher/apps/4/auto_start': true}, '/launcher/apps/4'],
  [
    'CFG-L22',
    'a VPN for a plain user',
    'e3',
    {'/launcher/apps/4/auto_start': true},
    '/launcher/apps/4',
    'warning',
    {disk: disk()},
  ],
  ['CFG-L22', 'a VPN that starts by default, for a plain user', 'e4', {}, '/launcher/apps/4', 'info', {disk: disk()}],
  ['CFG-L21', 'a VPN that is open by default', 'e4', {}, '/launcher/apps/4', 'info'],
  [
    'CFG-L23',
    'no key for a server',
    'e3',
    {'/launcher/apps/0/args': [...CLIENT, '--srv', 'home']},
    '/launcher/apps/0/args/3',
  ],

  ['CFG-N01', 'a port out of range', 'e3', {'/cli_addr': 'localhost:70000'}, '/cli_addr'],
  ['CFG-N01', 'a URL', 'e3', {'/hypervisor/http_addr': 'http://localhost:8000'}, '/hypervisor/http_addr'],
  ['CFG-N03', 'an open RPC', 'e0', {'/interfaces/rpc': ':3435'}, '/interfaces/rpc'],
  ['CFG-N04', 'an open app server', 'e3', {'/launcher/server_addr': '0.0.0.0:5505'}, '/launcher/server_addr'],
  ['CFG-N05', 'a low port', 'e3', {'/hypervisor/http_addr': ':80'}, '/hypervisor/http_addr'],
  ['CFG-N06', 'no RPC', 'e3', {'/cli_addr': ''}, '/cli_addr'],

  ['CFG-H03', 'a secret key of a hypervisor', 'e3', {'/hypervisors': ['1'.repeat(64)]}, '/hypervisors/0'],
  ['CFG-H03', 'an address of a hypervisor', 'e3', {'/hypervisors': ['10.0.0.1:8000']}, '/hypervisors/0'],
  ['CFG-H04', 'no log-in', 'e3', {}, '/hypervisor/enable_auth'],
  [
    'CFG-H05',
    'no certificate',
    'e3',
    {'/hypervisor/enable_tls': true},
    '/hypervisor/tls_key_file',
    'error',
    {disk: disk({'./ssl/cert.pem': {}})},
  ],
  ['CFG-H06', 'no lifetime', 'e3', {'/hypervisor/cookies/expires_duration': undefined}, '/hypervisor/cookies'],
  [
    'CFG-H07',
    'an endpoint of nobody',
    'e4',
    {'/hypervisor/enable_pk_endpoint': true},
    '/hypervisor/enable_pk_endpoint',
  ],
  [
    'CFG-H08',
    'an open endpoint',
    'e4',
    {'/hypervisor/enable': true, '/hypervisor/enable_pk_endpoint': true},
    '/hypervisor/enable_pk_endpoint',
  ],
  [
    'CFG-H09',
    'the replaced switch',
    'e4',
    {'/hypervisor/disable_pk_endpoint': false},
    '/hypervisor/disable_pk_endpoint',
  ],
  [
    'CFG-H11',
    'a relative database',
    'e3',
    {'/hypervisor/db_path': 'users.db'},
    '/hypervisor/db_path',
    'warning',
    {disk: disk(SOUND)},
  ],
  [
    'CFG-H11',
    'a database in a locked folder',
    'e3',
    {},
    '/hypervisor/db_path',
    'warning',
    {disk: disk({'/home/user': {...folder, locked: true}})},
  ],
  [
    'CFG-H12',
    'seconds for nanoseconds',
    'e3',
    {'/hypervisor/cookies/expires_duration': 43200},
    '/hypervisor/cookies/expires_duration',
  ],
  ['CFG-H13', 'another dmsg port', 'e3', {'/hypervisor/dmsg_port': 47}, '/hypervisor/dmsg_port'],
  ['CFG-H14', 'off, but set up', 'e4', {'/hypervisor/http_addr': ':9000'}, '/hypervisor'],

  ['CFG-V01', 'no version', 'e3', {'/version': ''}, '/version'],
  ['CFG-V02', 'another major version', 'e3', {}, '/version', 'error', {programVersion: 'v2.0.0'}],
  ['CFG-V03', 'an older version', 'e3', {}, '/version', 'warning', {programVersion: 'v1.4.0'}],
  ['CFG-V04', 'version against keys', 'e2', {'/version': 'v1.3.20'}, '/version'],
  ['CFG-V06', 'a bare number', 'e3', {'/shutdown_timeout': 10}, '/shutdown_timeout'],
  ['CFG-V08', 'no time to stop', 'e3', {'/shutdown_timeout': '0s'}, '/shutdown_timeout'],

  ['CFG-P01', 'relative paths in /opt', 'e3', {}, '/local_path', 'warning', {file: '/opt/skywire/skywire.json'}],
  [
    'CFG-P02',
    'a folder that cannot be made',
    'e3',
    {'/local_path': '/home/user/x'},
    '/local_path',
    'warning',
    {disk: disk({...SOUND, '/home/user': {...folder, locked: true}})},
  ],
  ['CFG-P03', 'a tilde', 'e3', {'/local_path': '~/local'}, '/local_path'],
  ['CFG-P04', 'a lost back-slash', 'e3', {'/local_path': 'C:\new'}, '/local_path'],
  [
    'CFG-E06',
    'edited by hand',
    'e4',
    {},
    '/log_level',
    'warning',
    {envFile: {file: '/etc/skywire.conf', content: parseEnvFile('LOGLVL=debug')}},
  ],
]

function changed(base: string, changes: Record<string, JsonValue | undefined>): JsonObject {
  const config = base === 'none' ? {} : fixture(base)
  for (const [path, value] of Object.entries(changes)) {
    if (value === undefined) takeAt(config, path)
    else putAt(config, path, value)
  }
  return config
}

/** Codes that are found in the text itself. */
const TEXTS: [string, string, string, number, number][] = [
  ['CFG-F01', 'an empty file', '', 1, 1],
  ['CFG-F01', 'an error page', '<!DOCTYPE html>\n<html></html>', 1, 1],
  ['CFG-F02', 'a comment', '{\n  // mine\n  "a": 1}', 2, 3],
  ['CFG-F02', 'a trailing comma', '{"a": 1,}', 1, 8],
  ['CFG-F03', 'a list', '[]', 1, 1],
  ['CFG-F04', 'a byte-order mark', `\uFEFF${printJson({})}`, 1, 1],
  ['CFG-F04', 'UTF-16', '{\0"\0a\0', 1, 2],
  ['CFG-F04', 'Latin-1', '{"a": "caf\uFFFD"}', 1, 11],
  ['CFG-F09', 'an environment file', '# settings\n\nTESTENV=true\n', 1, 1],
  ['CFG-K05', 'a repeated key', '{"sk": "1",\n"sk": "2"}', 2, 1],
]

const ELSEWHERE = ['CFG-E01', 'CFG-E02', 'CFG-E03', 'CFG-E04', 'CFG-E05', 'CFG-N07']
/** The table of visor-config H.4, which has a test of its own. */
const MUTATED = [
  'L01',
  'L02',
  'L04',
  'H01',
  'H02',
  'H10',
  'T01',
  'T08',
  'L11',
  'L15',
  'R05',
  'D03',
  'N02',
  'V05',
  'V07',
]

describe('the catalogue', () => {
  it.each(CASES)('%s: %s', (code, _, base, changes, at, severity, options = {}) => {
    const rule = RULES.find((each) => each.code === code)
    const text = printJson(changed(base, changes))
    const {diagnostics} = validateConfig(text, {platform: 'linux', ...options})
    const found = diagnostics.filter((each) => each.code === code && showPointer(each.path) === at)
    expect(found, JSON.stringify(diagnostics.map((each) => [each.code, each.path]))).toHaveLength(1)
    expect(found[0]?.severity).toBe(severity ?? rule?.severity)
    // It stands at something, and says what a visor does and what to do.
    const {line = 0, column = 0, effect, hint} = found[0] ?? {}
    expect(text.split('\n')[line - 1]?.[column - 1]).toMatch(/\S/)
    expect([effect, hint]).not.toContain('')
    // The sound file does not have it at this place, unless that is what the case says.
    if (Object.keys(changes).length > 0 && base !== 'none') {
      const before = validateConfig(printJson(fixture(base)), {platform: 'linux', ...options}).diagnostics
      const isNew = !before.some(
        (each) => each.code === code && showPointer(each.path) === at && each.severity === found[0]?.severity,
      )
      expect(isNew || ['CFG-D05'].includes(code)).toBe(true)
    }
  })

  it.each(TEXTS)('%s: %s', (code, _, text, line, column) => {
    const found = validateConfig(text).diagnostics.filter((each) => each.code === code)
    expect(found.map((each) => [each.line, each.column, each.severity])).toEqual([[line, column, 'error']])
  })

  it('CFG-N07: two visors with the same ports', () => {
    const other = {file: 'b.json', config: fixture('e3'), era: 'e3' as const}
    const {diagnostics} = validateConfig(printJson(fixture('e3')), {others: [other]})
    const found = diagnostics.filter(({code}) => code === 'CFG-N07').map(({path}) => path)
    expect(found).toContain('/cli_addr')
    expect(found).toContain('/hypervisor/http_addr')
    const shifted = {file: 'b.json', config: fixture('e4-test'), era: 'e4' as const}
    const beside = validateConfig(printJson(fixture('e4')), {others: [shifted]})
    expect(beside.diagnostics.filter(({code}) => code === 'CFG-N07')).toEqual([])
  })

  it('CFG-E02, E03, E04: an environment file', () => {
    const found = checkEnvFile(parseEnvFile('ISHYPERVISOR=yes\nBESTPROTO=true\nPKGENV=true\nUSRENV=1\n'))
    expect(found.map(({code, line}) => `${code} ${line}`)).toEqual(['CFG-E02 1', 'CFG-E03 2', 'CFG-E04 4'])
  })

  it('CFG-E05: what generating again took away', () => {
    const old = changed('e4', {
      '/hypervisors': [PEER],
      '/hypervisor/enable_pk_endpoint': true,
      '/launcher/apps/-': {name: 'mine', port: 15},
    })
    const lost = lostEntries(old, fixture('e4'), [], 'e4')
    expect(lost.map(({path, entries}) => [path, ...entries])).toEqual([
      ['/hypervisors', PEER],
      ['/launcher/apps', 'mine'],
      ['/hypervisor/enable_pk_endpoint', 'true'],
    ])
  })

  it('has every code of visor-config J once, and a test for each', () => {
    const families = {F: 12, K: 6, A: 9, S: 12, D: 7, T: 14, R: 10, L: 23, N: 7, H: 14, V: 8, P: 4, E: 6}
    const wanted = Object.entries(families).flatMap(([family, count]) =>
      Array.from({length: count}, (_, index) => `CFG-${family}${String(index + 1).padStart(2, '0')}`),
    )
    expect(RULES.map(({code}) => code).sort()).toEqual(wanted.sort())
    const tested = new Set([...CASES, ...TEXTS].map(([code]) => code))
    const all = [...tested, ...ELSEWHERE, ...MUTATED.map((code) => `CFG-${code}`)]
    expect(wanted.filter((code) => !all.includes(code))).toEqual([])
  })

  it.each(RULES.map((rule) => [rule.code, rule] as const))('%s says what a visor does and what to do', (_, rule) => {
    expect(rule.effect).toMatch(/^[A-Z].*\.$/)
    expect(rule.hint).toMatch(/^[`A-Z0-9].*\.$/)
    expect(rule.title).not.toMatch(/^[A-Z][a-z]|\.$/)
  })
})

describe('strict checking', () => {
  it('makes warnings errors and leaves remarks', () => {
    const severities = (strict: boolean) =>
      validateConfig(printJson(fixture('e3')), {strict}).diagnostics.map(({code, severity}) => [code, severity])
    expect(severities(false)).toEqual([
      ['CFG-A06', 'warning'],
      ['CFG-L20', 'info'],
      ['CFG-H04', 'warning'],
    ])
    expect(severities(true)).toEqual([
      ['CFG-A06', 'error'],
      ['CFG-L20', 'info'],
      ['CFG-H04', 'error'],
    ])
  })
})

describe('fixing', () => {
  const fixable = CASES.filter(([, , base]) => base !== 'none').map(([code, what, base, changes, , , options]) => {
    const text = printJson(changed(base, changes))
    const found = validateConfig(text, {platform: 'linux', ...options}).diagnostics
    return {
      name: `${code}: ${what}`,
      text,
      options,
      codes: found.filter((each) => each.fixable).map((each) => each.code),
    }
  })

  it.each(fixable.filter(({codes}) => codes.length > 0))('$name is gone, and no error is new', ({text, options}) => {
    const around = {platform: 'linux' as const, ...options}
    const errors = (each: string) =>
      validateConfig(each, around).diagnostics.filter(({severity}) => severity === 'error').length
    const {text: mended, fixed} = fixConfig(text, around)
    expect(fixed.length).toBeGreaterThan(0)
    expect(validateConfig(mended, around).diagnostics.filter((each) => each.fixable)).toEqual([])
    expect(errors(mended)).toBeLessThanOrEqual(errors(text))
  })

  it('mends a hand-edited file and leaves the rest of its bytes', () => {
    const text = printJson(fixture('e3')).replace('"is_public": false', '"is_public": "false", // off for now')
    const {text: mended, fixed} = fixConfig(text)
    expect(fixed.map(({code}) => code)).toEqual(['CFG-F02', 'CFG-F06'])
    expect(mended).toBe(
      printJson(fixture('e3')).replace('"is_public": false,', '"is_public": false, ,').replace(', ,', ', '),
    )
  })
})
