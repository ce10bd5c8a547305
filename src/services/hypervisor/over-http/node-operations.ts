import type {VisorSummary} from '../../../visor/model/visor-summary.js'
import type {VisorClient} from '../../../visor/client.js'
import {ServiceAnswerUnreadable, ServiceAnswered, type ServiceName} from '../../http/service-problems.js'
import type {CallLimits} from '../hypervisor-connection.js'
import type {RemoteVisor} from '../remote-visor.js'
import {checkedKey} from '../../checked-key.js'
import {overviewOf, summaryOf} from './from-answer.js'
import {missing} from './not-over-http.js'

/** The group `node` of a visor, through its hypervisor. */
export function nodeOperations(visor: RemoteVisor, service: ServiceName): VisorClient['node'] {
  const summary = async (limits: CallLimits = {}): Promise<VisorSummary> => {
    const {overview, ...rest} = await visor.with(limits).summary()
    if (overview === null) throw new ServiceAnswerUnreadable(service, 'the summary names no visor')
    return summaryOf({...rest, overview})
  }
  return {
    summary,
    overview: async (limits = {}) => overviewOf(await visor.with(limits).overview()),
    version: async (limits = {}) => overviewOf(await visor.with(limits).overview()).build,
    async health(limits = {}) {
      const {status, services_health} = await visor.with(limits).health()
      if (status !== 200) throw new ServiceAnswered(service, status, 'the visor does not answer its hypervisor')
      return services_health
    },
    uptime: (limits = {}) => visor.with(limits).uptime(),
    async ports(limits = {}) {
      const ports = await visor.with(limits).ports()
      return Object.entries(ports)
        .map(([name, {Port, Type}]) => ({name, port: Port, type: Type}))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    reload: missing('reloading the configuration'),
    shutdown: (limits = {}) => visor.with(limits).shutdown(),
    exec: missing('running a command on the visor'),
    minHops: async (limits) => (await summary(limits)).min_hops,
    setMinHops: (hops, limits = {}) => visor.with(limits).setMinHops(hops),
    setPublicAutoconnect: (isOn, limits = {}) => visor.with(limits).setPublicAutoconnect(isOn),
    persistentTransports: async (limits = {}) => [...(await visor.with(limits).persistentTransports())],
    async setPersistentTransports(list, limits = {}) {
      await visor.with(limits).setPersistentTransports(list.map(({pk, type}) => ({pk: checkedKey(pk), type})))
    },
    rewardAddress: (limits = {}) => visor.with(limits).rewardAddress(),
    async setRewardAddress(address, limits = {}) {
      await visor.with(limits).setRewardAddress(address)
    },
    deleteRewardAddress: (limits = {}) => visor.with(limits).removeRewardAddress(),
  }
}
