import {randomBytes} from 'node:crypto'
import type {appMethods} from '../../protocol/methods/app-methods.js'
import {Refusal} from '../refusal.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import type {Handlers} from './handlers.js'
import {appToWire} from './to-wire.js'

export function appHandlers(visor: SandboxVisor): Handlers<typeof appMethods> {
  const {apps} = visor
  const registered = new Set<string>()
  const needRunning = (name: string): void => {
    if (!apps.isRunning(name)) throw new Refusal('no such app')
  }
  return {
    Apps: () => apps.list().map(appToWire),
    App: (name) => appToWire(apps.get(name)),
    StartApp: (name) => {
      apps.start(name)
    },
    StopApp: (name) => {
      apps.stop(name)
    },
    KillApp: (name) => {
      apps.stop(name)
    },
    RestartApp: (name) => {
      apps.restart(name)
    },
    AddApp: ({AppName, BinaryName}) => {
      apps.add(AppName, BinaryName)
    },
    DoCustomSetting: ({AppName, Val}) => {
      apps.setArgs(AppName, customArgs(Val))
    },
    RegisterApp: () => {
      const key = randomBytes(16)
      registered.add(key.toString('hex'))
      return [...key]
    },
    DeregisterApp: (key) => {
      if (!registered.delete(Buffer.from(key).toString('hex'))) throw new Refusal('no such app')
    },
    SetAutoStart: ({AppName, AutoStart}) => {
      apps.setAutostart(AppName, AutoStart)
    },
    SetAppPassword: ({AppName, Password}) => {
      apps.set(AppName, '--passcode', Password)
    },
    SetAppNetworkInterface: ({AppName, NetIfc}) => {
      apps.set(AppName, '--netifc', NetIfc)
    },
    SetAppKillswitch: ({AppName, Val}) => {
      apps.set(AppName, '--killswitch', String(Val))
    },
    SetAppSecure: ({AppName, Val}) => {
      apps.set(AppName, '--secure', String(Val))
    },
    SetAppAddress: ({AppName, Val}) => {
      apps.set(AppName, '--addr', Val)
    },
    SetAppPK: ({AppName, PK}) => {
      apps.set(AppName, '--srv', PK)
    },
    SetAppDetailedStatus: ({AppName}) => {
      apps.get(AppName)
    },
    SetAppError: ({AppName}) => {
      apps.get(AppName)
    },
    LogsSince: ({AppName, TimeStamp}) => apps.logsSince(AppName, TimeStamp.seconds * 1000 + TimeStamp.nanos / 1e6),
    // Empty on success, as a visor's are.
    GetAppStats: (name) => {
      needRunning(name)
    },
    GetAppError: (name) => {
      needRunning(name)
      return ''
    },
    GetAppConnectionsSummary: (name) => {
      needRunning(name)
      return visor.rules.connections().has(name) ? [{IsAlive: true, Latency: 24_000_000, ConnectionDuration: 1}] : []
    },
    StartVPNClient: (key) => {
      apps.set('vpn-client', '--srv', key)
      apps.start('vpn-client')
    },
    StopVPNClient: (name) => {
      apps.stop(name)
    },
    StartSkysocksClient: (key) => {
      if (key !== '') apps.set('skysocks-client', '--srv', key)
      if (apps.server('skysocks-client') === undefined) throw new Refusal('Skysocks server pub key is missing')
      apps.start('skysocks-client')
    },
    StopSkysocksClients: () => {
      for (const {name, binary} of apps.list())
        if (binary === 'skysocks-client' && apps.isRunning(name)) apps.stop(name)
    },
    VPNServers: () => visor.peers.map((peer) => serviceOf(peer.pk, 44, 'vpn', peer.country)),
    ProxyServers: () => visor.peers.map((peer) => serviceOf(peer.pk, 3, 'skysocks', peer.country)),
  }
}

/** As service discovery lists it (visor-rpc E.3). */
function serviceOf(pk: string, port: number, type: string, country: string): unknown {
  return {address: `${pk}:${String(port)}`, type, geo: {lat: 0, lon: 0, country, region: ''}, version: 'sandbox'}
}

function customArgs(values: ReadonlyMap<string, {readonly name: string; readonly value: unknown} | null>): string[] {
  return [...values].flatMap(([flag, content]) => {
    if (content?.name === 'string') return content.value === '' ? [] : [flag, String(content.value)]
    if (content?.name === 'bool') return [flag, String(content.value)]
    throw new Refusal(`invalid arg type ${content?.name ?? '<nil>'}`)
  })
}
