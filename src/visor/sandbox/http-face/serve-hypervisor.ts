import {once} from 'node:events'
import {createServer, type RequestListener} from 'node:http'
import {createServer as createTlsServer} from 'node:https'

export interface ServeHypervisorOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** PEM texts; left out, plain HTTP. */
  readonly tls?: {readonly cert: string; readonly key: string}
}

export interface ServedHypervisor {
  /** `http://127.0.0.1:PORT`, what `--hypervisor` has to be. */
  readonly address: string
  /** Stops listening and hangs up on everybody. */
  close: () => Promise<void>
}

/** Serves the API of a hypervisor on loopback. @throws the error of listening, such as a port in use */
export async function serveHypervisor(
  listener: RequestListener,
  {port = 0, tls}: ServeHypervisorOptions = {},
): Promise<ServedHypervisor> {
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${String(boundPort)}`,
    close: async () => {
      server.closeAllConnections()
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
  }
}
