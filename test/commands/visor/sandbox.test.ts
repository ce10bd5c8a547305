import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'

const sandbox = (...args: string[]) => runCommand(['visor', 'sandbox', ...args])

describe('visor sandbox', () => {
  it('exits with the status of the command', async () => {
    await expect(sandbox('--', 'sh', '-c', 'exit 7')).resolves.toMatchObject({status: 7, stderr: ''})
    await expect(sandbox('--', 'true')).resolves.toMatchObject({status: 0})
  })

  it('names itself to the command, flags and all', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'env')
    const ran = await sandbox(
      '--era',
      'e2',
      '--',
      'sh',
      '-c',
      `printf %s "$SKYWIRE_RPC $SKYWIRE_CLI_RPC $1" >${file}`,
      'sh',
      '--era',
    )
    expect(ran.status).toBe(0)
    const [rpc, cliRpc, flag] = readFileSync(file, 'utf8').split(' ')
    expect(rpc).toMatch(/^127\.0\.0\.1:\d+$/)
    expect([cliRpc, flag]).toEqual([rpc, '--era'])
  })

  it('can be reached while the command runs', async () => {
    const connect = "require('net').connect(+process.env.SKYWIRE_RPC.split(':')[1]).on('connect',()=>process.exit(3))"
    await expect(sandbox('--', process.execPath, '-e', connect)).resolves.toMatchObject({status: 3})
  })

  it('is its own hypervisor, over HTTP', async () => {
    const ask = [
      'const {SKYWIRE_CLI_HYPERVISOR: address} = process.env',
      'const visors = await (await fetch(`${address}/api/visors`)).json()',
      'process.exit(visors[0].build_info.version === "sandbox" ? 3 : 1)',
    ]
    const ran = await sandbox('--', process.execPath, '--input-type=module', '-e', ask.join('; '))
    expect(ran).toMatchObject({status: 3})
  })

  it('says when there is no such command', async () => {
    const ran = await sandbox('--', 'no-such-command-anywhere')
    expect(ran).toMatchObject({status: 2, stderr: expect.stringContaining('cannot run `no-such-command-anywhere`')})
  })

  it('ends with the number of the signal that ended the command', async () => {
    await expect(sandbox('--', 'sh', '-c', 'kill -TERM $$')).resolves.toMatchObject({status: 143})
  })
})
