import type {VisorClient} from '../../../visor/client.js'
import type {RemoteVisor} from '../remote-visor.js'
import {checkedKey} from '../../checked-key.js'
import {transportOf, transportsOf} from './from-answer.js'
import {missing, NotOverHttp} from './not-over-http.js'

const DISCOVERY_HINT = 'All registered transports are listed by `skywire-cli tp tree`.'

/**
 * The group `transports` of a visor, through its hypervisor. An unknown id is refused when removing, and the time that
 * a visor may take for dialling is its own 20 s.
 */
export function transportOperations(visor: RemoteVisor): VisorClient['transports'] {
  return {
    types: async (limits = {}) => [...(await visor.with(limits).transportTypes())].sort(),
    async list({types = [], keys = [], withLogs = false} = {}, limits = {}) {
      return transportsOf(await visor.with(limits).transports({types, keys: keys.map(checkedKey), logs: withLogs}))
    },
    get: async (id, limits = {}) => transportOf(await visor.with(limits).transport(id)),
    async add({remote_pk, type, label = 'user'}, limits = {}) {
      if (label !== 'user') throw new NotOverHttp(`a transport with the label \`${label}\``)
      return transportOf(await visor.with(limits).addTransport(checkedKey(remote_pk), type))
    },
    remove: (id, limits = {}) => visor.with(limits).removeTransport(id),
    async removeAll(limits = {}) {
      const limited = visor.with(limits)
      const ids = (await limited.transports({logs: false})).map(({id}) => id)
      if (ids.length > 0) await limited.removeTransports(ids)
    },
    discoverById: missing('asking transport discovery in the name of a visor', [DISCOVERY_HINT]),
    discoverByKey: missing('asking transport discovery in the name of a visor', [DISCOVERY_HINT]),
  }
}
