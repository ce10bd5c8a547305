import {createServer} from 'node:net'
import {once} from 'node:events'
import {expect, it} from 'vitest'
import {serveRpc} from '../../../src/visor/wire/rpc-server.js'
import {methods} from '../../../src/visor/protocol/methods.js'
import {runCommand} from '../../support/run-command.js'

/** A visor that has one answer for a list, and is gone when it is asked again. */
async function visorThatGoes(): Promise<{address: string; close: () => void}> {
  let asked = 0
  const server = createServer((socket) => {
    const types = {
      method: methods.e2.TransportTypes,
      handle: () => {
        if (++asked > 1) socket.destroy()
        return ['dmsg']
      },
    }
    serveRpc(socket, new Map([['app-visor', new Map([['TransportTypes', types]])]]))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as {port: number}
  return {address: `127.0.0.1:${port}`, close: () => server.close()}
}

it('ends with the failure of a look; with --json that is a line like the others', async () => {
  const {address, close} = await visorThatGoes()
  const ran = await runCommand(`visor ls-types --watch 1 --json --rpc ${address}`.split(' '))
  close()
  expect(ran.status).toBe(5)
  const lines = ran.stdout.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {types: ['dmsg']},
    {error: expect.objectContaining({code: 'CONNECTION_LOST', exit_status: 5})},
  ])
})

it.each(['visor ls-types --watch', 'visor app-logs-since skychat --follow'])(
  '%s fails with one line of JSON where there is no visor',
  async (line) => {
    const {status, stdout} = await runCommand([...line.split(' '), '--json', '--rpc', '127.0.0.1:1'])
    expect(status).toBe(5)
    expect(stdout).toMatch(/^\{"error":.*\}\n$/)
  },
)

it('shows a document again where nothing is watched', async () => {
  const {stdout} = await runCommand('visor ls-types --json --rpc 127.0.0.1:1'.split(' '))
  expect(stdout).toMatch(/^\{\n {2}"error"/)
})
