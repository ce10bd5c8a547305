import {once} from 'node:events'
import {createServer, type Socket} from 'node:net'
import {serveRpc} from '../wire/rpc-server.js'
import {TypeIds} from '../wire/type-ids.js'
import type {WireEra} from '../protocol/wire-era.js'
import type {SandboxVisor} from './sandbox-visor.js'
import {sandboxServices} from './wire-face/sandbox-services.js'

export interface ServeSandboxOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** Which generation of visors it speaks like; `e3` by default. */
  readonly era?: WireEra
  /** Hears when a call has ended the visor, with the reason; the sandbox closes then. */
  readonly onEnd?: (reason: string) => void
}

export interface RunningSandbox {
  /** `127.0.0.1:PORT`: what SKYWIRE_RPC has to be. */
  readonly address: string
  /** Stops listening and hangs up on everybody. */
  close(): Promise<void>
}

/** Serves a sandbox on loopback, over the same protocol as a visor. @throws the error of listening, such as a port in use */
export async function serveSandbox(
  visor: SandboxVisor,
  {port = 0, era = 'e3', onEnd}: ServeSandboxOptions = {},
): Promise<RunningSandbox> {
  const sockets = new Set<Socket>()
  // A visor numbers types for its whole process.
  const ids = new TypeIds()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    serveRpc(socket, services, {ids})
  })
  const end = (reason: string): void => {
    onEnd?.(reason)
    void close()
  }
  const services = sandboxServices(visor, era, end)
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    if (!server.listening) return
    server.close()
    await once(server, 'close')
  }
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  return {address: `127.0.0.1:${String(boundPort)}`, close}
}
