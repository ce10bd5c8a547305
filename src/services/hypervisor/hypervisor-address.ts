import {UsageProblem} from '../../errors.js'
import {isLoopback} from '../http/proxy-settings.js'

/** Where a hypervisor listens unless its configuration says otherwise (visor-rpc D.1), seen from its own machine. */
export const DEFAULT_HYPERVISOR = 'http://localhost:8000'

/**
 * Reads the address of a hypervisor: a URL, or `HOST:PORT` for this machine. A path prefix is kept.
 *
 * @returns the address without query, fragment and trailing slash.
 * @throws {@link UsageProblem} for another protocol, for a remote address without one, and for credentials in it, which
 *   would stand in the process list.
 */
export function parseHypervisorAddress(text: string): URL {
  const hasProtocol = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const full = hasProtocol ? text : `http://${text}`
  if (!URL.canParse(full)) {
    // What stands before an @ may be a password.
    throw new UsageProblem(`not the address of a hypervisor: ${text.replace(/^([a-z]+:\/\/)?.*@/is, '$1…@')}`, {
      hints: [`It looks like ${DEFAULT_HYPERVISOR}.`],
    })
  }
  const url = new URL(full)
  if (url.username !== '' || url.password !== '') {
    throw new UsageProblem('the address of a hypervisor cannot carry a password', {
      hints: ['Leave it out of the address and log in with `skywire-cli hypervisor login`.'],
    })
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UsageProblem(`a hypervisor is called over http or https, not ${url.protocol.slice(0, -1)}`)
  }
  if (!hasProtocol && !isLoopback(url.hostname)) {
    throw new UsageProblem(`the address ${text} does not say how to call it`, {
      hints: [`Give \`https://${text}\`, or \`http://${text}\` if the hypervisor does not use TLS.`],
    })
  }
  url.search = ''
  url.hash = ''
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}

/** Whether a password sent to this address can be read on the way: plain HTTP to another machine. */
export function isReadableOnTheWay(address: URL): boolean {
  return address.protocol === 'http:' && !isLoopback(address.hostname)
}
