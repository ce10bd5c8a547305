import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {logIn} from '../../../../src/services/hypervisor/log-in.js'
import {openHypervisor, type HypervisorTarget} from '../../../../src/services/hypervisor/open-hypervisor.js'
import {openVisorOverHttp} from '../../../../src/services/hypervisor/open-visor-over-http.js'
import {PASSWORD, startHypervisor} from '../../../support/hypervisor/start-hypervisor.js'

const targeting = async (address: URL): Promise<HypervisorTarget> => ({
  address: address.href,
  insecure: false,
  timeoutMs: 5000,
  env: {SKYWIRE_CLI_STATE_DIR: await mkdtemp(join(tmpdir(), 'state-'))},
  home: '/nowhere',
  now: new Date(),
})

describe('openVisorOverHttp', () => {
  it('reaches a visor with the session of the log-in', async () => {
    await using hypervisor = await startHypervisor()
    const target = await targeting(hypervisor.address)
    const early = await openVisorOverHttp(target, hypervisor.own.localKey)
    await expect(early.node.uptime()).rejects.toMatchObject({code: 'HYPERVISOR_LOGIN_NEEDED'})
    await logIn(await openHypervisor(target, 'fresh'), () => Promise.resolve(PASSWORD))
    const visor = await openVisorOverHttp(target, hypervisor.own.localKey.toUpperCase())
    await expect(visor.node.uptime()).resolves.toBe(2)
    expect(visor.address).toBe(`${hypervisor.own.localKey} through ${hypervisor.address.href.slice(0, -1)}`)
    visor.close()
    early.close()
  })

  it('takes the hypervisor’s own visor where none is named', async () => {
    await using hypervisor = await startHypervisor({hasAuthentication: false})
    const visor = await openVisorOverHttp(await targeting(hypervisor.address))
    await expect(visor.node.overview()).resolves.toMatchObject({local_pk: hypervisor.own.localKey})
    visor.close()
  })

  it('refuses a key that is none', async () => {
    await using hypervisor = await startHypervisor({hasAuthentication: false})
    await expect(openVisorOverHttp(await targeting(hypervisor.address), '02ab')).rejects.toMatchObject({
      exitStatus: 2,
      message: 'not a public key: 02ab',
    })
    expect(hypervisor.requests).toEqual([])
  })
})
