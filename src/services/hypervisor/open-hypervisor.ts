import {join} from 'node:path'
import {UsageProblem} from '../../errors.js'
import {parseFingerprint, type CertificateTrust} from '../http/certificate-trust.js'
import {userFolder} from '../user-folder.js'
import {DEFAULT_HYPERVISOR, parseHypervisorAddress} from './hypervisor-address.js'
import {HypervisorClient} from './hypervisor-client.js'
import {SESSION_FILE, SessionStore} from './session-store.js'

/** Which hypervisor is meant, and how it may be reached, as a user says it. */
export interface HypervisorTarget {
  /** Left out: that of the last log-in, else the default. */
  readonly address?: string | undefined
  /** Accept any certificate. */
  readonly insecure: boolean
  /** SHA-256 fingerprint that the certificate must have; left out: that of the log-in. */
  readonly fingerprint?: string | undefined
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** The user's home folder. */
  readonly home: string
  readonly now: Date
}

/** A client, with where its session is kept. */
export interface OpenedHypervisor {
  readonly client: HypervisorClient
  readonly address: URL
  readonly store: SessionStore
  /** Fingerprint that the certificate must have; null where authorities decide, or nothing does. */
  readonly fingerprint: string | null
}

/**
 * Opens a hypervisor with the session that a log-in left, if any. Nothing is asked yet.
 *
 * @param session - `fresh`: without that session, to start a new one.
 * @throws {@link UsageProblem} for an address or a fingerprint that is none, or that do not go together;
 *   {@link InputProblem} when the sessions cannot be read.
 */
export async function openHypervisor(
  target: HypervisorTarget,
  session: 'stored' | 'fresh' = 'stored',
): Promise<OpenedHypervisor> {
  const store = new SessionStore(join(userFolder('state', target.env, target.home), SESSION_FILE))
  const address = parseHypervisorAddress(target.address ?? (await store.current()) ?? DEFAULT_HYPERVISOR)
  const stored = await store.find(address, target.now)
  const trust = trustOf(target, address, stored?.fingerprint ?? null)
  const client = new HypervisorClient({
    address,
    trust,
    cookie: session === 'stored' ? (stored?.cookie ?? undefined) : undefined,
    timeoutMs: target.timeoutMs,
    signal: target.signal,
  })
  return {client, address, store, fingerprint: trust.kind === 'fingerprint' ? trust.sha256 : null}
}

function trustOf({insecure, fingerprint}: HypervisorTarget, address: URL, remembered: string | null): CertificateTrust {
  if (insecure && fingerprint !== undefined) {
    throw new UsageProblem('`--insecure` and `--fingerprint` exclude each other')
  }
  if (fingerprint !== undefined && address.protocol !== 'https:') {
    throw new UsageProblem('`--fingerprint` needs an address with `https://`; plain HTTP has no certificate')
  }
  if (insecure) return {kind: 'anything'}
  const pinned = fingerprint === undefined ? remembered : parseFingerprint(fingerprint)
  return pinned === null ? {kind: 'authorities'} : {kind: 'fingerprint', sha256: pinned}
}
