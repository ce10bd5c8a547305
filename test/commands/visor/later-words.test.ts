import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {KEY_A, KEY_B} from '../../support/keys.js'
import {publicServices} from '../../support/public-services.js'
import {schemaFaults} from '../../support/schema-faults.js'
import {startSandbox, type StartedSandbox} from '../../support/visor-sandbox.js'

const REWARD = '2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6'

let sandbox: StartedSandbox
beforeAll(async () => {
  sandbox = await startSandbox({hurries: true})
  await sandbox.run(`vpn start ${sandbox.visor.peers[0]!.pk}`)
})
afterAll(() => sandbox[Symbol.asyncDispose]())

/** PEER and TRANSPORT stand for a visor of the sandbox's network, and for a transport that is open. */
const filled = (line: string): string =>
  line
    .replaceAll('PEER', sandbox.visor.peers[0]!.pk)
    .replaceAll('TRANSPORT', sandbox.visor.transports.list([], [])[0]!.id)

describe('words of 2025 and 2026', () => {
  it.each([
    ['visor ready', /^ready\n$/, 'visor-ready'],
    ['visor suspend', /^OK\n$/, 'visor-done'],
    ['visor suspended', /^true\n$/, 'visor-suspended'],
    ['visor resume', /^OK\n$/, 'visor-done'],
    ['visor reinit router', /^OK\n$/, 'visor-done'],
    ['visor uptime', /^\d+(\.\d+)?\n$/, 'visor-uptime'],
    ['visor ip', /^IP: unknown\nPublic Status: false\n$/, 'visor-addresses'],
    ['visor log', /^\{.*\}\n\{/, 'visor-runtime-log'],
    ['visor go', /^NumGoroutine: 42\n/, 'visor-open-answer'],
    ['visor goroutines', /^goroutine 1/, 'visor-text'],
    ['visor services', /^service +status/, 'visor-services'],
    ['visor dmsg-servers', /^PK +Protocol/, 'visor-open-answer'],
    ['visor proxies', /^Kind +Enabled\ndmsg +false/, 'visor-open-answer'],
    ['visor reward', /^none\n$/, 'visor-reward'],
    [`visor reward ${REWARD}`, /^2jBb/, 'visor-reward'],
    ['reward --read', /^2jBb/, 'visor-reward'],
    ['visor reward --delete', /^none\n$/, 'visor-reward'],
    ['visor hv status', /^Hypervisor: on\n/, 'visor-hypervisor-state'],
    ['visor hv disable --persist', /^OK/, 'visor-done'],
    ['visor hv enable -w', /^OK/, 'visor-done'],
    ['visor hv auth on', /^OK/, 'visor-done'],
    ['visor hv ui disable', /^OK/, 'visor-done'],
    ['visor hv ui enable', /^OK/, 'visor-done'],
    ['visor hv add PEER', /^OK/, 'visor-done'],
    ['visor hv rm PEER', /^OK/, 'visor-done'],
    ['visor hv rm --all', /^OK/, 'visor-done'],
    ['visor hv ls', /^none\n$/, 'visor-connected'],
    ['visor hv ui', /^http:\/\/127\.0\.0\.1:\d+\/\n$/, 'visor-page'],
    ['vpn url', /\/#\/vpn\/0[23][0-9a-f]{64}\/\n$/, 'visor-page'],
    ['dmsgpty ui', /\/pty\/0[23][0-9a-f]{64}\n$/, 'visor-page'],
    ['visor app env skychat A=1 B=', /^OK/, 'visor-done'],
    ['route settings --prefer dmsg --knob depth=3', /prefer +dmsg\n[^]*depth +3 /, 'visor-router-settings'],
    ['route settings dial --route-candidates 8', /route-candidates +8\n/, 'visor-dial-settings'],
    ['route mux auto --routes 2', /^OK/, 'visor-done'],
    ['route rsn stats --reset', /^Attempts: 12/, 'visor-open-answer'],
    ['route table stats', /^rules: \d/, 'visor-open-answer'],
    ['route calc --enable', /^OK/, 'visor-calculates-routes'],
    ['proxy mux add -n vpn-client TRANSPORT', /^OK/, 'visor-done'],
    ['proxy mux add -n vpn-client --legs 2', /^\d legs added/, 'visor-grown-legs'],
    ['proxy mux weights -n vpn-client', /: 1\n/, 'visor-open-answer'],
    ['proxy mux weights -n vpn-client TRANSPORT=0.5', /^OK/, 'visor-done'],
    ['proxy mux weights -n vpn-client --clear', /^OK/, 'visor-done'],
    ['proxy mux info -n vpn-client -v', /^rg\[0\] .*\nreorder: 0 waiting/, 'visor-app-legs'],
    ['proxy mux negotiated', /^MuxEnabled/, 'visor-open-answer'],
    ['tp -b 3', / recv +sent\n.* \d\.\d MB/, 'visor-transports'],
    ['tp --inactive', /^type/, 'visor-transports'],
    ['tp --remote PEER', /^0[23].*\nID/, 'visor-transports-of-others'],
    ['tp auto off', /^OK/, 'visor-done'],
    [`tp id ${KEY_A} ${KEY_B} stcp`, /^953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6\n$/, 'transport-id'],
  ] as const)('%s', async (line, stdout, schema) => {
    await expect(sandbox.run(filled(line))).resolves.toMatchObject({status: 0, stdout: expect.stringMatching(stdout)})
    const {json} = await sandbox.run(filled(`${line} --json`))
    if (!/rm PEER|mux add -n vpn-client TRANSPORT/.test(line)) expect(schemaFaults(schema, json())).toEqual([])
  })

  it.each([
    ['visor suspend', 'control of its process'],
    ['visor services', 'listing the services that it uses'],
    ['visor hv status', 'control of the hypervisor itself'],
    ['route settings', 'settings of the router'],
    ['proxy mux weights', 'changing the legs of connections'],
    ['visor app env skychat A=1', 'setting the environment of an app'],
  ])('%s is not possible through a hypervisor, and says so', async (line, what) => {
    const {status, stderr} = await sandbox.runOverHttp(line)
    expect([status, stderr.includes(`${what} is not possible through a hypervisor`)]).toEqual([5, true])
  })

  it('shows the log of a visor through its hypervisor, too', async () => {
    await expect(sandbox.runOverHttp('visor log')).resolves.toMatchObject({status: 0})
  })

  it.each([
    ['visor reinit nope', 5, 'no module nope'],
    [`visor reward ${REWARD.slice(0, -1)}7`, 2, 'not a Skycoin address'],
    ['route settings --mux-fec off', 2, 'cannot be told to set `mux-fec` to off'],
    ['route settings --dead-route-hold soon', 2, 'not a duration'],
    ['route settings --ecf-window-margin x', 2, 'not a number'],
    ['route settings --force-local maybe', 2, 'neither on nor off'],
    ['route settings --knob x', 2, 'not NAME=VALUE'],
    ['route settings dial --route-candidates 8000', 5, 'refused (out of range)'],
    ['route settings dial --prefer-pks 02ab', 2, 'not a public key'],
    ['proxy mux weights x=y', 2, 'not TRANSPORT=NUMBER'],
    ['proxy mux add', 2, 'name a transport'],
    ['visor hv rm', 2, 'name one hypervisor'],
    ['visor app env skychat A', 2, 'not NAME=VALUE'],
    ['route calc', 2, 'no visor is named'],
  ])('%s exits with %i', async (line, status, text) => {
    const ran = await sandbox.run(line)
    expect([ran.status, ran.stderr]).toEqual([status, expect.stringContaining(text)])
  })

  it('changes the password of the web interface with what stands in the environment, never on the command line', async () => {
    const env = {SKYWIRE_CLI_HYPERVISOR_PASSWORD: 'Sandbox-1', SKYWIRE_CLI_HYPERVISOR_NEW_PASSWORD: 'Other-2x'}
    await expect(sandbox.run('visor hv passwd', {env})).resolves.toMatchObject({status: 0, stdout: 'OK\n'})
    const again = await sandbox.run('visor hv passwd', {env})
    expect([again.status, again.stderr]).toEqual([5, expect.stringContaining('incorrect username or password')])
  })

  it('lets apps start with settings of routes', async () => {
    await sandbox.run('visor stop-app skychat')
    const line = 'visor start-app skychat --existing-tp --local-route --min-hops 2 --mux 2 --mux-mode auto'
    await expect(sandbox.run(line)).resolves.toMatchObject({status: 0})
    const {json} = await sandbox.run('route settings --json')
    expect(json().settings).toMatchObject({existing_tp_only: true, force_local: true, min_hops: 2})
  })

  it('appends what it watches to a file, and stops by itself', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'legs-')), 'legs.jsonl')
    const ran = await sandbox.run(`proxy mux info -n vpn-client --watch 1 --duration 300ms --ndjson ${file}`)
    expect(ran).toMatchObject({status: 0, stdout: expect.stringContaining('recv/s')})
    expect(JSON.parse(readFileSync(file, 'utf8').trim())).toMatchObject({app: 'vpn-client', at: expect.any(String)})
  })

  it('says of visors before them what they lack', async () => {
    await using old = await startSandbox({era: 'e2'})
    for (const line of ['visor suspend', 'visor go', 'route settings', 'visor hv status', 'proxy mux weights']) {
      const {status, stderr} = await old.run(line)
      expect([line, status, stderr.includes('known since v1.3.29')]).toEqual([line, 5, true])
    }
  })
})

