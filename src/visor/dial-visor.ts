import {connect, type Socket} from 'node:net'
import type {Problem} from '../errors.js'
import {VisorClient, type VisorClientOptions} from './client.js'
import {VisorUnreachable} from './errors.js'
import {parseAddress} from './parse-address.js'
import {abortReason} from './wire/abort-reason.js'
import {RpcConnection} from './wire/rpc-connection.js'

export interface DialOptions extends Omit<VisorClientOptions, 'address'> {
  /** For the connection alone; 5 s by default. */
  readonly dialTimeoutMs?: number
}

/**
 * Connects to the RPC of a visor.
 *
 * @param address - as {@link parseAddress} takes it.
 * @throws {@link VisorUnreachable} with the address and the reason; `UsageProblem` for a text that is no address.
 */
export async function dialVisor(address: string, options: DialOptions = {}): Promise<VisorClient> {
  const {host, port} = parseAddress(address)
  const label = `${host.includes(':') ? `[${host}]` : host}:${String(port)}`
  const socket = await openSocket(host, port, label, options)
  const {onNotice} = options
  const connection = new RpcConnection(socket, {
    peer: label,
    ...(onNotice === undefined ? {} : {onSkippedField: onNotice}),
  })
  return new VisorClient(connection, {...options, address: label})
}

function openSocket(host: string, port: number, label: string, options: DialOptions): Promise<Socket> {
  const {dialTimeoutMs = 5000, signal} = options
  return new Promise((resolve, reject) => {
    const socket = connect({host, port, noDelay: true})
    const settle = (problem?: Problem): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      socket.removeAllListeners('connect')
      socket.removeAllListeners('error')
      if (problem === undefined) {
        resolve(socket)
        return
      }
      socket.on('error', () => undefined)
      socket.destroy()
      reject(problem)
    }
    const onAbort = (): void => {
      settle(abortReason(signal))
    }
    const timer = setTimeout(() => {
      settle(new VisorUnreachable(label, new Error(`no connection within ${String(dialTimeoutMs / 1000)} s`)))
    }, dialTimeoutMs)
    socket.once('connect', () => {
      settle()
    })
    socket.once('error', (error) => {
      settle(new VisorUnreachable(label, describe(error)))
    })
    if (signal?.aborted === true) onAbort()
    else signal?.addEventListener('abort', onAbort)
  })
}

/** With several addresses for a name, Node hides the reasons in an AggregateError without a message. */
function describe(error: Error): Error {
  return error instanceof AggregateError && error.message === '' && error.errors[0] instanceof Error
    ? error.errors[0]
    : error
}
