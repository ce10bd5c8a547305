import {readFileSync} from 'node:fs'
import type {RequestListener} from 'node:http'
import {serve} from '../serve.js'
import {HypervisorFace, type FaceOptions} from './http-face.js'
import {KEY_A, KEY_B, testVisor} from './test-visor.js'

/** The password of the account that {@link startHypervisor} makes. */
export const PASSWORD = 'Sky-w1re'

/** The certificate and key that the tests' servers show; see the README beside them. */
export const TLS = {
  cert: readFileSync(new URL('../../fixtures/tls/loopback.cert.pem', import.meta.url), 'utf8'),
  key: readFileSync(new URL('../../fixtures/tls/loopback.key.pem', import.meta.url), 'utf8'),
}

export interface StartedHypervisor extends AsyncDisposable {
  readonly address: URL
  readonly face: HypervisorFace
  /** `METHOD path` of every request so far. */
  readonly requests: readonly string[]
}

/** Starts a hypervisor over two visors, the second of which can be out of reach, with its account made. */
export async function startHypervisor(
  options: Partial<FaceOptions> & {readonly hasAccount?: boolean} = {},
): Promise<StartedHypervisor> {
  const visors = [testVisor(KEY_A), testVisor(KEY_B, {isReachable: false})]
  const face = new HypervisorFace({visors, ...options})
  if (options.hasAccount ?? options.hasAuthentication ?? true) face.accounts.create('admin', PASSWORD)
  const requests: string[] = []
  const listener: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    face.listener(request, response)
  }
  const server = await serve(listener, options.hasTls ? {tls: TLS} : {})
  return {address: server.address, face, requests, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()}
}
