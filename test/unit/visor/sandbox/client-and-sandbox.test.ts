import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {VisorClient} from '../../../../src/visor/client.js'
import {dialVisor} from '../../../../src/visor/dial-visor.js'
import {NotFound, NotSupported, UnsafeCall, VisorNotReady, VisorUnreachable} from '../../../../src/visor/errors.js'
import {methods} from '../../../../src/visor/protocol/methods.js'
import {ManualClock} from '../../../../src/visor/sandbox/clock.js'
import {SandboxVisor} from '../../../../src/visor/sandbox/sandbox-visor.js'
import {serveSandbox, type RunningSandbox} from '../../../../src/visor/sandbox/serve-sandbox.js'
import {CallRefused, ConnectionLost} from '../../../../src/visor/wire/rpc-problems.js'

const {e2, e3} = methods

describe.each(['e2', 'e3'] as const)('the client and a sandbox of %s', (era) => {
  let clock: ManualClock
  let sandboxed: SandboxVisor
  let sandbox: RunningSandbox
  let visor: VisorClient
  let ended: string[]

  beforeEach(async () => {
    clock = new ManualClock()
    sandboxed = new SandboxVisor({clock})
    ended = []
    sandbox = await serveSandbox(sandboxed, {era, onEnd: (reason) => ended.push(reason)})
    visor = await dialVisor(sandbox.address)
  })

  afterEach(async () => {
    visor.close()
    await sandbox.close()
  })

  it('tells which generation the visor is of', async () => {
    await expect(visor.era()).resolves.toBe(era)
  })

  it('gives summary, overview, version, ports, health and uptime', async () => {
    clock.advance(90_000)
    const summary = await visor.node.summary()
    expect(summary).toMatchObject({
      services_health: 'healthy',
      uptime_s: 90,
      overview: {local_pk: sandboxed.localKey, build: {version: 'sandbox'}},
    })
    expect(summary.overview).toEqual(await visor.node.overview())
    await expect(visor.node.ports()).resolves.toContainEqual({name: 'cli_addr', port: '3435', type: 'TCP'})
    await expect(visor.node.health()).resolves.toBe('healthy')
    await expect(visor.node.uptime()).resolves.toBe(90)
  })

  it('opens, shows, lists, discovers and removes transports', async () => {
    const {pk} = sandboxed.peers[4]!
    const added = await visor.transports.add({remote_pk: pk, type: 'stcpr', dialTimeoutMs: 5000})
    expect(added).toMatchObject({remote_pk: pk, type: 'stcpr', log: null})
    await expect(visor.transports.get(added.id)).resolves.toMatchObject({
      id: added.id,
      log: {recv_bytes: 0, sent_bytes: 0},
    })
    await expect(visor.transports.list({keys: [pk]})).resolves.toEqual([added])
    await expect(visor.transports.discoverById(added.id)).resolves.toMatchObject({id: added.id, type: 'stcpr'})
    await expect(visor.transports.discoverByKey(pk)).resolves.toHaveLength(1)
    await visor.transports.remove(added.id)
    await expect(visor.transports.get(added.id)).rejects.toThrow(
      new CallRefused('app-visor.Transport', 'not found', [
        '`skywire-cli visor ls-tp` lists the transports that are open.',
      ]),
    )
    await visor.transports.removeAll()
    await expect(visor.transports.list()).resolves.toEqual([])
  })

  it('sees transports come and go, and their traffic grow', async () => {
    const ids = new Set<string>()
    const counts = new Set<number>()
    for (let i = 0; i < 20; i++) {
      clock.advance(30_000)
      const list = await visor.transports.list({withLogs: true})
      counts.add(list.length)
      for (const {id} of list) ids.add(id)
    }
    expect(counts.size).toBeGreaterThan(1)
    expect(ids.size).toBeGreaterThan(Math.min(...counts))
    const [first] = await visor.transports.list({withLogs: true})
    clock.advance(5000)
    const later = await visor.transports.get(first!.id)
    expect(later.log!.recv_bytes).toBeGreaterThan(first!.log!.recv_bytes)
  })

  it('starts, watches and stops an app, whose log grows', async () => {
    await expect(visor.apps.start('skychat')).rejects.toThrow('app already started')
    await visor.apps.stop('skychat')
    await visor.apps.start('skychat')
    await expect(visor.apps.get('skychat')).resolves.toMatchObject({status: 'starting'})
    const since = new Date(clock.now())
    clock.advance(20_000)
    await expect(visor.apps.get('skychat')).resolves.toMatchObject({status: 'running', detailed_status: 'Running'})
    const lines = await visor.apps.logsSince('skychat', since)
    expect(lines.length).toBeGreaterThan(2)
    await expect(visor.apps.get('nope')).rejects.toThrow(NotFound)
  })

  it('keeps the rules of a running client, and lets them expire when it stops', async () => {
    await visor.apps.startVpn(sandboxed.peers[1]!.pk)
    clock.advance(300_000)
    const rules = await visor.rules.list()
    expect(rules.map((rule) => rule.type)).toEqual(['consume', 'forward'])
    await visor.apps.stopVpn()
    clock.advance(61_000)
    await expect(visor.rules.list()).resolves.toEqual([])
    await expect(visor.rules.get(1)).rejects.toThrow('rule keep-alive timeout exceeded')
    clock.advance(60_000)
    await expect(visor.rules.get(1)).rejects.toThrow('rule not found')
  })

  it('saves a rule and gives it back as it was', async () => {
    const rule = {
      type: 'intermediary-forward' as const,
      key_route_id: await visor.rules.nextId(),
      keep_alive_ms: 30_000,
      next_route_id: 11,
      next_transport_id: '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
    }
    await visor.rules.save(rule)
    await expect(visor.rules.get(rule.key_route_id)).resolves.toEqual(rule)
    await expect(visor.rules.nextId()).resolves.toBe(rule.key_route_id + 1)
  })

  it('pings live, in the order that a visor needs', async () => {
    const latencies: number[] = []
    for await (const latency of visor.ping.ping({remote_pk: sandboxed.peers[0]!.pk, tries: 3})) latencies.push(latency)
    expect(latencies).toEqual([18, 18, 18])
    for await (const latency of visor.ping.ping({remote_pk: sandboxed.peers[0]!.pk, tries: 3})) {
      latencies.push(latency)
      break
    }
    expect(ended).toEqual([])
  })

  it('forwards ports, whatever the methods are called', async () => {
    await visor.forwarding.register(8080)
    await expect(visor.forwarding.ports()).resolves.toEqual([8080])
    await expect(visor.forwarding.register(8080)).rejects.toThrow('Port :8080 already registered')
    const id = await visor.forwarding.connect({remote_pk: sandboxed.peers[0]!.pk, remote_port: 80, local_port: 9000})
    await expect(visor.forwarding.connections()).resolves.toEqual([{id, local_port: 9000, remote_port: 80}])
    await visor.forwarding.disconnect(id)
    await visor.forwarding.deregister(8080)
  })

  it('makes none of the calls that would end the visor', async () => {
    await expect(visor.forwarding.disconnect('953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6')).rejects.toThrow(NotFound)
    await expect(visor.call(e2.SaveRoutingRule, new Uint8Array(20))).rejects.toThrow(UnsafeCall)
    const beyond = `02${'ff'.repeat(32)}`
    await expect(visor.transports.add({remote_pk: beyond, type: 'dmsg'})).rejects.toThrow('not a public key')
    await expect(visor.apps.startVpn('02'.padEnd(66, '0'))).rejects.toThrow('not a public key')
    const {pk} = sandboxed.peers[0]!
    await expect(visor.call(e2.Ping, {PK: pk, Tries: 1})).rejects.toThrow(UnsafeCall)
    await expect(visor.call(e2.StopPing, pk)).rejects.toThrow(UnsafeCall)
    if (era === 'e2')
      await expect(visor.call(e2.Disconnect, '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6')).rejects.toThrow(UnsafeCall)
    if (era === 'e2') await expect(visor.rules.groups()).rejects.toThrow(UnsafeCall)
    expect(ended).toEqual([])
  })

  it('takes the hang-up after shutdown for success', async () => {
    await visor.node.shutdown()
    expect(ended).toEqual(['shutdown'])
    await expect(visor.node.uptime()).rejects.toThrow(ConnectionLost)
    await expect(dialVisor(sandbox.address)).rejects.toThrow(VisorUnreachable)
  })

  it(era === 'e3' ? 'sets, shows and clears routing policies' : 'says that routing policies came later', async () => {
    if (era === 'e2') {
      await expect(visor.policies.list()).rejects.toThrow(NotSupported)
      await expect(visor.apps.start('skysocks-client', 'internal')).rejects.toThrow(NotSupported)
      return
    }
    await visor.policies.set('vpn-client', '@/etc/p.star')
    await expect(visor.policies.list()).resolves.toEqual({
      default: {source: '<noop>', active: false, backend: ''},
      per_app: {'vpn-client': {source: '/etc/p.star', active: true, backend: 'skylark'}},
    })
    await visor.policies.clear('vpn-client')
    await expect(visor.policies.list()).resolves.toMatchObject({per_app: {}})
  })

  it('changes settings and services', async () => {
    await visor.node.setMinHops(2)
    await expect(visor.node.minHops()).resolves.toBe(2)
    await visor.node.setPersistentTransports([{pk: sandboxed.peers[0]!.pk, type: 'stcpr'}])
    await expect(visor.node.persistentTransports()).resolves.toEqual([{pk: sandboxed.peers[0]!.pk, type: 'stcpr'}])
    await visor.node.setRewardAddress('2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6')
    await expect(visor.node.rewardAddress()).resolves.toBe('2jBbGxZRGoQG1mqhPBnXnLTxK6oxsTf8os6')
    await visor.apps.customize('skysocks-client', {'--srv': sandboxed.peers[0]!.pk, '--http': true})
    await expect(visor.apps.get('skysocks-client')).resolves.toMatchObject({
      args: ['--srv', sandboxed.peers[0]!.pk, '--http', 'true'],
    })
    await expect(visor.apps.vpnServers()).resolves.toHaveLength(8)
    const key = await visor.apps.register('mine', './mine')
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    await visor.apps.deregister(key)
  })

  it('changes the settings of apps, each where it is allowed', async () => {
    const key = sandboxed.peers[0]!.pk
    await visor.apps.setArgument('skychat', {name: 'addr', value: ':8002'})
    await visor.apps.setArgument('vpn-server', {name: 'netifc', value: 'eth0'})
    await visor.apps.setArgument('vpn-server', {name: 'secure', value: true})
    await visor.apps.setArgument('vpn-client', {name: 'pk', value: key})
    await visor.apps.setArgument('vpn-client', {name: 'killswitch', value: true})
    if (era === 'e2') await visor.apps.setArgument('skysocks', {name: 'passcode', value: 'secret'})
    else await visor.apps.setArgument('skysocks', {name: 'whitelist', value: key})
    await visor.apps.setAutostart('vpn-client', true)
    const args = Object.fromEntries((await visor.apps.list()).map((app) => [app.name, app.args]))
    expect(args).toMatchObject({
      skychat: ['--addr', ':8002'],
      'vpn-server': ['--netifc', 'eth0', '--secure', 'true'],
      'vpn-client': ['--srv', key, '--killswitch', 'true'],
      skysocks: era === 'e2' ? ['--passcode', 'secret'] : ['--whitelist', key],
    })
    await expect(visor.apps.get('vpn-client')).resolves.toMatchObject({auto_start: true})
    await expect(visor.apps.setArgument('skychat', {name: 'killswitch', value: true})).rejects.toThrow(
      'app skychat is not allowed to set killswitch',
    )
    await expect(visor.apps.setArgument('skychat', {name: 'addr', value: ':80'})).rejects.toThrow(
      /invalid (addr value|port)/,
    )
  })

  it('adds apps, and sees connections of those that run', async () => {
    await visor.apps.add('my-app', 'my-binary')
    await expect(visor.apps.get('my-app')).resolves.toMatchObject({binary: 'my-binary', status: 'stopped'})
    await expect(visor.apps.connections('my-app')).rejects.toThrow('no such app')
    await visor.apps.startSkysocks(sandboxed.peers[2]!.pk)
    clock.advance(5000)
    await expect(visor.apps.connections('skysocks-client')).resolves.toMatchObject([{is_alive: true, latency_ms: 24}])
    await visor.apps.stopAllSkysocks()
    await expect(visor.apps.get('skysocks-client')).resolves.toMatchObject({status: 'stopped'})
    if (era === 'e3') await visor.apps.delete('my-app')
    else await expect(visor.apps.delete('my-app')).rejects.toThrow(NotSupported)
  })

  it('shows the route of a running client, where the visor tells', async () => {
    await visor.apps.startVpn(sandboxed.peers[1]!.pk)
    clock.advance(5000)
    if (era === 'e2') {
      await expect(visor.rules.activeRoutes()).rejects.toThrow(NotSupported)
      await expect(visor.rules.muxGroups('vpn-client')).rejects.toThrow(NotSupported)
      return
    }
    const [route] = await visor.rules.activeRoutes()
    expect(route).toMatchObject({
      app_name: 'vpn-client',
      remote_pk: sandboxed.peers[1]!.pk,
      remote_port: 44,
      alive: true,
    })
    await expect(visor.rules.groups()).resolves.toMatchObject([{consume_route_id: 1, forward_route_id: 2}])
    await expect(visor.rules.muxGroups('vpn-client')).resolves.toMatchObject([{legs: [{index: 0, latency_ms: 31}]}])
  })

  it('starts apps in the form of the other era when its own does not fit', async () => {
    const wrong = era === 'e2' ? visor.call(e3.StartApp, {AppName: 'skychat'}) : visor.call(e2.StartApp, 'skychat')
    await expect(wrong).rejects.toThrow(/^gob: (type mismatch in decoder|decoding into local type)/)
    await visor.apps.start('vpn-server')
    await expect(visor.apps.get('vpn-server')).resolves.toMatchObject({status: 'starting'})
  })
})

describe('a visor that cannot be used', () => {
  it('names the address, the reason and the way out when nothing answers', async () => {
    const sandbox = await serveSandbox(new SandboxVisor())
    await sandbox.close()
    const problem = await dialVisor(sandbox.address).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(VisorUnreachable)
    expect(problem).toMatchObject({
      message: `no visor answers at ${sandbox.address}`,
      because: expect.stringContaining('ECONNREFUSED'),
      exitStatus: 5,
      hints: expect.arrayContaining([expect.stringContaining('--rpc')]),
    })
  })

  it('is not called into before it has started', async () => {
    const sandboxed = new SandboxVisor()
    const sandbox = await serveSandbox(sandboxed, {era: 'e2'})
    sandboxed.apps.list = () => {
      throw new Error('no app launcher available')
    }
    const visor = await dialVisor(sandbox.address, {readyTimeoutMs: 0})
    await expect(visor.node.summary()).rejects.toThrow(VisorNotReady)
    await expect(visor.node.health()).resolves.toBe('healthy')
    visor.close()
    await sandbox.close()
  })
})
