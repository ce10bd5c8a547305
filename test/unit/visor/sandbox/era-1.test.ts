import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {VisorClient} from '../../../../src/visor/client.js'
import {dialVisor} from '../../../../src/visor/dial-visor.js'
import {NotSupported, UnsafeCall} from '../../../../src/visor/errors.js'
import {methods} from '../../../../src/visor/protocol/methods.js'
import {ManualClock} from '../../../../src/visor/sandbox/clock.js'
import {SandboxVisor} from '../../../../src/visor/sandbox/sandbox-visor.js'
import {serveSandbox, type RunningSandbox} from '../../../../src/visor/sandbox/serve-sandbox.js'

const {e2} = methods

describe('the client and a sandbox that speaks like a visor of 2020', () => {
  let clock: ManualClock
  let sandboxed: SandboxVisor
  let sandbox: RunningSandbox
  let visor: VisorClient
  let ended: string[]

  beforeEach(async () => {
    clock = new ManualClock()
    sandboxed = new SandboxVisor({clock})
    ended = []
    sandbox = await serveSandbox(sandboxed, {era: 'e1', onEnd: (reason) => ended.push(reason)})
    visor = await dialVisor(sandbox.address)
  })

  afterEach(async () => {
    visor.close()
    await sandbox.close()
  })

  it('is known for what it is', async () => {
    await expect(visor.era()).resolves.toBe('e1')
  })

  it('gives a summary that holds the overview itself, with what had to be asked for apart', async () => {
    clock.advance(90_000)
    await expect(visor.call(e2.Summary, {})).resolves.toMatchObject({Overview: null, PubKey: sandboxed.localKey})
    await expect(visor.node.summary()).resolves.toMatchObject({
      overview: {local_pk: sandboxed.localKey},
      services_health: 'healthy',
      uptime_s: 90,
    })
    await expect(visor.node.version()).resolves.toMatchObject({version: 'sandbox'})
  })

  it('tells which transports are up, and no labels', async () => {
    const list = await visor.transports.list()
    expect(list.map(({is_up, label}) => [is_up, label])).toEqual(list.map(() => [true, '']))
    const {pk} = sandboxed.peers[4]!
    await expect(visor.transports.add({remote_pk: pk, type: 'stcpr', is_public: false})).resolves.toMatchObject({
      remote_pk: pk,
      is_up: true,
    })
  })

  it('tells what both ends think of a transport', async () => {
    const [{id, remote_pk} = {id: '', remote_pk: ''}] = await visor.transports.list()
    const known = {id, is_public: true, is_up: true, opinions: [true, true], registered_at: expect.any(Date)}
    await expect(visor.transports.discoverById(id)).resolves.toMatchObject(known)
    await expect(visor.transports.discoverByKey(remote_pk)).resolves.toMatchObject([known])
  })

  it('removes all transports one by one', async () => {
    await visor.transports.removeAll()
    await expect(visor.transports.list()).resolves.toEqual([])
  })

  it('starts the VPN client like any app, once it knows its server', async () => {
    const {pk} = sandboxed.peers[1]!
    await visor.apps.startVpn(pk)
    await expect(visor.apps.get('vpn-client')).resolves.toMatchObject({status: 'starting', args: ['--srv', pk]})
    await visor.apps.stopVpn()
    await visor.apps.setArgument('skysocks-client', {name: 'pk', value: pk})
    await visor.apps.start('skysocks-client')
    await visor.apps.stopAllSkysocks()
    await expect(visor.apps.get('skysocks-client')).resolves.toMatchObject({status: 'stopped'})
  })

  it('runs commands, which nobody else does', async () => {
    expect(Buffer.from(await visor.node.exec('echo hello world')).toString()).toBe('hello world\n')
    await expect(visor.node.exec('rm -rf /')).rejects.toThrow('exit status 127')
  })

  it.each<[string, (client: VisorClient) => Promise<unknown>, string]>([
    ['Shutdown', ({node}) => node.shutdown(), 'v1.0'],
    ['Reload', ({node}) => node.reload(), 'v1.3.11'],
    ['Ports', ({node}) => node.ports(), 'v1.3.11'],
    ['AddApp', ({apps}) => apps.add('a', 'b'), 'October 2024'],
    ['DialPing', (client) => client.ping.ping({remote_pk: sandboxed.peers[0]!.pk}).next(), 'v1.3.11'],
  ])('does not know %s, and says since when others do', async (name, call, since) => {
    const problem = await call(visor).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(NotSupported)
    expect(problem).toMatchObject({
      message: `the visor at ${sandbox.address} does not know the call \`${name}\``,
      because: `rpc: can't find method app-visor.${name}`,
      hints: [`It is known since ${since}.`],
      exitStatus: 5,
    })
  })

  it('is not asked for route groups, which end it', async () => {
    await expect(visor.call(e2.RouteGroups, {})).rejects.toThrow(UnsafeCall)
    expect(ended).toEqual([])
  })
})
