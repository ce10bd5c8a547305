import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {KEY_A, KEY_B} from '../../support/keys.js'
import {schemaFaults} from '../../support/schema-faults.js'
import {startSandbox, type StartedSandbox} from '../../support/visor-sandbox.js'

const TRANSPORT = '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6'

let sandbox: StartedSandbox
beforeEach(async () => {
  await (sandbox as StartedSandbox | undefined)?.[Symbol.asyncDispose]()
  sandbox = await startSandbox()
})
afterAll(() => sandbox[Symbol.asyncDispose]())

const header = (text: string) => text.split('\n')[0]!.split(/ {2,}/)
const rules = () => sandbox.visor.rules.list(sandbox.clock.now())

/** A running client, and so a route. */
async function connect(): Promise<void> {
  await sandbox.run(`visor app arg pk vpn-client ${sandbox.visor.peers[0]!.pk}`)
  await sandbox.run('visor start-app vpn-client')
  sandbox.clock.advance(3000)
  sandbox.visor.live()
}

describe('adding rules', () => {
  it.each([
    [`visor add-rule app 7 ${KEY_A} 44 ${KEY_B} 45`, {type: 'consume', key_route_id: 7, keep_alive_ms: 30_000}],
    [`route add a -i 7 -l ${KEY_A} -m 44 -p ${KEY_B} -q 45 -a 1m`, {type: 'consume', keep_alive_ms: 60_000}],
    [`visor add-rule intfwd 10 11 ${TRANSPORT}`, {type: 'intermediary-forward', next_route_id: 11}],
    [`route add b -i 10 -j 11 -k ${TRANSPORT}`, {type: 'intermediary-forward', next_transport_id: TRANSPORT}],
    [`visor add-rule fwd 8 9 ${TRANSPORT} ${KEY_A} 44 ${KEY_B} 45`, {type: 'forward', next_route_id: 9}],
    [
      `route add c -i 8 -j 9 -k ${TRANSPORT} -l ${KEY_A} -m 44 -p ${KEY_B} -q 45`,
      {type: 'forward', descriptor: {src_pk: KEY_A, src_port: 44, dst_pk: KEY_B, dst_port: 45}},
    ],
  ])('%s', async (line, rule) => {
    const {status, stdout} = await sandbox.run(line)
    expect({status, stdout}).toEqual({status: 0, stdout: expect.stringMatching(/^Routing Rule Key: \d+\n$/)})
    expect(rules()).toMatchObject([rule])
  })

  it('refuses what is no key, no id and no duration', async () => {
    await expect(sandbox.run(`visor add-rule app 7 ${'0'.repeat(66)} 44 ${KEY_B} 45`)).resolves.toMatchObject({
      status: 2,
    })
    await expect(sandbox.run(`visor add-rule intfwd x 11 ${TRANSPORT}`)).resolves.toMatchObject({status: 2})
    await expect(sandbox.run(`visor add-rule intfwd 1 11 ${TRANSPORT} --keep-alive soon`)).resolves.toMatchObject({
      status: 2,
    })
    expect(rules()).toEqual([])
  })
})

