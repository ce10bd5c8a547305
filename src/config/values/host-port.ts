/** An address a program listens on or dials. An empty host means every interface. */
export interface HostPort {
  readonly host: string
  readonly port: number
}

const SHAPE = /^(?:\[([0-9A-Fa-f:.%]+)\]|([^\s:[\]]*)):(\d{1,5})$/

/** Reads `host:port`, `:port` or `[v6]:port`; `undefined` where it is none or its port is not 1 to 65535 (visor-config 0.4). */
export function parseHostPort(text: string): HostPort | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const port = Number(match[3])
  return port < 1 || port > 65535 ? undefined : {host: (match[1] ?? match[2] ?? '').toLowerCase(), port}
}

/** Whether only programs of the same machine reach `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)
}

/** Whether `host` stands for every interface of the machine. */
export function isEverywhere(host: string): boolean {
  return host === '' || host === '0.0.0.0' || host === '::' || host === '*'
}

/** Whether two listeners with one port cannot both have it (visor-config J.10). */
export function hostsOverlap(a: string, b: string): boolean {
  if (isEverywhere(a) || isEverywhere(b)) return true
  const named = (host: string): string => (host === 'localhost' ? '127.0.0.1' : host)
  return named(a) === named(b)
}
