import {ADMIN} from './hypervisor-accounts.js'
import {plainAddress} from '../http/plain-address.js'
import type {OpenedHypervisor} from './open-hypervisor.js'

/** What came of a log-in. */
export interface LoggedIn {
  readonly address: string
  /** `not-needed`: the hypervisor has authentication switched off; nothing was kept. */
  readonly session: 'started' | 'not-needed'
  /** Null without a session. */
  readonly username: string | null
  /** RFC 3339, UTC; null where it is not known. */
  readonly expires_at: string | null
}

/**
 * Starts a session and keeps it for later commands, with the pinned fingerprint if there is one.
 *
 * @param password - called only when the hypervisor is there, is trusted and wants one.
 */
export async function logIn(opened: OpenedHypervisor, password: () => Promise<string>): Promise<LoggedIn> {
  const {client, address, store, fingerprint} = opened
  if (!(await client.accounts.isLoginNeeded())) {
    return {address: plainAddress(address), session: 'not-needed', username: null, expires_at: null}
  }
  const {cookie, expires_at} = await client.accounts.login(await password())
  await store.keep(address, {cookie, expires_at, fingerprint})
  return {address: plainAddress(address), session: 'started', username: ADMIN, expires_at}
}
