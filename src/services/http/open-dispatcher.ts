import {TLSSocket} from 'node:tls'
import type {Dispatcher, buildConnector} from 'undici'
import {isLoopback, type ProxySettings} from './proxy-settings.js'
import {peerFingerprint, type CertificateTrust} from './certificate-trust.js'

/** The other side showed a certificate other than the pinned one. */
export class FingerprintMismatch extends Error {
  constructor(pinned: string, offered: string) {
    super(`its SHA-256 fingerprint is ${offered || 'unknown'}, expected ${pinned}`)
    this.name = 'FingerprintMismatch'
  }
}

/**
 * Makes what sends requests to one address: directly with the given trust, or through the environment's proxy.
 *
 * A proxy and a pinned certificate exclude each other; a caller that pins gives no proxy.
 */
export async function openDispatcher(
  address: URL,
  trust: CertificateTrust,
  proxy: ProxySettings | undefined,
): Promise<Dispatcher> {
  const {Agent, EnvHttpProxyAgent, buildConnector} = await import('undici')
  const via = (address.protocol === 'https:' ? proxy?.httpsProxy : proxy?.httpProxy) ?? ''
  if (proxy !== undefined && via !== '' && !isLoopback(address.hostname)) {
    // Each protocol has its own proxy or none. A plain request goes to the proxy as such, not through a tunnel, which
    // many proxies refuse for port 80.
    return new EnvHttpProxyAgent({httpProxy: via, httpsProxy: via, noProxy: proxy.noProxy, proxyTunnel: false})
  }
  switch (trust.kind) {
    case 'authorities':
      return new Agent()
    case 'anything':
      return new Agent({connect: {rejectUnauthorized: false}})
    case 'fingerprint':
      // No session cache: a resumed session has no certificate to compare.
      return new Agent({
        connect: pinned(trust.sha256, buildConnector({rejectUnauthorized: false, maxCachedSessions: 0})),
      })
  }
}

/** Wraps a connector so that a connection with another certificate is closed before anything is written to it. */
function pinned(sha256: string, connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) => {
    connect(options, (error, socket) => {
      const offered = socket instanceof TLSSocket ? peerFingerprint(socket) : ''
      if (error !== null) {
        callback(error, null)
      } else if (offered === sha256) {
        callback(null, socket)
      } else {
        socket.destroy()
        callback(new FingerprintMismatch(sha256, offered), null)
      }
    })
  }
}
