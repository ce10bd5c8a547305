import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {SandboxVisor} from '../../../src/visor/sandbox/sandbox-visor.js'
import {serveSandbox} from '../../../src/visor/sandbox/serve-sandbox.js'
import {KEY_A, KEY_B} from '../../support/keys.js'
import {publicServices, Refused} from '../../support/public-services.js'
import {runCommand, type Ran} from '../../support/run-command.js'

const NOWHERE = 'http://127.0.0.1:1'
const TRANSPORT = '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6'

let env: Record<string, string>

beforeEach(async () => {
  env = {SKYWIRE_CLI_CACHE_DIR: await mkdtemp(join(tmpdir(), 'cache-'))}
})

const run = (line: string): Promise<Ran> => runCommand(line.split(' '), {env})

describe.each(['visor route find', 'route find', 'rtfind'])('%s', (command) => {
  const hop = (From: string, To: string) => ({TpID: TRANSPORT, From, To})
  const routes = {[`${KEY_A}:${KEY_B}`]: [[hop(KEY_A, KEY_B)]], [`${KEY_B}:${KEY_A}`]: [[hop(KEY_B, KEY_A)]]}

  it('shows the routes of both directions, one transport a line', async () => {
    await using services = await publicServices({'/routes': routes})
    const found = await run(`${command} ${KEY_A} ${KEY_B} -n 2 -x 4 -t 10s -a ${services.address}`)
    expect(found).toMatchObject({status: 0, stderr: ''})
    expect(found.stdout.split('\n')).toEqual([
      `direction  route  ${'from'.padEnd(66)}  ${'to'.padEnd(66)}  transport`,
      `forward        1  ${KEY_A}  ${KEY_B}  ${TRANSPORT}`,
      `reverse        1  ${KEY_B}  ${KEY_A}  ${TRANSPORT}`,
      '',
    ])
    expect(services.asked).toEqual([
      `POST /routes {"Edges":["${KEY_A}:${KEY_B}","${KEY_B}:${KEY_A}"],"Opts":{"MinHops":2,"MaxHops":4}}`,
    ])
  })

  it('gives them as JSON', async () => {
    await using services = await publicServices({'/routes': routes})
    const {json} = await run(`${command} ${KEY_A} ${KEY_B} -a ${services.address} --json`)
    expect(json()).toEqual({
      from: KEY_A,
      to: KEY_B,
      forward: [[{transport_id: TRANSPORT, from: KEY_A, to: KEY_B}]],
      reverse: [[{transport_id: TRANSPORT, from: KEY_B, to: KEY_A}]],
    })
  })

  it('fails with 5 in the words of the route finder when there is none', async () => {
    await using services = await publicServices({
      '/routes': new Refused(404, {error: {message: 'route not found', code: 404}}),
    })
    const {status, stderr} = await run(`${command} ${KEY_A} ${KEY_B} -a ${services.address}`)
    expect(status).toBe(5)
    expect(stderr).toContain(`error: the route finder at ${services.address} answered: route not found (HTTP 404)`)
  })
})

describe('visor route find', () => {
  it.each(['SKYWIRE_RPC', 'SKYWIRE_CLI_RPC', '--rpc'])('lets the running visor dial, found by %s', async (by) => {
    const visor = new SandboxVisor({seed: 'dialling'})
    const sandbox = await serveSandbox(visor)
    await using services = await publicServices({'/routes': {}})
    const line = `visor route find ${KEY_B} -a ${services.address} --json${by === '--rpc' ? ` --rpc ${sandbox.address}` : ''}`
    const found = await runCommand(line.split(' '), {env: by === '--rpc' ? env : {...env, [by]: sandbox.address}})
    await sandbox.close()
    expect(found.json()).toEqual({from: visor.localKey, to: KEY_B, forward: [], reverse: []})
  })

  it('says that no visor answers when it is to dial', async () => {
    const {status, stderr} = await run(`visor route find ${KEY_B} --rpc 127.0.0.1:1 -a ${NOWHERE}`)
    expect(status).toBe(5)
    expect(stderr).toContain('error: no visor answers at 127.0.0.1:1 [VISOR_UNREACHABLE]')
  })

  it.each([
    [`${KEY_A} ${KEY_B} -t soon`, 'not a time to wait: soon'],
    [`${KEY_A} ${KEY_B} -t 0`, 'not a time to wait: 0'],
    [`${KEY_A} ${KEY_B} -n 3 -x 2`, '--min 3 is more than --max 2'],
    [`${KEY_A} 02${'ff'.repeat(32)}`, `not a public key: 02ff`],
    [`${KEY_A} ${KEY_B} -a dmsg://${KEY_A}:80`, 'not an address of a service: dmsg://'],
    [`${KEY_A} ${KEY_B} --cached -m 5`, 'cache-max-age'],
  ])('%s exits 2', async (line, message) => {
    const {status, stdout, stderr} = await run(`visor route find ${line}`)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(message)
  })
})

