import {describe, expect, it} from 'vitest'
import {dialVisor} from '../../../src/visor/dial-visor.js'
import {addTransports, type KeyStep} from '../../../src/visor-tasks/add-transports.js'
import {HypervisorClient} from '../../../src/services/hypervisor/hypervisor-client.js'
import {visorOverHttp} from '../../../src/services/hypervisor/visor-over-http.js'
import {startHypervisor} from '../../support/hypervisor/start-hypervisor.js'
import {KEY_A} from '../../support/keys.js'
import {startSandbox} from '../../support/visor-sandbox.js'

describe('addTransports', () => {
  it('tells of each try and each end, gives all in the order asked, and counts one given twice once', async () => {
    await using sandbox = await startSandbox()
    const client = await dialVisor(sandbox.address)
    const keys = [...sandbox.visor.peers.map(({pk}) => pk), KEY_A]
    const heard: [string, KeyStep][] = []
    const {peers} = await addTransports(client, {keys: [...keys, KEY_A], types: ['stcpr', 'dmsg']}, (...event) => {
      heard.push(event)
    })
    client.close()
    expect(peers.map(({remote_pk}) => remote_pk)).toEqual(keys)
    expect(peers.filter(({transport}) => transport === null).map(({remote_pk}) => remote_pk)).toEqual([KEY_A])
    const ended = heard.filter(([, {outcome}]) => outcome !== undefined)
    expect(ended.map(([key]) => key).sort()).toEqual([...keys].sort())
    expect(heard.flatMap(([key, step]) => (key === KEY_A ? [step] : []))).toEqual([
      {detail: 'trying stcpr'},
      {detail: 'trying dmsg'},
      {detail: expect.stringContaining('no visor'), outcome: 'failed'},
    ])
  })

  it('does not try other types where the hypervisor wants a log-in first', async () => {
    await using hypervisor = await startHypervisor()
    const {address, own} = hypervisor
    const service = {name: 'the hypervisor', address: address.href}
    const visor = visorOverHttp(new HypervisorClient({address}).visor(own.localKey), service, () => undefined)
    await expect(addTransports(visor, {keys: [KEY_A], types: ['stcpr', 'dmsg']})).rejects.toMatchObject({
      code: 'HYPERVISOR_LOGIN_NEEDED',
    })
    expect(hypervisor.requests.filter((request) => request.endsWith('/transports'))).toHaveLength(1)
  })

  it('ends where the connection does', async () => {
    await using sandbox = await startSandbox()
    const client = await dialVisor(sandbox.address)
    client.close()
    await expect(addTransports(client, {keys: [KEY_A], types: ['dmsg']})).rejects.toThrow('the connection to')
  })
})
