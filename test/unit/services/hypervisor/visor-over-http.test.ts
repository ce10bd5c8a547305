import {describe, expect, it} from 'vitest'
import {HypervisorClient} from '../../../../src/services/hypervisor/hypervisor-client.js'
import {visorOverHttp, type Visor} from '../../../../src/services/hypervisor/visor-over-http.js'
import type {RoutingRule} from '../../../../src/visor/model/routing-rule.js'
import {startHypervisor} from '../../../support/hypervisor/start-hypervisor.js'
import {transportId} from '../../../../src/visor/protocol/transport-id.js'
import {KEY_A, KEY_B} from '../../../support/keys.js'
import {serve} from '../../../support/serve.js'

const over = async (which: 'own' | 'other' = 'own') => {
  const hypervisor = await startHypervisor({hasAuthentication: false})
  hypervisor.own.live()
  hypervisor.own.transports.removeAll()
  return {
    ...hypervisor,
    visor: visorOf(hypervisor.address, hypervisor[which].localKey),
    /** A visor that can be reached over stcpr, sudph and dmsg. */
    peer: hypervisor.own.peers[0]?.pk ?? '',
    [Symbol.asyncDispose]: () => hypervisor[Symbol.asyncDispose](),
  }
}

function visorOf(address: URL, key = KEY_A): Visor {
  const client = new HypervisorClient({address})
  return visorOverHttp(client.visor(key), {name: 'the hypervisor', address: address.href}, () => void client.close())
}

const DESCRIPTOR = {src_pk: KEY_A, src_port: 44, dst_pk: KEY_B, dst_port: 45}
const NEXT = {next_route_id: 9, next_transport_id: '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6'}

const RULES: readonly RoutingRule[] = [
  {type: 'consume', key_route_id: 7, keep_alive_ms: 60_000, descriptor: DESCRIPTOR},
  {type: 'forward', key_route_id: 8, keep_alive_ms: 30_000.5, descriptor: DESCRIPTOR, ...NEXT},
  {type: 'intermediary-forward', key_route_id: 4_000_000_000, keep_alive_ms: 1, ...NEXT},
]

