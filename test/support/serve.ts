import {once} from 'node:events'
import {createServer, type RequestListener} from 'node:http'
import {createServer as createTlsServer} from 'node:https'
import type {AddressInfo} from 'node:net'

/** A server on a free loopback port, closed with all its connections at the end of its scope. */
export interface Served extends AsyncDisposable {
  readonly address: URL
}

/** Serves HTTP, or HTTPS with the given certificate. */
export async function serve(
  listener: RequestListener,
  {tls}: {readonly tls?: {readonly cert: string; readonly key: string}} = {},
): Promise<Served> {
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  return {
    address: new URL(`${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