const SERVICES = [
  {
    address: `${KEY_B}:3`,
    type: 'skysocks',
    geo: {country: 'SG', region: 'Central'},
    version: 'v1.3.28',
    info: {latency: 120.5},
  },
  {address: `${KEY_A}:3`, type: 'skysocks', geo: {country: 'DE'}},
]
const UPTIMES = [
  {pk: KEY_A, on: true, version: 'v1.3.28', daily: {'2024-10-23': '100', '2024-10-24': '50'}},
  {pk: KEY_B, on: false, daily: {'2024-10-24': '99'}},
]

describe.each([
  ['proxy list', 'proxy'],
  ['vpn list', 'vpn'],
])('%s', (command, type) => {
  const served = () => publicServices({'/api/services': SERVICES, '/uptimes': UPTIMES})
  const at = (address: string): string => `-a ${address} -w ${address}`

  it('lists the servers that are online', async () => {
    await using services = await served()
    const {status, stdout} = await run(`${command} ${at(services.address)} -c de -v v1.3.28`)
    expect(status).toBe(0)
    expect(stdout.split('\n')).toEqual([
      `${'pk'.padEnd(66)}  port  country  region  version  latency  status`,
      `${KEY_A}     3  DE       -       -              -  online`,
      '',
    ])
    expect(services.asked.toSorted()).toEqual([
      `GET /api/services?type=${type}&version=v1.3.28&country=DE`,
      'GET /uptimes?v=v2&status=on',
    ])
  })

  it.each([
    ['-u', [KEY_A, KEY_B]],
    ['-o', [KEY_A, KEY_B]],
    [`-u -k ${KEY_B.toUpperCase()}`, [KEY_B]],
    [`-k ${KEY_B}`, []],
  ])('with %s gives the wanted ones, by country', async (flags, keys) => {
    await using services = await served()
    const list = await run(`${command} ${at(services.address)} ${flags} --json`)
    expect(list.json().servers.map(({public_key}: {public_key: string}) => public_key)).toEqual(keys)
  })

  it('counts, and prints bare keys', async () => {
    await using services = await served()
    await expect(run(`${command} ${at(services.address)} -u -s`)).resolves.toMatchObject({stdout: '2\n'})
    await expect(run(`${command} ${at(services.address)} -u -r`)).resolves.toMatchObject({
      stdout: `${KEY_A}\n${KEY_B}\n`,
    })
  })

  it('uses kept answers only when asked, and says so', async () => {
    let address = ''
    {
      await using services = await served()
      address = services.address
      await run(`${command} ${at(address)}`)
    }
    const away = await run(`${command} ${at(address)}`)
    expect(away).toMatchObject({status: 5, stdout: ''})
    expect(away.stderr).toMatch(/try: Use the answer kept since \S+ with `--cached`\./)
    for (const flag of ['--cached', '--cache-max-age 60', '-m 60', '--cfa 60']) {
      const kept = await run(`${command} ${at(address)} ${flag}`)
      expect(kept).toMatchObject({status: 0, stdout: expect.stringContaining(KEY_A)})
      expect(kept.stderr).toMatch(/^using the answer of the service discovery kept since /m)
    }
  })

  it('fails with 5 when nothing was kept', async () => {
    const {status, stderr} = await run(`${command} ${at(NOWHERE)} --cached`)
    expect(status).toBe(5)
    expect(stderr).toContain('[SERVICE_NOT_CACHED]')
  })
})

