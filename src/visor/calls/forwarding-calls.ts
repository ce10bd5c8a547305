import {NotFound} from '../errors.js'
import type {Caller, CallOptions} from '../caller.js'
import type {ForwardedConnection} from '../model/forwarding.js'
import {methods} from '../protocol/methods.js'

const {e2, e3} = methods
const SINCE = 'v1.3'
const WHAT = 'port forwarding'

export interface Connect {
  readonly remote_pk: string
  readonly remote_port: number
  readonly local_port: number
}

/** TCP ports reached through the network. Methods were renamed in 2026; both names are tried. */
export function forwardingCalls(visor: Caller) {
  const connections = async (options?: CallOptions): Promise<ForwardedConnection[]> => {
    const list = await visor.firstKnown(
      [() => visor.call(e2.List, {}, options), () => visor.call(e3.ListRawTCP, {}, options)],
      WHAT,
      SINCE,
    )
    return [...list.values()]
      .map(({ID, LocalPort, RemotePort}) => ({id: ID, local_port: LocalPort, remote_port: RemotePort}))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  return {
    /** Local ports that remote visors may reach. */
    async ports(options?: CallOptions): Promise<number[]> {
      const ports = await visor.firstKnown(
        [() => visor.call(e2.ListHTTPPorts, {}, options), () => visor.call(e3.ListTCPPorts, {}, options)],
        WHAT,
        SINCE,
      )
      return [...ports].sort((a, b) => a - b)
    },

    /** @throws CallRefused `No connection on local port :<p>`, `Port :<p> already registered` */
    async register(port: number, options?: CallOptions): Promise<void> {
      await visor.firstKnown<unknown>(
        [() => visor.call(e2.RegisterHTTPPort, port, options), () => visor.call(e3.RegisterTCPPort, port, options)],
        WHAT,
        SINCE,
      )
    },

    /** @throws CallRefused `Port :<p> not registered` */
    async deregister(port: number, options?: CallOptions): Promise<void> {
      await visor.firstKnown<unknown>(
        [() => visor.call(e2.DeregisterHTTPPort, port, options), () => visor.call(e3.DeregisterTCPPort, port, options)],
        WHAT,
        SINCE,
      )
    },

    /** Serves a remote visor's port on this one's machine; gives the id of the connection. */
    async connect({remote_pk, remote_port, local_port}: Connect, options?: CallOptions): Promise<string> {
      const input = {RemotePK: remote_pk, RemotePort: remote_port, LocalPort: local_port}
      return visor.firstKnown(
        [() => visor.call(e2.Connect, input, options), () => visor.call(e3.ConnectRawTCP, input, options)],
        WHAT,
        SINCE,
      )
    },

    /** @throws {@link NotFound} for an id that is not among {@link connections}: the visor would die of it. */
    async disconnect(id: string, options?: CallOptions): Promise<void> {
      const known = await connections(options)
      if (!known.some((connection) => connection.id === id.toLowerCase())) {
        throw new NotFound(`no forwarded connection ${id}`, {
          hints: known.length === 0 ? [] : [`There are: ${known.map((connection) => connection.id).join(', ')}.`],
        })
      }
      await visor.firstKnown<unknown>(
        [() => visor.call(e2.Disconnect, id, options), () => visor.call(e3.DisconnectRawTCP, id, options)],
        WHAT,
        SINCE,
      )
    },

    connections,
  }
}
