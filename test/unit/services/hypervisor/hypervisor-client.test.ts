import {describe, expect, it} from 'vitest'
import {HypervisorClient} from '../../../../src/services/hypervisor/hypervisor-client.js'
import type {RuleSummary} from '../../../../src/services/hypervisor/answers/route-answers.js'
import {startHypervisor} from '../../../support/hypervisor/start-hypervisor.js'
import {KEY_A, KEY_B, transportId} from '../../../support/hypervisor/test-visor.js'
import {serve} from '../../../support/serve.js'

const opened = async (options: Parameters<typeof startHypervisor>[0] = {}) => {
  const hypervisor = await startHypervisor({hasAuthentication: false, ...options})
  const client = new HypervisorClient(hypervisor)
  return {
    client,
    visor: client.visor(KEY_A),
    requests: hypervisor.requests,
    [Symbol.asyncDispose]: () => hypervisor[Symbol.asyncDispose](),
  }
}

const STCP = transportId(KEY_A, KEY_B, 'stcp')

const RULE: RuleSummary = {
  keep_alive: 60_000_000_000,
  rule_type: 0,
  key_route_id: 7,
  app_fields: {route_descriptor: {dst_pk: KEY_A, src_pk: KEY_B, dst_port: 45, src_port: 44}},
  forward_fields: null,
  intermediary_forward_fields: null,
}

describe('a hypervisor', () => {
  it('answers pings, and who it is', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.client.ping()).resolves.toBe(true)
    await expect(hypervisor.client.about()).resolves.toEqual({
      public_key: KEY_A,
      build: {version: 'v1.3.28', commit: 'abc1234', date: '2024-10-24'},
    })
  })

  it('lists its own visor first, and one that it cannot reach by key only', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.client.visors()).resolves.toMatchObject([
      {
        local_pk: KEY_A,
        build_info: {version: 'v1.3.28'},
        apps: [{name: 'skychat', args: ['-addr', ':8001'], status: 1}, {}],
      },
      {local_pk: KEY_B, build_info: null, apps: [], transports: [], local_ip: ''},
    ])
  })

  it('knows the dmsg sessions', async () => {
    await using server = await serve((_, response) => {
      const session = {public_key: KEY_A, server_public_key: '0'.repeat(66), round_trip: 42_000_000}
      response.end(JSON.stringify([session]))
    })
    await expect(new HypervisorClient(server).dmsg()).resolves.toEqual([
      {public_key: KEY_A, server_public_key: null, round_trip: 42_000_000},
    ])
  })

  it('gives its key to whoever names theirs, where that is switched on', async () => {
    await using on = await opened({hasPkEndpoint: true})
    await expect(on.client.publicKey(KEY_B)).resolves.toBe(KEY_A)
    await expect(on.client.publicKey('')).rejects.toMatchObject({status: 401, text: 'SW-Public header required'})
    await expect(on.client.publicKey('02ab')).rejects.toMatchObject({status: 400})
    await using off = await opened()
    await expect(off.client.publicKey(KEY_B)).rejects.toMatchObject({code: 'HYPERVISOR_CALL_MISSING', exitStatus: 5})
  })
})

