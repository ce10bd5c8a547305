import type {Duplex} from 'node:stream'
import {GobDecoder} from './gob-decoder.js'
import {GobEncoder} from './gob-encoder.js'
import type {GobLimits} from './gob-limits.js'
import {empty} from './go-type.js'
import {REGISTERED_NAMES} from './registered-names.js'
import {requestHeader, responseHeader, type RequestHeader} from './rpc-header.js'
import type {RpcMethod} from './rpc-method.js'
import type {TypeIds} from './type-ids.js'

/** A method with its work. An error that the work throws is sent as its message. */
export interface ServedMethod {
  readonly method: RpcMethod
  readonly handle: (input: unknown) => unknown
}

/** Methods by name, by the name of their service: what stands before the last dot of a call. */
export type RpcServices = ReadonlyMap<string, ReadonlyMap<string, ServedMethod>>

export interface ServeOptions {
  /** Type ids of the process that this server plays. */
  readonly ids?: TypeIds
  readonly limits?: Partial<GobLimits>
}

/**
 * The answering side of one Go `net/rpc` connection, with the behaviour and the words of Go's server.
 *
 * Calls run at once and are answered as they finish, so replies may come in another order. A call that cannot be found
 * or whose argument does not fit is answered with an error; a header that cannot be read ends the connection.
 * Checked against Go 1.26 `net/rpc`; visor-rpc A.3, A.5.
 */
export function serveRpc(stream: Duplex, services: RpcServices, {ids, limits}: ServeOptions = {}): void {
  const decoder = new GobDecoder({registered: REGISTERED_NAMES, ...(limits === undefined ? {} : {limits})})
  const encoder = new GobEncoder(ids)
  let header: RequestHeader | undefined

  function respond(request: RequestHeader, method: RpcMethod | undefined, reply: unknown, error: string): void {
    if (stream.destroyed) return
    const head = encoder.encode(responseHeader, {...request, Error: error})
    const body = encoder.encode(error === '' ? (method?.reply ?? empty) : empty, error === '' ? reply : {})
    stream.write(Buffer.concat([head, body]))
  }

  async function run(request: RequestHeader, {method, handle}: ServedMethod, input: unknown): Promise<void> {
    let reply: unknown
    let error = ''
    try {
      reply = await handle(input)
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown)
    }
    respond(request, method, reply, error)
  }

  /** Reads the argument that belongs to the header and starts the call. Gives whether it was whole. */
  function takeArgument(request: RequestHeader): boolean {
    const found = findMethod(request.ServiceMethod, services)
    try {
      const argument = decoder.read(typeof found === 'string' ? undefined : found.method.argument)
      if (argument === undefined) return false
      if (typeof found === 'string') respond(request, undefined, undefined, found)
      else void run(request, found, argument.value)
    } catch (error) {
      const text = typeof found === 'string' ? found : error instanceof Error ? plain(error.message) : String(error)
      respond(request, undefined, undefined, text)
    }
    return true
  }

  stream.on('data', (chunk: Buffer) => {
    try {
      decoder.push(chunk)
      for (;;) {
        header ??= decoder.readAs(requestHeader)?.value
        if (header === undefined || !takeArgument(header)) return
        header = undefined
      }
    } catch {
      stream.destroy()
    }
  })
  stream.on('end', () => stream.end())
  stream.on('error', () => stream.destroy())
}

/** The method, or Go's words for why there is none. */
function findMethod(name: string, services: RpcServices): ServedMethod | string {
  const dot = name.lastIndexOf('.')
  if (dot < 0) return `rpc: service/method request ill-formed: ${name}`
  const methods = services.get(name.slice(0, dot))
  if (methods === undefined) return `rpc: can't find service ${name}`
  return methods.get(name.slice(dot + 1)) ?? `rpc: can't find method ${name}`
}

/** Go's texts carry no positions. */
function plain(message: string): string {
  return message.replace(/ \(at byte \d+\)$/, '')
}