describe('listing rules', () => {
  beforeEach(async () => {
    await sandbox.run(`visor add-rule app 7 ${KEY_A} 44 ${KEY_B} 45`)
    await sandbox.run(`visor add-rule fwd 8 9 ${TRANSPORT} ${KEY_A} 44 ${KEY_B} 45`)
  })

  it('has the columns of each era, and the true id', async () => {
    const early = await sandbox.run('visor ls-rules')
    expect(header(early.stdout)).toEqual([
      ...['id', 'type', 'local-port', 'remote-port', 'remote-pk', 'resp-id'],
      ...['next-route-id', 'next-transport-id', 'expire-at'],
    ])
    const late = await sandbox.run('route')
    expect(
      late.stdout
        .split('\n')
        .map((line) => line.split(/ {2,}/))
        .slice(0, 3),
    ).toEqual([
      ['id', 'type', 'local-port', 'remote-port', 'remote-pk', 'next-route-id', 'next-transport-id', 'expire-at'],
      ['7', 'Consume', '44', '45', KEY_B, '-', '-', '30s'],
      ['8', 'Forward', '44', '45', KEY_B, '9', TRANSPORT, '30s'],
    ])
  })

  it('has the fields of the earlier tools', async () => {
    const {json} = await sandbox.run('route -i 8 --legacy-json')
    expect(json().output).toEqual([
      {
        ...{id: 8, type: 'Forward', local_port: '44', remote_port: '45', remote_pk: KEY_B},
        ...{next_route_id: '9', next_transport_id: TRANSPORT, 'expire-at': 30_000_000_000},
      },
    ])
  })

  it('shows one, gives the next free id, and removes', async () => {
    await expect(sandbox.run('visor rule 9')).resolves.toMatchObject({
      status: 5,
      stderr: expect.stringMatching(/^error: rule not found \[CALL_REFUSED\]\n  try: .*ls-rules/),
    })
    await expect(sandbox.run('route -n')).resolves.toMatchObject({stdout: '9\n'})
    await expect(sandbox.run('route rm 8')).resolves.toMatchObject({stdout: 'OK\n'})
    await expect(sandbox.run('visor rm-rule 7')).resolves.toMatchObject({stdout: 'OK\n'})
    expect(rules()).toEqual([])
  })

  it('makes groups of the rules of a connection', async () => {
    const {json} = await sandbox.run('route groups --json')
    expect(json().groups).toMatchObject([{consume_route_id: 7, forward_route_id: 8, next_transport_id: TRANSPORT}])
  })
})

describe('routes of apps', () => {
  it('tells their transports and legs', async () => {
    await connect()
    const {stdout} = await sandbox.run('route status')
    expect(header(stdout)).toEqual(['APP', 'REMOTE', 'PORTS', 'LATENCY', 'TX', 'RX', 'UP', 'DOWN', 'ROUTES', 'MUX'])
    expect(stdout.split('\n')[1]).toMatch(/^vpn-client +[0-9a-f]{8}\.\. +43:44 +24ms /)
    const legs = await sandbox.run('route legs vpn-client')
    expect(legs.stdout).toMatch(/^rg\[0\] .*legs=1\nleg /)
  })

  it('says so where there are none', async () => {
    await expect(sandbox.run('route status')).resolves.toMatchObject({stdout: 'No active routes\n'})
  })

  it('shows and sets the least number of hops', async () => {
    await expect(sandbox.run('route minhops 3')).resolves.toMatchObject({stdout: '3\n'})
    await expect(sandbox.run('route minhops')).resolves.toMatchObject({stdout: '3\n'})
  })
})

describe('JSON', () => {
  it.each([
    ['visor ls-rules', 'visor-rules'],
    ['route', 'visor-rules'],
    ['visor rule 1', 'visor-rules'],
    ['route -n', 'visor-route-id'],
    [`visor add-rule intfwd 10 11 ${TRANSPORT}`, 'visor-route-id'],
    ['route groups', 'visor-route-groups'],
    ['visor rm-rule 1', 'visor-done'],
    ['route minhops', 'visor-min-hops'],
  ])('%s fits %s, over either way', async (line, schema) => {
    for (const way of ['run', 'runOverHttp'] as const) {
      await sandbox.run(`visor add-rule app 1 ${KEY_A} 44 ${KEY_B} 45`)
      const {status, json} = await sandbox[way](`${line} --json`)
      expect({way, status, faults: schemaFaults(schema, json())}).toEqual({way, status: 0, faults: []})
    }
  })

  it.each([
    ['route status', 'visor-active-routes'],
    ['route legs vpn-client', 'visor-app-legs'],
  ])('%s fits %s', async (line, schema) => {
    await connect()
    const {status, json} = await sandbox.run(`${line} --json`)
    expect({status, faults: schemaFaults(schema, json())}).toEqual({status: 0, faults: []})
    const http = await sandbox.runOverHttp(`${line} --json`)
    expect(http.json().error.code).toBe('NOT_OVER_HTTP')
  })
})
