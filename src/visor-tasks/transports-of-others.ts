import {ServiceProblem} from '../errors.js'
import type {Visor} from '../services/hypervisor/visor-over-http.js'
import {NotSupported} from '../visor/errors.js'
import type {TransportsOfOthers} from './answers.js'

/**
 * Asks a visor for the transports of others, one after the other.
 *
 * @returns each with its transports, or with why it could not be asked.
 * @throws NotSupported where the visor cannot ask at all
 */
export async function transportsOfOthers(
  {process}: Pick<Visor, 'process'>,
  keys: readonly string[],
): Promise<TransportsOfOthers> {
  const visors = []
  for (const remote_pk of keys) {
    try {
      visors.push({remote_pk, transports: await process.transportsOf(remote_pk), error: null})
    } catch (error) {
      if (!(error instanceof ServiceProblem) || error instanceof NotSupported) throw error
      visors.push({remote_pk, transports: null, error: error.message})
    }
  }
  return {visors}
}
