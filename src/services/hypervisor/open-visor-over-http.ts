import {plainAddress} from '../http/plain-address.js'
import {openHypervisor, type HypervisorTarget} from './open-hypervisor.js'
import {checkedKey} from '../checked-key.js'
import {visorOverHttp, type Visor} from './visor-over-http.js'

/**
 * Opens one of a hypervisor's visors for `--hypervisor URL --visor PK`, with the session that a log-in left.
 *
 * @param publicKey - left out: the hypervisor's own visor, which it is then asked for.
 * @throws the problems of {@link openHypervisor}; {@link UsageProblem} for a text that is no key.
 */
export async function openVisorOverHttp(target: HypervisorTarget, publicKey?: string): Promise<Visor> {
  const {client, address} = await openHypervisor(target)
  const key = publicKey === undefined ? (await client.about()).public_key : checkedKey(publicKey)
  const service = {name: 'the hypervisor', address: plainAddress(address)}
  return visorOverHttp(client.visor(key), service, () => void client.close())
}
