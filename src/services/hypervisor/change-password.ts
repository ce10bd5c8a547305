import {ADMIN} from './hypervisor-accounts.js'
import {plainAddress} from '../http/plain-address.js'
import type {OpenedHypervisor} from './open-hypervisor.js'

/** The account whose password was changed. */
export interface ChangedPassword {
  readonly address: string
  readonly username: string
}

/** Changes the account's password, and forgets the session, which ends with it. */
export async function changePassword(
  {client, address, store}: OpenedHypervisor,
  present: string,
  wanted: string,
): Promise<ChangedPassword> {
  await client.accounts.changePassword(present, wanted)
  await store.forget(address)
  return {address: plainAddress(address), username: ADMIN}
}
