import {UsageProblem} from '../errors.js'
import type {VisorClient} from '../visor/client.js'
import type {TransportEntry} from '../visor/model/transport.js'
import type {DiscoveredTransport, DiscoveredTransports} from './answers.js'

/** What is looked for: exactly one of the two. */
export interface DiscoverInput {
  readonly id?: string | undefined
  readonly key?: string | undefined
}

/**
 * What transport discovery knows of a transport, or of those of a visor, asked through a visor.
 *
 * @throws {@link UsageProblem} unless one of the two is given.
 */
export async function discoverTransports(
  {transports}: Pick<VisorClient, 'transports'>,
  {id, key}: DiscoverInput,
): Promise<DiscoveredTransports> {
  checkDiscoverInput({id, key})
  const found = id === undefined ? await transports.discoverByKey(key ?? '') : await transports.discoverById(id)
  const entries = found === undefined ? [] : 'edges' in found ? [found] : found
  return {transports: entries.map(discovered)}
}

/** To be called before anything is asked, too. */
export function checkDiscoverInput({id, key}: DiscoverInput): void {
  if (id === undefined && key === undefined) throw new UsageProblem('must specify either transport id or public key')
  if (id !== undefined && key !== undefined) throw new UsageProblem('cannot specify both transport id and public key')
}

function discovered({registered_at, ...entry}: TransportEntry): DiscoveredTransport {
  return {...entry, registered_at: registered_at?.toISOString() ?? null}
}