describe('a visor through its hypervisor', () => {
  it('gives its state', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.visor.overview()).resolves.toMatchObject({local_pk: KEY_A, public_ip: 'Test failed'})
    await expect(hypervisor.visor.summary()).resolves.toMatchObject({uptime: 106.514408, is_hypervisor: true})
    await expect(hypervisor.visor.uptime()).resolves.toBe(106.514408)
    await expect(hypervisor.visor.health()).resolves.toEqual({status: 200, services_health: 'healthy'})
  })

  it('that does not answer its hypervisor has a health that says so', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.client.visor(KEY_B).health()).resolves.toEqual({status: 408, services_health: ''})
  })

  it.each([
    [KEY_A.replace(/..$/, '79'), {code: 'HYPERVISOR_NO_SUCH_VISOR', status: 404}],
    ['02ab', {code: 'SERVICE_ERROR', status: 400, text: 'Invalid public key length'}],
    ['../login', {code: 'SERVICE_ERROR', status: 400}],
  ])('of the key %s is told as absent or malformed', async (key, expected) => {
    await using hypervisor = await opened()
    await expect(hypervisor.client.visor(key).overview()).rejects.toMatchObject({exitStatus: 5, ...expected})
  })

  it('starts, changes and stops apps', async () => {
    await using hypervisor = await opened()
    const {visor} = hypervisor
    await expect(visor.changeApp('vpn-client', {pk: KEY_B, autostart: true, run: 'start'})).resolves.toMatchObject({
      args: ['--srv', KEY_B],
      auto_start: true,
      status: 1,
    })
    await expect(visor.changeApp('vpn-client', {run: 'stop'})).resolves.toMatchObject({status: 0})
    await expect(visor.changeApp('vpn-client', {run: 'stop'})).rejects.toMatchObject({
      status: 500,
      text: 'app not running',
    })
    await expect(visor.changeApp('nope', {run: 'stop'})).rejects.toMatchObject({status: 404})
    await expect(visor.apps()).resolves.toHaveLength(2)
  })

  it('gives logs, statistics and connections of apps that run', async () => {
    await using hypervisor = await opened()
    const {visor} = hypervisor
    const logs = await visor.appLogs('skychat')
    expect(logs.logs).toHaveLength(2)
    await expect(visor.appLogs('skychat', '2024-10-24T12:30:45.100000000Z')).resolves.toMatchObject({
      logs: [expect.stringContaining('two')],
    })
    await expect(visor.appLogs('skychat', logs.last_log_timestamp)).rejects.toMatchObject({
      text: 'no new available logs',
    })
    await expect(visor.appStats('skychat')).resolves.toEqual({connections: [], start_time: '2024-10-24T12:30:00Z'})
    await expect(visor.appConnections('vpn-client')).rejects.toMatchObject({status: 500, text: 'no such app'})
  })

  it('adds, lists, filters and removes transports', async () => {
    await using hypervisor = await opened()
    const {visor} = hypervisor
    await expect(visor.addTransport(KEY_B, 'stcp')).resolves.toMatchObject({id: STCP, remote_pk: KEY_B, label: 'user'})
    await visor.addTransport(KEY_B, 'dmsg')
    await expect(visor.transports()).resolves.toHaveLength(2)
    await expect(visor.transports({types: ['stcp', 'sudph'], keys: [KEY_B]})).resolves.toMatchObject([
      {id: STCP, log: {recv: 1000, sent: 5}},
    ])
    await expect(visor.transports({types: ['stcp'], logs: false})).resolves.toMatchObject([{id: STCP, log: null}])
    await expect(visor.transport(STCP)).resolves.toMatchObject({type: 'stcp'})
    await visor.removeTransport(STCP)
    await expect(visor.transport(STCP)).rejects.toMatchObject({
      status: 404,
      text: `transport of ID ${STCP} is not found`,
    })
    const dmsg = transportId(KEY_A, KEY_B, 'dmsg')
    await expect(visor.removeTransports([dmsg, STCP])).resolves.toEqual({
      [dmsg]: {success: true, error: ''},
      [STCP]: {success: false, error: `transport of ID ${STCP} is not found`},
    })
    await expect(visor.addTransport(KEY_B, 'pigeon')).rejects.toMatchObject({text: 'unknown network type'})
    await expect(visor.transportTypes()).resolves.toEqual(['sudph', 'stcp', 'stcpr'])
  })

  it('says that a transport may still come up when the answer breaks off', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/api/csrf') response.end('{"csrf_token":""}')
      else response.destroy()
    })
    await expect(new HypervisorClient(server).visor(KEY_A).addTransport(KEY_B, 'stcpr')).rejects.toMatchObject({
      code: 'SERVICE_UNREACHABLE',
      hints: [expect.stringContaining('may still come up'), expect.any(String), expect.any(String)],
    })
  })

  it('adds, shows and removes routing rules', async () => {
    await using hypervisor = await opened()
    const {visor} = hypervisor
    await expect(visor.saveRoutingRule(RULE)).resolves.toMatchObject({
      key: 7,
      rule_summary: {keep_alive: 60_000_000_000},
    })
    await expect(visor.routingRules()).resolves.toEqual([
      {key: 7, rule: `0000000df84758000000000007${KEY_B}${KEY_A}002c002d`, rule_summary: RULE},
    ])
    await expect(visor.routingRule(7)).resolves.toMatchObject({key: 7})
    await expect(visor.routingRule(8)).rejects.toMatchObject({status: 404, text: 'rule not found'})
    await visor.removeRoutingRule(7)
    await visor.saveRoutingRule(RULE)
    await expect(visor.removeRoutingRules([7, 8])).resolves.toEqual({
      7: {success: true, error: ''},
      8: {success: false, error: 'route of ID 8 is not found'},
    })
  })

  it('keeps settings', async () => {
    await using hypervisor = await opened()
    const {visor} = hypervisor
    await expect(visor.persistentTransports()).resolves.toEqual([])
    await visor.setPersistentTransports([{pk: KEY_B, type: 'stcpr'}])
    await visor.setPublicAutoconnect(true)
    await visor.setMinHops(2)
    await visor.setLogRotation('24h')
    await expect(visor.setRewardAddress('2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6')).resolves.toContain('2jBb')
    await expect(visor.summary()).resolves.toMatchObject({
      persistent_transports: [{pk: KEY_B, type: 'stcpr'}],
      public_autoconnect: true,
      min_hops: 2,
      reward_address: '2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6',
    })
    await expect(visor.logRotation()).resolves.toBe('24h')
    await visor.removeRewardAddress()
    await expect(visor.rewardAddress()).resolves.toBe('')
  })

  it('gives its own log as text, which is not always JSON', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.visor.runtimeLogs()).resolves.toContain('"msg":"cut"')
  })

  it('shuts down without an answer', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.visor.shutdown()).resolves.toBeUndefined()
    expect(hypervisor.requests.at(-1)).toBe(`POST /api/visors/${KEY_A}/shutdown`)
  })

  it('says which call a release does not have', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.visor.routingPolicies()).rejects.toMatchObject({
      code: 'HYPERVISOR_CALL_MISSING',
      message: expect.stringContaining(`there is no GET /api/visors/${KEY_A}/routing-policies (HTTP 404)`),
    })
  })
})
