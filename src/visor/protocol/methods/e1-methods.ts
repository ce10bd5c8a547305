import {bytes, empty, slice, string} from '../../wire/go-type.js'
import {rpcMethod} from '../../wire/rpc-method.js'
import {publicKey} from '../public-key.js'
import {entryWithStatus, summary} from '../structs.js'
import {uuid} from '../uuid.js'

/** What e1 visors have and later ones do not, or have otherwise. Source: visor-rpc C.6. */
export const e1Methods = {
  /** Identity, apps and transports, at the top level of the struct. */
  Summary: rpcMethod('Summary', empty, summary),
  /** Runs a shell command on the visor's machine; gives its output. Removed in February 2023. */
  Exec: rpcMethod('Exec', string, bytes),
  DiscoverTransportByID: rpcMethod('DiscoverTransportByID', uuid, entryWithStatus),
  DiscoverTransportsByPK: rpcMethod('DiscoverTransportsByPK', publicKey, slice(entryWithStatus)),
  Restart: rpcMethod('Restart', empty, empty),
} as const
