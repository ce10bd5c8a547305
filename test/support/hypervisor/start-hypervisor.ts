import {readFileSync} from 'node:fs'
import {ManualClock} from '../../../src/visor/sandbox/clock.js'
import {HttpFace, type HttpFaceOptions} from '../../../src/visor/sandbox/http-face/http-face.js'
import {serveHypervisor} from '../../../src/visor/sandbox/http-face/serve-hypervisor.js'
import {SandboxVisor} from '../../../src/visor/sandbox/sandbox-visor.js'

/** The password of the account that {@link startHypervisor} makes. */
export const PASSWORD = 'Sky-w1re'

/** The certificate and key that the tests' servers show; see the README beside them. */
export const TLS = {
  cert: readFileSync(new URL('../../fixtures/tls/loopback.cert.pem', import.meta.url), 'utf8'),
  key: readFileSync(new URL('../../fixtures/tls/loopback.key.pem', import.meta.url), 'utf8'),
}

/** When the hypervisors of tests live; far ahead, so that their sessions have not expired. */
export const STARTED = Date.UTC(2100, 0, 1)

export interface StartedHypervisor extends AsyncDisposable {
  readonly address: URL
  readonly face: HttpFace
  /** Its own visor. */
  readonly own: SandboxVisor
  /** A visor that it cannot reach. */
  readonly other: SandboxVisor
  readonly clock: ManualClock
  /** `METHOD path` of every request so far. */
  readonly requests: readonly string[]
}

export interface StartOptions extends Omit<HttpFaceOptions, 'visors' | 'unreachable'> {
  readonly hasAccount?: boolean
}

/** Starts a hypervisor over two sandboxes, whose time stands still, with authentication and its account made. */
export async function startHypervisor(options: StartOptions = {}): Promise<StartedHypervisor> {
  const clock = new ManualClock(STARTED - 2000)
  const own = new SandboxVisor({clock, seed: 'own'})
  const other = new SandboxVisor({clock, seed: 'other'})
  // Until their apps run.
  clock.advance(2000)
  const unreachable = new Set([other.localKey])
  const face = new HttpFace({hasAuthentication: true, ...options, visors: [own, other], unreachable})
  const {hasAuthentication = true, hasAccount = hasAuthentication} = options
  if (hasAccount) face.accounts.create('admin', PASSWORD)
  const requests: string[] = []
  const server = await serveHypervisor(
    (request, response) => {
      requests.push(`${request.method} ${request.url}`)
      face.listener(request, response)
    },
    options.hasTls ? {tls: TLS} : {},
  )
  const address = new URL(server.address)
  return {address, face, own, other, clock, requests, [Symbol.asyncDispose]: () => server.close()}
}
