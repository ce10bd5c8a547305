import {describe, expect, it} from 'vitest'
import {HypervisorClient} from '../../../../src/services/hypervisor/hypervisor-client.js'
import type {RuleSummary} from '../../../../src/services/hypervisor/answers/route-answers.js'
import {startHypervisor, type StartOptions} from '../../../support/hypervisor/start-hypervisor.js'
import {transportId} from '../../../../src/visor/protocol/transport-id.js'
import {KEY_A, KEY_B} from '../../../support/keys.js'
import {serve} from '../../../support/serve.js'

const opened = async (options: StartOptions = {}) => {
  const hypervisor = await startHypervisor({hasAuthentication: false, ...options})
  const client = new HypervisorClient(hypervisor)
  // Only what a test adds is there.
  hypervisor.own.live()
  hypervisor.own.transports.removeAll()
  return {
    ...hypervisor,
    client,
    visor: client.visor(hypervisor.own.localKey),
    /** A visor that can be reached over stcpr, sudph and dmsg. */
    peer: hypervisor.own.peers[0]?.pk ?? '',
    [Symbol.asyncDispose]: () => hypervisor[Symbol.asyncDispose](),
  }
}

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
      public_key: hypervisor.own.localKey,
      build: {version: 'sandbox', commit: 'unknown', date: 'unknown'},
    })
  })

  it('lists its own visor first, and one that it cannot reach by key only', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.client.visors()).resolves.toMatchObject([
      {
        local_pk: hypervisor.own.localKey,
        build_info: {version: 'sandbox'},
        apps: [{name: 'skychat', args: ['-addr', ':8001'], status: 1}, {}, {}, {name: 'vpn-client', args: []}, {}],
      },
      {local_pk: hypervisor.other.localKey, build_info: null, apps: [], transports: [], local_ip: ''},
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
    await expect(on.client.publicKey(KEY_B)).resolves.toBe(on.own.localKey)
    await expect(on.client.publicKey('')).rejects.toMatchObject({status: 401, text: 'SW-Public header required'})
    await expect(on.client.publicKey('02ab')).rejects.toMatchObject({status: 400})
    await using off = await opened()
    await expect(off.client.publicKey(KEY_B)).rejects.toMatchObject({code: 'HYPERVISOR_CALL_MISSING', exitStatus: 5})
  })
})

