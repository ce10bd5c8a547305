import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Era} from '../../../src/config/eras/era.js'
import {generateConfig} from '../../../src/config/generate/generate.js'
import {isObject, type JsonObject} from '../../../src/json/json-value.js'
import {printJson} from '../../../src/json/print-json.js'
import {putAt, takeAt, valueAt} from '../../../src/json/pointer.js'
import {embedHypervisor} from '../../../src/config/migrate/embed-hypervisor.js'
import {migrateConfig} from '../../../src/config/migrate/migrate.js'
import type {MigrationOptions} from '../../../src/config/migrate/migration.js'
import {publicKeyOf} from '../../../src/config/values/keys.js'
import {validateConfig} from '../../../src/config/validate.js'
import {fixture} from '../../support/config-fixture.js'
import {testMachine} from '../../support/config-machine.js'
import {anyValues, OTHER, PEER} from '../../support/generate-values.js'

const OWN = '0336d57c96b706b8560223b0fa71e55331ab3dabe34dd464002ab10bf199ada2b3'
const YOUNGER: Era[] = ['e1', 'e2', 'e3', 'e4']

const options = (over: Partial<MigrationOptions> = {}): MigrationOptions => ({
  readFile: () => undefined,
  random: testMachine().random,
  folder: '/home/user',
  ...over,
})

function migrate(config: JsonObject, from: Era, to: Era, over: Partial<MigrationOptions> = {}) {
  return migrateConfig(config, from, to, options(over))
}

const at = (config: JsonObject, path: string) => valueAt(config, path)
const errorsOf = (config: JsonObject) => {
  const {shape, diagnostics} = validateConfig(printJson(config))
  return {
    shape,
    errors: diagnostics.filter(({severity}) => severity === 'error').map(({code, path}) => `${code} ${path}`),
  }
}

/** Transports, whitelists and apps, in whatever shape. */
function operatorsOwn(config: JsonObject) {
  const first = (...paths: string[]) => paths.map((path) => at(config, path)).find((value) => value !== undefined)
  const apps = first('/launcher/apps', '/apps')
  const name = (app: unknown) => (isObject(app) ? (app['name'] ?? app['app']) : undefined)
  const hypervisors = first('/hypervisors')
  return {
    secret: first('/sk', '/key_pair/secret_key', '/visor/static_secret_key'),
    table: first('/skywire-tcp/pk_table', '/stcp/pk_table'),
    listens: first('/skywire-tcp/listening_address', '/stcp/local_address'),
    hypervisors: Array.isArray(hypervisors)
      ? hypervisors.map((item) => (isObject(item) ? item['public_key'] : item))
      : [],
    apps: Array.isArray(apps)
      ? apps.map((app) => [name(app), isObject(app) && app['port'], isObject(app) && app['auto_start']])
      : [],
    persistent: first('/persistent_transports') ?? null,
    terminal: first('/pty/whitelist', '/dmsgpty/whitelist') ?? [],
  }
}

