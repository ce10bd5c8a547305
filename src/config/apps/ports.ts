import {isSince, type Era} from '../eras/era.js'

interface PortUse {
  readonly port: number
  /** The app it belongs to, or what the visor does there. */
  readonly owner: string
  readonly from: Era
  /** First era in which it is free again. */
  readonly until?: Era
}

/** Routing ports that have an owner (visor-config F.3). */
const ROUTING_PORTS: readonly PortUse[] = [
  {port: 1, owner: 'skychat', from: 'e0a'},
  {port: 2, owner: 'the ping test', from: 'e2'},
  {port: 3, owner: 'skysocks', from: 'e0a'},
  {port: 13, owner: 'skysocks-client', from: 'e0a'},
  {port: 43, owner: 'vpn-client', from: 'e0a'},
  {port: 44, owner: 'vpn-server', from: 'e0a'},
  {port: 45, owner: 'example-server-app', from: 'e3', until: 'e4'},
  {port: 46, owner: 'example-client-app', from: 'e3'},
  {port: 47, owner: 'sky-forwarding', from: 'e3', until: 'e4'},
  {port: 48, owner: 'sky-ping', from: 'e3', until: 'e4'},
  {port: 55, owner: 'example-server-app', from: 'e4'},
  {port: 57, owner: 'sky-forwarding', from: 'e4'},
  {port: 58, owner: 'sky-ping', from: 'e4'},
  {port: 59, owner: 'the forwarding multiplexer', from: 'e4'},
  {port: 60, owner: 'skycoin-daemon', from: 'e4'},
  {port: 61, owner: 'skycoin-web', from: 'e4'},
  {port: 62, owner: 'voice', from: 'e4'},
  {port: 63, owner: 'voice', from: 'e4'},
  {port: 64, owner: 'file transfer', from: 'e4'},
  {port: 66, owner: 'vpn-router', from: 'e4'},
  {port: 8050, owner: 'skydex-market', from: 'e4'},
  {port: 8051, owner: 'skydex-client', from: 'e4'},
  {port: 8060, owner: 'the group probe', from: 'e4'},
]

/** Dmsg ports of the visor, which matter to apps that listen there too (visor-config F.3). */
const DMSG_PORTS: readonly (readonly [port: number, owner: string])[] = [
  [7, 'control'],
  [8, 'dmsg ping'],
  [22, 'the remote terminal'],
  [23, 'file copy'],
  [36, 'the route-setup node'],
  [45, 'incoming transports'],
  [46, 'hypervisor RPC'],
  [47, 'transport setup'],
  [48, 'the transport-setup service'],
  [49, 'gRPC'],
  [50, 'a feed'],
  [51, 'a feed'],
  [52, 'a feed'],
  [53, 'a feed'],
  [54, 'a feed'],
  [55, 'a feed'],
  [56, 'WebRTC signalling'],
  [65, 'visor RPC'],
  [67, 'discovery registration'],
  [68, 'the transport query'],
  [69, 'the transport list'],
  [80, 'the log server'],
  [81, 'the UI server'],
  [100, 'the DHT'],
  [136, 'await-setup'],
]

/** Who owns a routing port in `era`; `undefined` where it is free. An app on its own port is no clash. */
export function ownerOfPort(port: number, era: Era): string | undefined {
  const use = ROUTING_PORTS.find(
    (each) => each.port === port && isSince(era, each.from) && !(each.until && isSince(era, each.until)),
  )
  if (use) return use.owner
  const dmsg = era === 'e4' ? DMSG_PORTS.find(([number]) => number === port) : undefined
  return dmsg && `${dmsg[1]} (dmsg)`
}

/** The next routing port at or above `from` that neither an owner nor one of `taken` has. */
export function nextFreePort(from: number, taken: ReadonlySet<number>, era: Era): number | undefined {
  for (let port = Math.max(1, from); port <= 65535; port++) {
    if (!taken.has(port) && ownerOfPort(port, era) === undefined) return port
  }
  return undefined
}
