import type {nodeMethods} from '../../protocol/methods/node-methods.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import type {Handlers} from './handlers.js'
import {overviewToWire, summaryToWire} from './to-wire.js'

/** @param shutDown - ends the sandbox. */
export function nodeHandlers(visor: SandboxVisor, shutDown: () => void): Handlers<typeof nodeMethods> {
  const {settings} = visor
  return {
    Health: () => ({ServicesHealth: 'healthy'}),
    Uptime: () => visor.uptime_s,
    Overview: () => overviewToWire(visor.overview()),
    Summary: () => summaryToWire(visor.summary()),
    Reload: () => undefined,
    Shutdown: shutDown,
    RemoteVisors: () => [],
    Ports: () => new Map(visor.ports().map(({name, port, type}) => [name, {Port: port, Type: type}])),
    IsDMSGClientReady: () => true,
    SetRewardAddress: (address) => (settings.reward_address = address),
    GetRewardAddress: () => settings.reward_address,
    DeleteRewardAddress: () => {
      settings.reward_address = ''
    },
    SetMinHops: (hops) => {
      settings.min_hops = hops
    },
    SetPublicAutoconnect: (isOn) => {
      settings.public_autoconnect = isOn
    },
    GetPersistentTransports: () => visor.persistentTransports.map(({pk, type}) => ({PK: pk, NetType: type})),
    SetPersistentTransports: (list) => {
      visor.persistentTransports = list.map(({PK, NetType}) => ({pk: PK, type: NetType}))
    },
    FetchUptimeTrackerData: () => Buffer.from('[]'),
  }
}