describe('a visor through its hypervisor', () => {
  it('gives its state', async () => {
    await using hypervisor = await opened()
    const {visor, own} = hypervisor
    await expect(visor.overview()).resolves.toMatchObject({local_pk: own.localKey, app_protocol_version: '0.1.0'})
    await expect(visor.summary()).resolves.toMatchObject({uptime: 2, is_hypervisor: true, min_hops: 0})
    await expect(visor.uptime()).resolves.toBe(2)
    await expect(visor.health()).resolves.toEqual({status: 200, services_health: 'healthy'})
  })

  it('that does not answer its hypervisor has a health that says so', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.client.visor(hypervisor.other.localKey).health()).resolves.toEqual({
      status: 408,
      services_health: '',
    })
  })

  it.each([
    [KEY_A, {code: 'HYPERVISOR_NO_SUCH_VISOR', status: 404}],
    ['02ab', {code: 'SERVICE_ERROR', status: 400, text: 'Invalid public key length'}],
    ['../login', {code: 'SERVICE_ERROR', status: 400}],
  ])('of the key %s is told as absent or malformed', async (key, expected) => {
    await using hypervisor = await opened()
    await expect(hypervisor.client.visor(key).overview()).rejects.toMatchObject({exitStatus: 5, ...expected})
  })

  it('starts, changes and stops apps', async () => {
    await using hypervisor = await opened()
    const {visor, peer, clock} = hypervisor
    const started = await visor.changeApp('vpn-client', {pk: peer, autostart: true, run: 'start'})
    expect(started).toMatchObject({args: ['--srv', peer], auto_start: true, status: 3})
    clock.advance(1000)
    await expect(visor.app('vpn-client')).resolves.toMatchObject({status: 1, detailed_status: 'Running'})
    await expect(visor.changeApp('vpn-client', {run: 'stop'})).resolves.toMatchObject({status: 0})
    await expect(visor.changeApp('vpn-client', {run: 'stop'})).rejects.toMatchObject({
      status: 500,
      text: 'app not running',
    })
    await expect(visor.changeApp('skychat', {address: ':80'})).rejects.toMatchObject({text: 'invalid addr value: :80'})
    await expect(visor.changeApp('nope', {run: 'stop'})).rejects.toMatchObject({
      status: 404,
      text: `can not find app of name nope from visor ${hypervisor.own.localKey}`,
    })
    await expect(visor.apps()).resolves.toHaveLength(5)
  })

  it('gives logs, statistics and connections of apps that run', async () => {
    await using hypervisor = await opened()
    const {visor} = hypervisor
    const all = await visor.appLogs('skychat')
    expect(all.logs.length).toBeGreaterThan(1)
    const [first = ''] = all.logs
    const since = await visor.appLogs('skychat', first.slice(1, 25))
    expect(since.logs).toEqual(all.logs.slice(1))
    await expect(visor.appLogs('skychat', all.last_log_timestamp)).rejects.toMatchObject({
      text: 'no new available logs',
    })
    await expect(visor.appStats('skychat')).resolves.toEqual({connections: [], start_time: null})
    await expect(visor.appConnections('vpn-client')).rejects.toMatchObject({status: 500, text: 'no such app'})
  })

  it('lists the connections of an app with their units', async () => {
    await using hypervisor = await opened()
    const {visor, peer, clock} = hypervisor
    await visor.addTransport(peer, 'stcpr')
    await visor.changeApp('vpn-client', {pk: peer, run: 'start'})
    clock.advance(2000)
    await expect(visor.appConnections('vpn-client')).resolves.toMatchObject([{is_alive: true, latency: 24_000_000}])
    await expect(visor.routingRules()).resolves.toMatchObject([
      {rule_summary: {rule_type: 0}},
      {rule_summary: {rule_type: 1}},
    ])
  })

  it('adds, lists, filters and removes transports', async () => {
    await using hypervisor = await opened()
    const {visor, peer, own} = hypervisor
    const id = transportId(own.localKey, peer, 'stcpr')
    await expect(visor.addTransport(peer, 'stcpr')).resolves.toMatchObject({
      id,
      remote_pk: peer,
      label: 'user',
      log: null,
    })
    await visor.addTransport(peer, 'dmsg')
    await expect(visor.transports()).resolves.toHaveLength(2)
    await expect(visor.transports({types: ['stcpr', 'sudph'], keys: [peer]})).resolves.toMatchObject([
      {id, log: {recv: 0, sent: 0}},
    ])
    await expect(visor.transports({keys: [KEY_A]})).resolves.toEqual([])
    await expect(visor.transports({types: ['stcpr'], logs: false})).resolves.toMatchObject([{id, log: null}])
    await expect(visor.transport(id)).resolves.toMatchObject({type: 'stcpr'})
    await visor.removeTransport(id)
    await expect(visor.transport(id)).rejects.toMatchObject({status: 404, text: `transport of ID ${id} is not found`})
    const dmsg = transportId(own.localKey, peer, 'dmsg')
    await expect(visor.removeTransports([dmsg, id])).resolves.toEqual({
      [dmsg]: {success: true, error: ''},
      [id]: {success: false, error: `transport of ID ${id} is not found`},
    })
    await expect(visor.addTransport(peer, 'pigeon')).rejects.toMatchObject({text: 'unknown network type'})
    await expect(visor.transport('pigeon')).rejects.toMatchObject({status: 400, text: 'invalid UUID length: 6'})
    await expect(visor.transportTypes()).resolves.toEqual(['dmsg', 'stcp', 'stcpr', 'sudph'])
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
    await expect(visor.saveRoutingRule({...RULE, rule_type: 7})).rejects.toMatchObject({
      status: 400,
      text: 'invalid routing rule summary',
    })
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
    await using server = await serve((_, response) => void response.end('[{"msg":"up"},\n{"msg":"cut"'))
    await expect(new HypervisorClient(server).visor(KEY_A).runtimeLogs()).resolves.toBe('[{"msg":"up"},\n{"msg":"cut"')
  })

  it('shuts down without an answer', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.visor.shutdown()).resolves.toBeUndefined()
    expect(hypervisor.requests.at(-1)).toBe(`POST /api/visors/${hypervisor.own.localKey}/shutdown`)
  })

  it('says which call a release does not have', async () => {
    await using hypervisor = await opened()
    await expect(hypervisor.visor.routingPolicies()).rejects.toMatchObject({
      code: 'HYPERVISOR_CALL_MISSING',
      message: expect.stringContaining(
        `there is no GET /api/visors/${hypervisor.own.localKey}/routing-policies (HTTP 404)`,
      ),
    })
  })
})
