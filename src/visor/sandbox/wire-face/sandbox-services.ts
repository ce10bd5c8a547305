import {KNOWN_SINCE} from '../../protocol/history.js'
import {methods, SERVICE} from '../../protocol/methods.js'
import {atEra, type WireEra} from '../../protocol/wire-era.js'
import {empty} from '../../wire/go-type.js'
import type {RpcMethod} from '../../wire/rpc-method.js'
import type {RpcServices, ServedMethod} from '../../wire/rpc-server.js'
import {VisorCrash} from '../refusal.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import {appHandlers} from './app-handlers.js'
import {e1Handlers} from './e1-handlers.js'
import {e3ControlHandlers} from './e3-control-handlers.js'
import {e3Handlers} from './e3-handlers.js'
import {e3OpenHandlers} from './e3-open-handlers.js'
import {routingHandlers, transportHandlers} from './network-handlers.js'
import {nodeHandlers} from './node-handlers.js'
import {strictKey, withKey} from './strict-keys.js'

/** The tables with methods to be found by name. */
const tables: {readonly e3: Readonly<Record<string, RpcMethod>>} = methods

type Handler = (input: never) => unknown

/** Methods of era 2 that v1.3.29 renamed or dropped. Source: visor-rpc C.5. */
const GONE_IN_E3 = [
  ...['SetAppPassword', 'Connect', 'Disconnect', 'List', 'FetchUptimeTrackerData'],
  ...['RegisterHTTPPort', 'DeregisterHTTPPort', 'ListHTTPPorts'],
]

/**
 * What a sandbox serves over RPC: its operations in Go's terms, with the types of one era exactly.
 *
 * @param end - called when the visor's process would end: on Shutdown, or when a call killed it.
 */
export function sandboxServices(visor: SandboxVisor, era: WireEra, end: (reason: string) => void): RpcServices {
  const shutDown = (): void => {
    end('shutdown')
  }
  const e2 = {
    ...nodeHandlers(visor, shutDown),
    ...appHandlers(visor),
    ...transportHandlers(visor),
    ...routingHandlers(visor, era === 'e3'),
  }
  const key = strictKey(end)
  const served = new Map<string, ServedMethod>()
  const serve = (
    table: Readonly<Record<string, RpcMethod>>,
    handlers: Readonly<Record<string, Handler | undefined>>,
  ): void => {
    for (const [name, handler] of Object.entries(handlers)) {
      const method = table[name]
      if (method === undefined || handler === undefined) continue
      const argument = withKey(atEra(method.argument, era), key)
      const reply = method.reply === undefined ? undefined : atEra(method.reply, era)
      served.set(name, {method: {name, argument, reply}, handle: (input) => handle(visor, handler, input, end)})
    }
  }
  serve(methods.e2, e2)
  if (era === 'e1') {
    for (const name of Object.keys(KNOWN_SINCE)) served.delete(name)
    serve(methods.e1, e1Handlers(visor, shutDown))
  }
  if (era === 'e3') {
    for (const name of GONE_IN_E3) served.delete(name)
    serve(methods.e3, {...e3Handlers(visor), ...e3ControlHandlers(visor)})
    for (const [name, {reply, handle: handler}] of Object.entries(e3OpenHandlers(visor))) {
      const method = {...tables.e3[name], reply}
      serve({[name]: {...method, name, argument: method.argument ?? empty}}, {[name]: handler})
    }
  }
  return new Map([[SERVICE, served]])
}

async function handle(
  visor: SandboxVisor,
  handler: Handler,
  input: unknown,
  end: (reason: string) => void,
): Promise<unknown> {
  visor.live()
  try {
    // INVARIANT: the server has read the input as the method's argument.
    return (await handler(input as never)) ?? {}
  } catch (error) {
    if (error instanceof VisorCrash) end(error.message)
    throw error
  }
}
