import {ServiceAnswered} from '../http/service-problems.js'
import {LoginNeeded} from './hypervisor-problems.js'
import {plainAddress} from '../http/plain-address.js'
import type {OpenedHypervisor} from './open-hypervisor.js'

/** What came of a log-out. */
export interface LoggedOut {
  readonly address: string
  /** `none`: there was no session to end. */
  readonly session: 'ended' | 'none'
}

/**
 * Forgets the session and ends it at the hypervisor.
 *
 * It is forgotten in any case; a hypervisor that cannot be reached fails the call, for the session there lives on.
 */
export async function logOut({client, address, store}: OpenedHypervisor): Promise<LoggedOut> {
  if (!(await store.forget(address))) return {address: plainAddress(address), session: 'none'}
  try {
    await client.accounts.logout()
  } catch (error) {
    // The hypervisor has forgotten it already, in words that differ between releases.
    const isGone = error instanceof LoginNeeded || (error instanceof ServiceAnswered && error.status === 400)
    if (!isGone) throw error
  }
  return {address: plainAddress(address), session: 'ended'}
}