describe('a visor through its hypervisor', () => {
  it('gives the summary in the words of the RPC client', async () => {
    await using hypervisor = await over()
    const {visor, own} = hypervisor
    const apps = own.apps.list().toSorted((a, b) => (a.name < b.name ? -1 : 1))
    // The API does not tell the host's name.
    const overview = {...own.overview(), apps, hostname: ''}
    await expect(visor.node.summary()).resolves.toEqual({...own.summary(), overview})
    await expect(visor.node.version()).resolves.toMatchObject({version: 'sandbox'})
    await expect(visor.node.health()).resolves.toBe('healthy')
  })

  it('lists transports by id, with bytes when asked', async () => {
    await using hypervisor = await over()
    const {visor, own, peer, clock} = hypervisor
    const {transports} = visor
    const added = [
      await transports.add({remote_pk: peer, type: 'stcpr'}),
      await transports.add({remote_pk: peer, type: 'dmsg'}),
      await transports.add({remote_pk: peer, type: 'sudph'}),
    ]
    const listed = await transports.list({types: [], keys: []})
    expect(listed.map(({id}) => id)).toEqual(added.map(({id}) => id).sort())
    expect(listed[0]).toMatchObject({log: null, latency_ms: null, label: 'user'})
    clock.advance(1000)
    own.live()
    await expect(transports.list({types: ['stcpr'], keys: [peer], withLogs: true})).resolves.toMatchObject([
      {type: 'stcpr', log: own.transports.get(added[0]?.id ?? '').log},
    ])
    await expect(transports.get(transportId(own.localKey, peer, 'dmsg'))).resolves.toMatchObject({type: 'dmsg'})
    await expect(transports.types()).resolves.toEqual(['dmsg', 'stcp', 'stcpr', 'sudph'])
    await transports.remove(added[0]?.id ?? '')
    await transports.removeAll()
    await transports.removeAll()
    await expect(transports.list()).resolves.toEqual([])
  })

  it('saves and reads rules of every kind', async () => {
    await using hypervisor = await over()
    const {rules} = hypervisor.visor
    await expect(rules.nextId()).resolves.toBe(1)
    for (const rule of RULES.toReversed()) await rules.save(rule)
    await expect(rules.list()).resolves.toEqual(RULES)
    await expect(rules.get(8)).resolves.toEqual(RULES[1])
    await expect(rules.nextId()).resolves.toBe(4_000_000_001)
    await rules.remove(8)
    await expect(rules.get(8)).rejects.toMatchObject({status: 404, text: 'rule not found'})
  })

  it('refuses rule bytes that are none', async () => {
    await using server = await serve((_, response) => void response.end('[{"key":1,"rule":"00ff"}]'))
    await expect(visorOf(server.address).rules.list()).rejects.toMatchObject({
      code: 'SERVICE_ANSWER',
      because: 'not a routing rule: 00ff',
    })
  })

  it('starts, restarts and stops apps', async () => {
    await using hypervisor = await over()
    const {visor, peer, clock} = hypervisor
    const {apps} = visor
    await apps.startVpn(peer)
    await expect(apps.get('vpn-client')).resolves.toMatchObject({status: 'starting', args: ['--srv', peer]})
    clock.advance(1000)
    await expect(apps.get('vpn-client')).resolves.toMatchObject({status: 'running'})
    await apps.restart('vpn-client')
    await expect(apps.get('vpn-client')).resolves.toMatchObject({status: 'starting'})
    await apps.stopVpn()
    await apps.restart('vpn-client')
    await expect(apps.get('vpn-client')).resolves.toMatchObject({status: 'stopped'})
    await apps.setAutostart('vpn-client', true)
    await apps.setArgument('vpn-client', {name: 'killswitch', value: true})
    await expect(apps.get('vpn-client')).resolves.toMatchObject({
      auto_start: true,
      args: ['--srv', peer, '--killswitch', 'true'],
    })
    await apps.customize('vpn-client', {'--srv': peer})
    await expect(apps.get('vpn-client')).resolves.toMatchObject({args: ['--srv', peer]})
    await expect(apps.setArgument('skychat', {name: 'pk', value: KEY_A})).rejects.toMatchObject({
      text: 'app skychat is not allowed to change PK',
    })
    await expect(apps.get('nope')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      hints: ['It has: skychat, skysocks, skysocks-client, vpn-client, vpn-server.'],
    })
    await apps.startSkysocks(peer)
    clock.advance(1000)
    await apps.stopAllSkysocks()
    await expect(apps.get('skysocks-client')).resolves.toMatchObject({status: 'stopped'})
    await expect(apps.get('skysocks')).resolves.toMatchObject({status: 'running'})
  })

  it('gives log lines, none where nothing is new', async () => {
    await using hypervisor = await over()
    const {apps} = hypervisor.visor
    await expect(apps.logsSince('skychat', new Date(0))).resolves.toEqual(hypervisor.own.apps.logsSince('skychat', 0))
    await expect(apps.logsSince('skychat', new Date(hypervisor.clock.now()))).resolves.toEqual([])
    await expect(apps.logsSince('vpn-client', new Date(0))).rejects.toMatchObject({
      text: "proc of app name 'vpn-client' is not found",
    })
  })

  it('changes settings', async () => {
    await using hypervisor = await over()
    const {node} = hypervisor.visor
    await node.setMinHops(2)
    await node.setPublicAutoconnect(true)
    await node.setPersistentTransports([{pk: KEY_B, type: 'stcpr'}])
    await node.setRewardAddress('2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6')
    await expect(node.minHops()).resolves.toBe(2)
    await expect(node.persistentTransports()).resolves.toEqual([{pk: KEY_B, type: 'stcpr'}])
    await expect(node.rewardAddress()).resolves.toContain('2jBb')
    await node.deleteRewardAddress()
    await expect(node.rewardAddress()).resolves.toBe('')
    await expect(node.shutdown()).resolves.toBeUndefined()
  })

  it('whose visor does not answer is told', async () => {
    await using hypervisor = await over('other')
    await expect(hypervisor.visor.node.health()).rejects.toMatchObject({exitStatus: 5, status: 408})
    await expect(hypervisor.visor.node.overview()).rejects.toMatchObject({exitStatus: 5, status: 500})
  })

  it.each<[string, (visor: Visor) => Promise<unknown>]>([
    ['reloading the configuration', ({node}) => node.reload()],
    ['running a command on the visor', ({node}) => node.exec('ls')],
    ['control of the hypervisor itself', ({hypervisor}) => hypervisor.visors()],
    [
      'a transport with the label `skycoin`',
      (v) => v.transports.add({remote_pk: KEY_B, type: 'stcp', label: 'skycoin'}),
    ],
    ['asking transport discovery in the name of a visor', ({transports}) => transports.discoverByKey(KEY_B)],
    ['choosing how an app is run', ({apps}) => apps.start('skychat', 'internal')],
    ['killing an app', ({apps}) => apps.kill('skychat')],
    ['setting the whitelist of an app', ({apps}) => apps.setArgument('skychat', {name: 'whitelist', value: ''})],
    ['registering an app', ({apps}) => apps.register('a', '/a')],
    ['listing route groups', ({rules}) => rules.groups()],
    ['forwarding ports', ({forwarding}) => forwarding.ports()],
    ['a ping', ({ping}) => ping.ping({remote_pk: KEY_B}).next()],
    ['testing the way to other visors', ({ping}) => ping.test()],
    ['changing the routing policy of an app', ({policies}) => policies.set('vpn-client', '@/p.star')],
  ])('says that %s is not possible, and asks nothing', async (what, ask) => {
    await using hypervisor = await over()
    await expect(ask(hypervisor.visor)).rejects.toMatchObject({
      code: 'NOT_OVER_HTTP',
      exitStatus: 5,
      message: `${what} is not possible through a hypervisor`,
    })
    expect(hypervisor.requests).toEqual([])
  })

  it.each<[string, (visor: Visor, key: string) => Promise<unknown>]>([
    ['transports.add', ({transports}, remote_pk) => transports.add({remote_pk, type: 'stcp'})],
    ['transports.list', ({transports}, key) => transports.list({keys: [key]})],
    ['apps.startVpn', ({apps}, key) => apps.startVpn(key)],
    ['apps.startSkysocks', ({apps}, key) => apps.startSkysocks(key)],
    ['apps.setArgument', ({apps}, value) => apps.setArgument('vpn-client', {name: 'pk', value})],
    ['node.setPersistentTransports', ({node}, pk) => node.setPersistentTransports([{pk, type: 'stcp'}])],
  ])('sends no key that would end a visor: %s', async (_, send) => {
    await using hypervisor = await over()
    const key = `02${'ff'.repeat(32)}`
    await expect(send(hypervisor.visor, key)).rejects.toMatchObject({
      exitStatus: 2,
      message: `not a public key: ${key}`,
    })
    expect(hypervisor.requests).toEqual([])
  })

  it('reads the policies of newer releases in either spelling', async () => {
    const policy = {source: '/etc/p.star', active: true, backend: 'skylark'}
    for (const body of [
      {default: policy, per_app: {vpn: policy}},
      {Default: {Source: '/etc/p.star', Active: true, Backend: 'skylark'}, PerApp: {vpn: policy}},
    ]) {
      await using server = await serve((_, response) => void response.end(JSON.stringify(body)))
      await expect(visorOf(server.address).policies.list()).resolves.toEqual({default: policy, per_app: {vpn: policy}})
    }
  })

  it('keeps the limits of a single call', async () => {
    await using server = await serve(() => undefined)
    const {node} = visorOf(server.address)
    await expect(node.uptime({timeoutMs: 100})).rejects.toMatchObject({code: 'SERVICE_TIMEOUT'})
    await expect(node.uptime({signal: AbortSignal.abort()})).rejects.toMatchObject({code: 'INTERRUPTED'})
  })
})
