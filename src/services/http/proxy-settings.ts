/** The proxies that the environment asks for. Empty text is none. */
export interface ProxySettings {
  readonly httpProxy: string
  readonly httpsProxy: string
  /** Host names that are called directly, in the syntax of `NO_PROXY`. */
  readonly noProxy: string
}

/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, the lower-case spelling first, as Go's HTTP client does for the
 * public services.
 *
 * @returns `undefined` when no proxy is asked for.
 */
export function proxyFromEnvironment(env: Readonly<Record<string, string | undefined>>): ProxySettings | undefined {
  const read = (name: string): string => env[name] ?? env[name.toUpperCase()] ?? ''
  const httpProxy = read('http_proxy')
  const httpsProxy = read('https_proxy')
  if (httpProxy === '' && httpsProxy === '') return undefined
  return {httpProxy, httpsProxy, noProxy: read('no_proxy')}
}

/** Whether a host name means this machine; such addresses never go through a proxy. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname)
}
