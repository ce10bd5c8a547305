import {HttpFace} from './http-face/http-face.js'
import {serveHypervisor} from './http-face/serve-hypervisor.js'
import type {SandboxVisor} from './sandbox-visor.js'
import {serveSandbox, type RunningSandbox, type ServeSandboxOptions} from './serve-sandbox.js'

/** A sandbox that can be reached both ways. */
export interface ServedFaces extends RunningSandbox {
  /** `http://127.0.0.1:PORT`: what SKYWIRE_CLI_HYPERVISOR has to be. No log-in is needed. */
  readonly hypervisor: string
}

/**
 * Serves a sandbox on loopback over the RPC of a visor and over the HTTP API of a hypervisor that it is itself.
 *
 * @throws the error of listening, such as a port in use
 */
export async function serveBothFaces(
  visor: SandboxVisor,
  {httpPort = 0, onEnd, ...options}: ServeSandboxOptions & {readonly httpPort?: number | undefined},
): Promise<ServedFaces> {
  const open: {close: () => Promise<void>}[] = []
  const close = async (): Promise<void> => {
    await Promise.all(open.map((face) => face.close()))
  }
  // Whichever way it is ended, it is gone on both.
  const end = (reason: string): void => {
    onEnd?.(reason)
    void close()
  }
  const sandbox = await serveSandbox(visor, {...options, onEnd: end})
  open.push(sandbox)
  try {
    const face = new HttpFace({visors: [visor], onShutdown: () => end('shutdown')})
    const hypervisor = await serveHypervisor(face.listener, {port: httpPort})
    open.push(hypervisor)
    visor.webPort = Number(new URL(hypervisor.address).port)
    return {address: sandbox.address, hypervisor: hypervisor.address, close}
  } catch (error) {
    await close()
    throw error
  }
}
