import {isIPv6} from 'node:net'
import {UsageProblem} from '../errors.js'

export const DEFAULT_PORT = 3435

export interface RpcAddress {
  readonly host: string
  readonly port: number
}

/**
 * Reads `HOST:PORT`, `HOST`, `:PORT` or `[IPV6]:PORT`; the host is `localhost` and the port 3435 by default.
 * @throws {@link UsageProblem}
 */
export function parseAddress(text: string): RpcAddress {
  if (/^[a-z]+:\/\//i.test(text)) {
    throw new UsageProblem(`\`${text}\` is not an address of a visor’s RPC`, {
      hints: ['Give HOST:PORT; reaching a visor over skynet or dmsg is not supported.'],
    })
  }
  const match = /^(?:\[(?<v6>[^\]]+)\]|(?<host>[^:\s/]*))(?::(?<port>\d{1,5}))?$/.exec(text)
  const host = match?.groups?.['v6'] ?? match?.groups?.['host'] ?? ''
  const port = Number(match?.groups?.['port'] ?? DEFAULT_PORT)
  if (match === null || port < 1 || port > 65_535) {
    throw new UsageProblem(`\`${text}\` is not an address`, {
      hints: [
        isIPv6(text)
          ? `Put it in brackets: \`[${text}]:${DEFAULT_PORT}\`.`
          : 'Give HOST:PORT, for example localhost:3435.',
      ],
    })
  }
  return {host: host === '' ? 'localhost' : host, port}
}
