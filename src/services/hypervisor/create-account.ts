import {ServiceAnswered} from '../http/service-problems.js'
import {plainAddress} from '../http/plain-address.js'
import {ADMIN} from './hypervisor-accounts.js'
import type {OpenedHypervisor} from './open-hypervisor.js'

/** The account that was made. */
export interface CreatedAccount {
  readonly address: string
  readonly username: string
}

/**
 * Makes the account of a hypervisor.
 *
 * @throws {@link ServiceAnswered} with a hint when there is one already, which the API answers with a bare 500.
 */
export async function createAccount({client, address}: OpenedHypervisor, password: string): Promise<CreatedAccount> {
  try {
    await client.accounts.create(password)
  } catch (error) {
    if (!(error instanceof ServiceAnswered && error.status === 500 && error.text === '')) throw error
    const service = {name: 'the hypervisor', address: plainAddress(address)}
    throw new ServiceAnswered(service, error.status, error.text, {
      cause: new Error('it answers so when the account exists already'),
      hints: [
        'Log in with `skywire-cli hypervisor login`.',
        'Change the password with `skywire-cli hypervisor users password`.',
      ],
    })
  }
  return {address: plainAddress(address), username: ADMIN}
}
