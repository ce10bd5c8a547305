import {connect, type TLSSocket} from 'node:tls'
import {UsageProblem} from '../../errors.js'

/**
 * Which TLS certificate is accepted.
 *
 * `authorities`: one that a certificate authority of the system vouches for, with the right name, in date.
 * `fingerprint`: exactly the one whose SHA-256 digest this is, whoever signed it, whatever its name and dates.
 * `anything`: every certificate; the connection is encrypted, with an unknown other side.
 */
export type CertificateTrust =
  {readonly kind: 'authorities'} | {readonly kind: 'fingerprint'; readonly sha256: string} | {readonly kind: 'anything'}

/**
 * Reads a certificate's SHA-256 fingerprint as people paste it: hex digits of either case, with or without colons,
 * also as `openssl x509 -fingerprint -sha256` prints it.
 *
 * @returns 32 colon-separated pairs of upper-case digits.
 * @throws {@link UsageProblem} when it is anything else, a SHA-1 fingerprint included.
 */
export function parseFingerprint(text: string): string {
  const digits = text
    .trim()
    .replace(/^sha-?256(?: fingerprint)?\s*[:=]\s*/i, '')
    .replaceAll(':', '')
    .toUpperCase()
  if (!/^[0-9A-F]{64}$/.test(digits)) {
    throw new UsageProblem(`not a SHA-256 fingerprint: ${text}`, {
      hints: ['Print it on the machine of the service with `openssl x509 -in cert.pem -noout -fingerprint -sha256`.'],
    })
  }
  return digits.match(/../g)?.join(':') ?? ''
}

/** The SHA-256 fingerprint of the other side's certificate, in the form of {@link parseFingerprint}; empty without one. */
export function peerFingerprint(socket: TLSSocket): string {
  // Without a certificate Node answers an empty object, which its types do not say.
  const certificate: {fingerprint256?: string} = socket.getPeerCertificate()
  return certificate.fingerprint256 ?? ''
}

/** Error codes by which Node says that a certificate did not pass: those of OpenSSL's verification, and a wrong name. */
const REFUSAL_CODES =
  /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_(VERIFY|GET)_|INVALID_(CA|PURPOSE)$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_ALTNAME_INVALID$)/

/** Whether a connection failed because of the certificate of the other side. */
export function isCertificateRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && REFUSAL_CODES.test(String(error.code))
}

/**
 * Looks at the certificate that is offered at an address, without trusting it and without sending anything but the
 * handshake, so that a refusal can show what to compare.
 *
 * @returns its SHA-256 fingerprint, or `undefined` when it could not be had within `timeoutMs`.
 */
export function offeredFingerprint(url: URL, timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    // The certificate is looked at, never relied on: the socket is destroyed before any data is written.
    const socket = connect({host, port: Number(url.port || 443), rejectUnauthorized: false, timeout: timeoutMs}, () => {
      finish(peerFingerprint(socket) || undefined)
    })
    const finish = (fingerprint: string | undefined): void => {
      socket.destroy()
      resolve(fingerprint)
    }
    socket.once('timeout', () => finish(undefined))
    socket.on('error', () => finish(undefined))
  })
}