describe('ut', () => {
  it('lists visors that were online enough, best first', async () => {
    await using services = await publicServices({'/uptimes': UPTIMES})
    const all = await run(`ut -u ${services.address} -n 0`)
    expect(all.stdout.split('\n')).toEqual([
      `${'pk'.padEnd(66)}  status   version    mean  days`,
      `${KEY_B}  offline  -        99.0 %     1`,
      `${KEY_A}  online   v1.3.28  75.0 %     2`,
      '',
    ])
    await expect(run(`ut -u ${services.address} -n 76 -s`)).resolves.toMatchObject({stdout: '1\n'})
    expect(services.asked.at(-1)).toBe('GET /uptimes?v=v2')
  })

  it('asks for one visor, whatever its uptime', async () => {
    await using services = await publicServices({'/uptimes': [{pk: KEY_A, on: true, daily: null}]})
    const {json} = await run(`ut -u ${services.address} -o -k ${KEY_A} --json`)
    expect(json()).toEqual({visors: [{pk: KEY_A, on: true, version: '', daily: {}, mean_percent: null}]})
    expect(services.asked).toEqual([`GET /uptimes?v=v2&visors=${KEY_A}&status=on`])
  })
})

describe('mdisc', () => {
  const server = {
    version: '0.0.1',
    sequence: 2,
    static: KEY_B,
    server: {address: '192.0.2.1:8080', availableSessions: 7},
  }

  it.each(['mdisc servers', 'mdisc available-servers'])('%s lists servers with their addresses', async (command) => {
    await using services = await publicServices({'/dmsg-discovery/available_servers': [server]})
    const {stdout} = await run(`${command} --addr ${services.address}`)
    expect(stdout.split('\n')).toEqual([
      `${'pk'.padEnd(66)}  address         sessions`,
      `${KEY_B}  192.0.2.1:8080         7`,
      '',
    ])
    await expect(run(`${command} --url ${services.address} -s`)).resolves.toMatchObject({stdout: '1\n'})
  })

  it('entry shows what is registered about a key', async () => {
    const client = {version: '0.0.1', sequence: 0, static: KEY_A, client: {delegated_servers: [KEY_B]}}
    await using services = await publicServices({[`/dmsg-discovery/entry/${KEY_A}`]: client})
    const {stdout, status} = await run(`mdisc entry ${KEY_A} --addr ${services.address}`)
    expect(status).toBe(0)
    expect(stdout).toContain(`delegated server  ${KEY_B}\n`)
    const none = await run(`mdisc entry ${KEY_B} --addr ${services.address}`)
    expect(none).toMatchObject({status: 5, stderr: expect.stringContaining('404 page not found (HTTP 404)')})
  })
})

describe.each(['tp tree', 'visor tp tree'])('%s', (command) => {
  const transports = [{t_id: TRANSPORT, edges: [KEY_B, KEY_A], type: 'stcp', label: 'user'}]
  const served = () => publicServices({'/all-transports': transports, '/uptimes': UPTIMES})

  it('draws the network, offline visors too when told so', async () => {
    await using services = await served()
    const at = `-a ${services.address} -w ${services.address}`
    await expect(run(`${command} ${at} -k ${KEY_A} -o`)).resolves.toMatchObject({
      status: 0,
      stdout: `${KEY_A}\n└─ ${KEY_B}  stcp  ${TRANSPORT}\n`,
    })
    await expect(run(`${command} ${at} -k ${KEY_A}`)).resolves.toMatchObject({status: 0, stdout: 'no transports\n'})
  })

  it('counts', async () => {
    await using services = await served()
    await expect(run(`${command} -a ${services.address} -o -s`)).resolves.toMatchObject({
      stdout: 'Total transports: 1\nUnique visors: 2\nstcp: 1\n',
    })
  })
})