describe('releases and services of other visors', () => {
  it('are asked for where it is said whom', async () => {
    const [peer, other] = sandbox.visor.transports.list([], []).map(({remote_pk}) => remote_pk)
    await using services = await publicServices({
      '/uptimes': [{pk: peer, on: true, version: 'v1.3.20', daily: {}}],
      '/api/services': [{address: `${other}:44`, type: 'vpn', geo: {country: 'DE'}}],
    })
    const line = `tp -m --uturl ${services.address} --sdurl ${services.address} --json`
    const {json} = await sandbox.run(line)
    const listed = json().transports
    expect(listed.find((each: {remote_pk: string}) => each.remote_pk === peer)).toMatchObject({version: 'v1.3.20'})
    expect(listed.find((each: {remote_pk: string}) => each.remote_pk === other).services).toContain('vpn')
    expect(services.asked.filter((question) => question.startsWith('GET /api/services'))).toHaveLength(3)
  })

  it('keep tp add from trying stcpr where a visor is not listed as public, except when forced', async () => {
    const {pk} = sandbox.visor.peers[0]!
    await using services = await publicServices({'/api/services': []})
    const refused = await sandbox.run(`tp add ${pk} --type stcpr --sdurl ${services.address}`)
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('not found in public visor service')])
    const other = await sandbox.run(`tp add ${pk} --sdurl ${services.address} --json`)
    expect(other.json().peers[0].transport.type).toBe('sudph')
    const forced = await sandbox.run(`tp add ${pk} --type stcpr --force --sdurl ${services.address}`)
    expect(forced.status).toBe(0)
  })
})

