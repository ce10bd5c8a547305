import {isPublicKey} from './keys.js'

/** The address of a service, over HTTP or over dmsg. */
export interface ServiceUrl {
  readonly scheme: 'http' | 'https' | 'dmsg'
  /** Host with its port for HTTP, the public key for dmsg. */
  readonly host: string
  /** Port of a dmsg address. */
  readonly port?: number
  /** What follows the host, `/` included; usually empty. */
  readonly rest: string
}

/** Reads a service URL; `undefined` where it is none (visor-config 0.4, H.2). A dmsg URL needs a key and a port. */
export function parseServiceUrl(text: string): ServiceUrl | undefined {
  const match = /^(https?|dmsg):\/\/([^\s/:]+)(?::(\d{1,5}))?(\/\S*)?$/.exec(text)
  if (!match) return undefined
  const [, scheme, host = '', portText, rest = ''] = match
  const port = portText === undefined ? undefined : Number(portText)
  if (port !== undefined && (port < 1 || port > 65535)) return undefined
  if (scheme === 'dmsg') {
    return port !== undefined && isPublicKey(host) ? {scheme, host: host.toLowerCase(), port, rest} : undefined
  }
  if (scheme !== 'http' && scheme !== 'https') return undefined
  return {scheme, host: port === undefined ? host : `${host}:${port}`, rest}
}

/** The URL without one trailing slash, which readers of some releases did not expect (visor-config 0.4). */
export function withoutSlash(url: string): string {
  return url.replace(/\/$/, '')
}
