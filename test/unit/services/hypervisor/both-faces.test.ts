import {describe, expect, it} from 'vitest'
import {HypervisorClient} from '../../../../src/services/hypervisor/hypervisor-client.js'
import {visorOverHttp, type Visor} from '../../../../src/services/hypervisor/visor-over-http.js'
import {dialVisor} from '../../../../src/visor/dial-visor.js'
import {ManualClock} from '../../../../src/visor/sandbox/clock.js'
import {SandboxVisor} from '../../../../src/visor/sandbox/sandbox-visor.js'
import {serveBothFaces} from '../../../../src/visor/sandbox/serve-both-faces.js'

/** One visor, reached both ways. */
const bothWays = async () => {
  const clock = new ManualClock()
  const sandbox = new SandboxVisor({clock, seed: 'both'})
  clock.advance(5000)
  const ended: string[] = []
  const served = await serveBothFaces(sandbox, {onEnd: (reason) => ended.push(reason)})
  const address = new URL(served.hypervisor)
  const client = new HypervisorClient({address})
  const service = {name: 'the hypervisor', address: served.hypervisor}
  const http = visorOverHttp(client.visor(sandbox.localKey), service, () => void client.close())
  const rpc = await dialVisor(served.address)
  return {
    http,
    rpc,
    peer: sandbox.peers[0]?.pk ?? '',
    ended,
    [Symbol.asyncDispose]: async () => {
      rpc.close()
      http.close()
      await served.close()
    },
  }
}

describe('one visor over its RPC and over its hypervisor', () => {
  it.each<[string, (visor: Visor) => Promise<unknown>]>([
    ['apps', ({apps}) => apps.list()],
    ['an app', ({apps}) => apps.get('skychat')],
    ['logs', ({apps}) => apps.logsSince('skychat', new Date(0))],
    ['transport types', ({transports}) => transports.types()],
    ['rules', ({rules}) => rules.list()],
    ['the next route id', ({rules}) => rules.nextId()],
    ['the version', ({node}) => node.version()],
    ['health', ({node}) => node.health()],
    ['uptime', ({node}) => node.uptime()],
    ['the least number of hops', ({node}) => node.minHops()],
    ['persistent transports', ({node}) => node.persistentTransports()],
    ['the reward address', ({node}) => node.rewardAddress()],
  ])('tells the same %s', async (_, ask) => {
    await using visor = await bothWays()
    await visor.rpc.apps.startVpn(visor.peer)
    await visor.rpc.rules.save({
      type: 'forward',
      key_route_id: 90,
      keep_alive_ms: 60_000,
      descriptor: {src_pk: visor.peer, src_port: 1, dst_pk: visor.peer, dst_port: 2},
      next_route_id: 91,
      next_transport_id: '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
    })
    const told = await ask(visor.rpc)
    expect(told).toBeDefined()
    await expect(ask(visor.http)).resolves.toEqual(told)
  })

  it('tells the same transports, save for what the API does not have', async () => {
    await using visor = await bothWays()
    const unknown = {latency_ms: null, throughput_bps: null, remote_ip: null, remote_country: null}
    const told = await visor.rpc.transports.list({withLogs: true})
    expect(told.length).toBeGreaterThan(0)
    await expect(visor.http.transports.list({withLogs: true})).resolves.toEqual(
      told.map((transport) => ({...transport, ...unknown})),
    )
  })

  it('sees on one way what was done on the other', async () => {
    await using visor = await bothWays()
    const {id} = await visor.http.transports.add({remote_pk: visor.peer, type: 'dmsg'})
    await expect(visor.rpc.transports.get(id)).resolves.toMatchObject({type: 'dmsg', label: 'user'})
    await visor.rpc.transports.remove(id)
    await expect(visor.http.transports.get(id)).rejects.toMatchObject({status: 404})
    await visor.http.node.setMinHops(3)
    await expect(visor.rpc.node.minHops()).resolves.toBe(3)
  })

  it('is gone on both ways when it is shut down on one', async () => {
    await using visor = await bothWays()
    await visor.http.node.shutdown()
    await expect(visor.http.node.uptime()).rejects.toMatchObject({code: 'SERVICE_UNREACHABLE'})
    await expect(visor.rpc.node.uptime()).rejects.toMatchObject({exitStatus: 5})
    expect(visor.ended).toEqual(['shutdown'])
  })
})
