import {createServer} from 'node:net'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {startSandbox, type StartedSandbox} from '../../support/visor-sandbox.js'

const RECORDING = fileURLToPath(new URL('../../../examples/recordings/synthetic-week.jsonl', import.meta.url))

let sandbox: StartedSandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox[Symbol.asyncDispose]())

/** The words offered for a line; a space at its end begins a new word. */
async function offered(line: string, rpc = sandbox.address): Promise<readonly string[]> {
  const ran = await runCommand(['__complete', '--', ...line.split(' ')], {env: {SKYWIRE_RPC: rpc}})
  expect(ran).toMatchObject({status: 0, stderr: ''})
  return ran.stdout
    .trimEnd()
    .split('\n')
    .map((word) => word.split('\t')[0]!)
}

describe('completion of names', () => {
  it('offers the apps of the running visor', async () => {
    expect(await offered('visor start-app sky')).toEqual(expect.arrayContaining(['skychat', 'skysocks']))
    expect(await offered('visor start-app sky')).not.toContain('vpn-client')
    expect(await offered('proxy start --name v')).toContain('vpn-client')
  })

  it('offers its transports and the visors that they lead to', async () => {
    const [{id, remote_pk} = {id: '', remote_pk: ''}] = sandbox.visor.transports.list([], [])
    expect(await offered('visor rm-tp ')).toContain(id)
    expect(await offered('tp rm -i ')).toContain(id)
    expect(await offered('visor ping ')).toContain(remote_pk)
  })

  it('asks the visor that the line names', async () => {
    expect(await offered(`visor stop-app --rpc ${sandbox.address} vpn`, 'localhost:1')).toContain('vpn-client')
  })

  it('offers presets where a policy stands, and files', async () => {
    expect(await offered('policy decide ')).toEqual(expect.arrayContaining(['preset:spread-bw', ':files']))
    expect(await offered('policy preset show spread')).toContain('spread-bw')
  })

  it('offers the keys of a configuration, level by level', async () => {
    expect(await offered('visor config get dmsg.d')).toContain('dmsg.discovery')
    expect(await offered('config set routing.p')).toContain('routing.policy_per_dial')
    expect(await offered('visor config explain launcher.apps.*.po')).toContain('launcher.apps.*.port')
    expect(await offered('visor config get nothing.here.')).toEqual([':files'])
  })

  it('offers the codes of lint rules', async () => {
    expect(await offered('policy lint --explain RP50')).toContain('RP501')
  })

  it('offers the dials of the recording on the line', async () => {
    const words = await offered(`policy decide x.star --recording ${RECORDING} --id `)
    expect(words.length).toBeGreaterThan(5)
    expect(await offered('policy decide x.star --recording nowhere.jsonl --id ')).toEqual([':files'])
  })

  it('says nothing where no visor answers, or none in time', async () => {
    expect(await offered('visor start-app ', 'localhost:1')).toEqual([':files'])
    const silent = createServer((socket) => void socket.resume())
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const {port} = silent.address() as {port: number}
    const before = performance.now()
    expect(await offered('visor start-app ', `127.0.0.1:${port}`)).toEqual([':files'])
    expect(performance.now() - before).toBeLessThan(5000)
    silent.close()
  })
})