describe('migration through all eras', () => {
  const starts = (['e0', 'e1', 'e2', 'e3'] as const).flatMap((from) =>
    YOUNGER.filter((to) => to > from).map((to) => [from, to] as const),
  )

  it.each(starts)('from %s to %s keeps identity, transports, whitelists and apps, and is clean', (from, to) => {
    fc.assert(
      fc.property(anyValues(from), (given) => {
        const {config} = generateConfig({era: from, values: given, machine: testMachine()})
        const done = migrate(config, from, to)
        const {shape, diagnostics} = validateConfig(printJson(done.config))
        expect(shape).toBe(to)
        // What flags asked for stays asked for; passcodes have no equivalent (visor-config I.3).
        const warned = validateConfig(printJson(config)).diagnostics.map(({code}) => code)
        const hasPasscode = Boolean(given.vpnServerPass ?? given.vpnPass ?? given.proxyServerPass)
        const known = [...warned, ...(to === 'e4' && hasPasscode ? ['CFG-L17'] : [])]
        const found = diagnostics.filter(({severity}) => severity !== 'info')
        expect(found.filter(({code, severity}) => severity === 'error' || !known.includes(code))).toEqual([])
        const {apps, ...before} = operatorsOwn(config)
        const after = operatorsOwn(done.config)
        expect(after).toMatchObject(before)
        // The port of the example app went to another service in 2025.
        const moved = apps.map((app) => (to === 'e4' && app[1] === 45 ? ['example-server-app', 55, false] : app))
        expect(after.apps).toEqual(expect.arrayContaining(moved))
        expect(at(done.config, '/cli_addr')).toBe(at(config, from === 'e0' ? '/interfaces/rpc' : '/cli_addr'))
      }),
      {numRuns: 12},
    )
  })

  it('step by step is the same as at once', () => {
    const start = fixture('e0a')
    let stepped = start
    let from: Era = 'e0a'
    for (const to of ['e0', 'e1', 'e2', 'e3', 'e4'] as const) {
      stepped = migrate(stepped, from, to).config
      from = to
    }
    expect(stepped).toEqual(migrate(start, 'e0a', 'e4').config)
    expect(errorsOf(stepped)).toEqual({shape: 'e4', errors: []})
  })

  it('does not change the object it is given', () => {
    const config = fixture('e0')
    migrate(config, 'e0', 'e4')
    expect(config).toEqual(fixture('e0'))
  })

  it('keeps the test deployment of every era', () => {
    for (const era of ['e0', 'e1', 'e2', 'e3'] as const) {
      const {config} = migrate(fixture(`${era}-test`), era, 'e4')
      expect(at(config, '/routing/route_finder')).toBe(at(fixture('e4-test'), '/routing/route_finder'))
      expect(validateConfig(printJson(config)).diagnostics.filter(({code}) => code === 'CFG-S02')).toEqual([])
    }
  })

  it('tells every key of the old file that is gone, and where each other one went', () => {
    const leaves = (value: unknown, path = ''): string[] =>
      isObject(value) ? Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}/${key}`)) : [path]
    for (const era of ['e0a', 'e0', 'e1', 'e2', 'e3'] as const) {
      const {config, notes} = migrate(fixture(era), era, 'e4')
      const told = notes.flatMap(({from}) => from ?? [])
      const lost = leaves(fixture(era)).filter(
        (path) => at(config, path) === undefined && !told.some((each) => path === each || path.startsWith(`${each}/`)),
      )
      expect(lost).toEqual([])
    }
  })

  it('shows no secret in its notes', () => {
    const notes = JSON.stringify(migrate(fixture('e0a'), 'e0a', 'e4').notes)
    expect(notes).not.toContain('b65d256d4a2af23e330179d95c9526a6e053479d8b5ca077ecf97dd8ec189876')
  })
})

describe('migration, rule by rule', () => {
  it('0.2 to 0.3: hypervisors become keys, an empty RPC address stays off, VPN apps come only where there is room', () => {
    const config = fixture('e0')
    putAt(config, '/hypervisors', [{public_key: PEER, address: '10.0.0.1:7080'}])
    putAt(config, '/interfaces/rpc', '')
    putAt(config, '/apps/-', {app: 'mine', port: 44})
    const done = migrate(config, 'e0', 'e1')
    expect(at(done.config, '/hypervisors')).toEqual([PEER])
    expect(at(done.config, '/cli_addr')).toBe('')
    const names = (at(done.config, '/launcher/apps') as JsonObject[]).map((app) => app['name'])
    expect(names).toEqual(['skychat', 'skysocks', 'skysocks-client', 'mine', 'vpn-client'])
    expect(done.notes.some(({reason}) => reason?.includes('port 44 is taken by mine'))).toBe(true)
  })

  it('0.2 to 0.3: the public key follows from the secret one', () => {
    const config = fixture('e0')
    putAt(config, '/key_pair/public_key', PEER)
    const {config: next, notes} = migrate(config, 'e0', 'e1')
    expect(next['pk']).toBe(OWN)
    expect(notes).toContainEqual(expect.objectContaining({kind: 'repaired', to: '/pk'}))
  })

  it('0.4 to 0.5: the whitelist file of the terminal is read; without it the list stays empty, and that is told', () => {
    const file = JSON.stringify({[OTHER]: true, [PEER]: true, '02bad': true, [OWN]: false})
    const read = migrate(fixture('e1'), 'e1', 'e3', {
      readFile: (path) => (path === './dmsgpty/whitelist.json' ? file : undefined),
    })
    expect(at(read.config, '/dmsgpty/whitelist')).toEqual([PEER, OTHER])
    const unread = migrate(fixture('e1'), 'e1', 'e3')
    expect(at(unread.config, '/dmsgpty/whitelist')).toEqual([])
    expect(unread.notes.some(({reason}) => reason?.includes('cannot be read'))).toBe(true)
  })

  it('0.5 to 1.3.8: built-in apps get the one executable, own apps keep their arguments', () => {
    const config = fixture('e2')
    putAt(config, '/launcher/apps/3/args', ['-passcode', 'x', '-secure', 'false'])
    putAt(config, '/launcher/apps/-', {name: 'mine', args: ['-c', 'x'], port: 15})
    const {config: next} = migrate(config, 'e2', 'e3')
    expect(at(next, '/launcher/apps/3')).toMatchObject({
      binary: 'skywire',
      args: ['app', 'vpn-server', '--passcode', 'x', '--secure=false'],
    })
    expect(at(next, '/launcher/apps/5')).toMatchObject({name: 'mine', binary: 'mine', args: ['-c', 'x']})
    expect(at(next, '/launcher/bin_path')).toBe('./')
  })

  it('0.5 to 1.3.8: .exe goes, survey is granted unless it is not wanted', () => {
    const config = fixture('e2')
    putAt(config, '/launcher/apps/-', {name: 'mine.exe', port: 15})
    expect(at(migrate(config, 'e2', 'e3').config, '/launcher/apps/5')).toMatchObject({name: 'mine', binary: 'mine'})
    expect(at(migrate(config, 'e2', 'e3').config, '/survey_whitelist')).toHaveLength(7)
    expect(at(migrate(config, 'e2', 'e3', {noSurvey: true}).config, '/survey_whitelist')).toEqual([])
  })

  it('1.3 to 2025: arguments become text, skychat stays on this machine, apps go inside where that is wanted', () => {
    const {config} = migrate(fixture('e3'), 'e3', 'e4')
    expect(at(config, '/launcher/apps/1/args')).toBe('app skychat --addr 127.0.0.1:8001')
    const inside = migrate(fixture('e3'), 'e3', 'e4', {internalApps: true}).config
    expect(at(inside, '/launcher/apps/1')).toEqual({
      name: 'skychat',
      args: '--addr 127.0.0.1:8001',
      auto_start: true,
      port: 1,
    })
    expect(at(inside, '/launcher/apps/2')).toEqual({name: 'skysocks', auto_start: true, port: 3})
  })

  it('1.3 to 2025: a hypervisor stays on, one that was not there is written as off', () => {
    expect(at(migrate(fixture('e3'), 'e3', 'e4').config, '/hypervisor')).toMatchObject({
      enable: true,
      enable_auth: false,
      enable_pk_endpoint: false,
    })
    const without = fixture('e3')
    takeAt(without, '/hypervisor')
    expect(at(migrate(without, 'e3', 'e4').config, '/hypervisor')).toMatchObject({
      enable: false,
      enable_auth: true,
      db_path: '/home/user/users.db',
    })
  })

  it('1.3 to 2025: private services are kept, and the validator says that they cannot be used', () => {
    const config = fixture('e3')
    putAt(config, '/routing/route_finder', 'http://rf.example.org')
    const next = migrate(config, 'e3', 'e4').config
    expect(at(next, '/routing/route_finder')).toBe('http://rf.example.org')
    expect(errorsOf(next).errors).toEqual(['CFG-S04 /routing/route_finder'])
  })

  it('carries unknown keys and says so', () => {
    const config = fixture('e1')
    putAt(config, '/transport/mine', 1)
    putAt(config, '/mine', {a: 1})
    const {config: next, notes} = migrate(config, 'e1', 'e4')
    expect([at(next, '/transport/mine'), at(next, '/mine')]).toEqual([1, {a: 1}])
    expect(notes.filter(({reason}) => reason === 'unknown key').map(({from}) => from)).toEqual([
      '/transport/mine',
      '/mine',
    ])
  })

  it('moves a file to the other deployment when that is asked for', () => {
    const {config} = migrate(fixture('e2'), 'e2', 'e3', {deployment: 'test'})
    expect(at(config, '/routing/route_finder')).toBe('http://rf.skywire.dev')
    expect(at(config, '/launcher/service_discovery')).toBe('http://sd.skywire.dev')
  })

  it('refuses to go back, and to lose an identity', () => {
    expect(() => migrate(fixture('e3'), 'e3', 'e1')).toThrow('cannot migrate e3 to older e1')
    const config = fixture('e1')
    takeAt(config, '/sk')
    expect(() => migrate(config, 'e1', 'e4')).toThrow('no valid secret key')
  })

  it('has nothing to do for a file of the target', () => {
    expect(migrate(fixture('e4'), 'e4', 'e4')).toMatchObject({config: fixture('e4'), notes: []})
  })
})

describe('a stand-alone hypervisor', () => {
  const machine = testMachine()

  it('becomes a visor with its key', () => {
    const {config} = embedHypervisor(fixture('hypervisor'), 'e4', {...options(), machine})
    expect(config['pk']).toBe('031b84c5567b126440995d3ed5aaba0565d71e1834604819ff9c17f5e9d5dd078f')
    expect(at(config, '/hypervisor/cookies/hash_key')).toBe(at(fixture('hypervisor'), '/cookies/hash_key'))
    expect(at(config, '/hypervisor/enable')).toBe(true)
    expect(errorsOf(config)).toEqual({shape: 'e4', errors: []})
  })

  it('is taken over by a visor, whose key the others must learn', () => {
    const visor = fixture('e1')
    putAt(visor, '/hypervisors', [OWN, PEER])
    const {config, notes} = embedHypervisor(
      fixture('hypervisor'),
      'e4',
      {...options(), machine},
      {config: visor, era: 'e1'},
    )
    expect(config['pk']).toBe(publicKeyOf('b65d256d4a2af23e330179d95c9526a6e053479d8b5ca077ecf97dd8ec189876'))
    expect(config['hypervisors']).toEqual([PEER])
    expect(notes.some(({reason}) => reason?.includes(`must list ${OWN} instead`))).toBe(true)
  })
})