describe('a configuration file in place of a visor', () => {
  it('tells key, hypervisors and web address', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'skywire.json')
    const config = {version: 'v1.3.20', pk: KEY_A, sk: '11'.repeat(32), hypervisors: [KEY_B]}
    writeFileSync(file, JSON.stringify({...config, hypervisor: {http_addr: ':8000', enable_tls: true}}))
    expect(existsSync(file)).toBe(true)
    await expect(sandbox.run(`visor pk -i ${file}`)).resolves.toMatchObject({stdout: `${KEY_A}\n`})
    await expect(sandbox.run(`visor hv cpk -i ${file}`)).resolves.toMatchObject({stdout: `${KEY_B}\n`})
    await expect(sandbox.run(`visor hv cpk --watch -i ${file}`)).resolves.toMatchObject({status: 2})
    await expect(sandbox.run(`vpn ui -c ${file}`)).resolves.toMatchObject({
      stdout: `https://localhost:8000/#/vpn/${KEY_A}/\n`,
    })
  })
})

describe('route calc', () => {
  it('finds the shortest ways through the transports of the network, both ways', async () => {
    const hop = (t_id: string, ...edges: [string, string]) => ({t_id, edges, type: 'stcpr', label: ''})
    const middle = sandbox.visor.peers[0]!.pk
    await using services = await publicServices({
      '/all-transports': [
        hop('00000000-0000-4000-8000-000000000002', KEY_A, middle),
        hop('00000000-0000-4000-8000-000000000003', middle, KEY_B),
        hop('00000000-0000-4000-8000-000000000001', KEY_A, KEY_B),
      ],
    })
    const line = `route calc ${KEY_A} ${KEY_B} --addr ${services.address}`
    const {json} = await sandbox.run(`${line} --count 5 --json`)
    expect(schemaFaults('visor-route-find', json())).toEqual([])
    expect(json().forward.map((route: unknown[]) => route.length)).toEqual([1, 2])
    expect(json().reverse[1].map(({from}: {from: string}) => from)).toEqual([KEY_B, middle])
    const none = await sandbox.run(`${line} --min 3`)
    expect([none.status, none.stderr]).toEqual([5, expect.stringContaining('no route from')])
  })
})
