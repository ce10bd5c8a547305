import type {RequestListener} from 'node:http'
import {serveHypervisor, type ServeHypervisorOptions} from '../../src/visor/sandbox/http-face/serve-hypervisor.js'

/** A server on a free loopback port, closed with all its connections at the end of its scope. */
export interface Served extends AsyncDisposable {
  readonly address: URL
}

/** Serves HTTP, or HTTPS with the given certificate. */
export async function serve(listener: RequestListener, options: ServeHypervisorOptions = {}): Promise<Served> {
  const {address, close} = await serveHypervisor(listener, options)
  return {address: new URL(address), [Symbol.asyncDispose]: close}
}
