import type {e3HypervisorMethods} from '../../protocol/methods/e3-hypervisor-methods.js'
import type {e3Methods} from '../../protocol/methods/e3-methods.js'
import {Refusal} from '../refusal.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import type {Handlers} from './handlers.js'

type ControlMethods = typeof e3Methods & typeof e3HypervisorMethods

/** Settings, legs, the process and the hypervisor of visors since v1.3.29: kept and told, without any effect. */
export function e3ControlHandlers(visor: SandboxVisor): Handlers<ControlMethods> {
  const {control, apps} = visor
  const needApp = (name: string): void => void apps.get(name)
  return {
    Suspend: () => {
      control.is_suspended = true
    },
    Resume: () => {
      control.is_suspended = false
    },
    IsSuspended: () => control.is_suspended,
    ReinitiateModule: (module) => {
      if (!['launcher', 'transport', 'router', 'dmsg'].includes(module)) throw new Refusal(`no module ${module}`)
    },
    GoroutineDump: () => 'goroutine 1 [running]:\nmain.main()\n',
    ServiceHealth: () => [
      {Name: 'transport-discovery', URL: 'http://tpd.sandbox', Status: 'OK', LatencyMs: 40, Transport: 'http'},
      {Name: 'dmsg-discovery', URL: 'http://dmsgd.sandbox', Status: 'OK', LatencyMs: 30, Transport: 'http'},
    ],
    GetTransportLogs: (days) =>
      visor.transports
        .list([], [])
        .map(({id}) => ({TpID: id, RecvBytes: 3_000_000n * BigInt(days), SentBytes: 1_000_000n * BigInt(days)})),
    SetAppEnv: ({AppName, Key}) => {
      needApp(AppName)
      if (Key === '') throw new Refusal('empty variable name')
    },

    GetRouterSettings: () => ({
      ...control.router,
      ForceLocalRoutes: control.force_local,
      ExistingTPOnly: control.existing_tp_only,
      MinHops: visor.settings.min_hops,
      KnobState: [...control.knobs].map(([Name, Value]) => ({Name, Value, Kind: 'string', Set: true})),
    }),
    SetRouterSettings: (settings) => {
      if (settings.KnobReset) control.knobs.clear()
      for (const [name, value] of settings.Knobs) control.knobs.set(name, value)
      Object.assign(control.router, sent(settings))
    },
    GetRouterDialSettings: () => control.dial,
    SetRouterDialSettings: (settings) => {
      if (settings.RouteCandidates > 1000) throw new Refusal('refused (out of range): RouteCandidates')
      if (settings.ClearPreferPKs) Object.assign(control.dial, {PreferPKs: []})
      Object.assign(control.dial, sent(settings))
    },
    GetCalculateRoutes: () => control.calculates_routes,
    SetCalculateRoutes: (isOn) => {
      control.calculates_routes = isOn
    },
    SetForceLocalRoutes: (isOn) => {
      control.force_local = isOn
    },
    SetExistingTPOnly: (isOn) => {
      control.existing_tp_only = isOn
    },
    SetMuxMode: (mode) => {
      if (!['auto', 'default', 'flipped'].includes(mode)) throw new Refusal(`unknown mux mode ${mode}`)
    },
    SetMuxRoutes: () => undefined,
    ResetRouteSetupStats: () => undefined,

    AddMuxRoute: ({AppName, TransportID}) => {
      needApp(AppName)
      visor.transports.get(TransportID)
      control.legsOf(AppName).set(TransportID, 1)
    },
    RemoveMuxRoute: ({AppName, TransportID}) => {
      if (!control.legsOf(AppName).delete(TransportID)) throw new Refusal('no such leg')
    },
    GrowMuxRoute: ({AppName, Legs}) => {
      needApp(AppName)
      const legs = control.legsOf(AppName)
      const free = visor.transports.list([], []).filter(({id}) => !legs.has(id))
      const grown = free.slice(0, Legs)
      for (const {id} of grown) legs.set(id, 1)
      return grown.length
    },
    SetMuxWeights: ({AppName, Weights}) => {
      for (const [id, weight] of Weights) control.legsOf(AppName).set(id, weight)
    },
    ClearMuxWeights: ({AppName}) => {
      const legs = control.legsOf(AppName)
      for (const id of legs.keys()) legs.set(id, 1)
    },

    EnableHypervisor: () => {
      control.hypervisor.is_enabled = true
    },
    DisableHypervisor: () => {
      control.hypervisor.is_enabled = false
    },
    IsHypervisorEnabled: () => control.hypervisor.is_enabled,
    EnableHypervisorUI: () => {
      control.hypervisor.serves_ui = true
    },
    DisableHypervisorUI: () => {
      control.hypervisor.serves_ui = false
    },
    IsHypervisorUIServing: () => control.hypervisor.serves_ui,
    SetHypervisorAuth: ({Enable}) => {
      control.hypervisor.asks_log_in = Enable
    },
    IsHypervisorAuthEnabled: () => control.hypervisor.asks_log_in,
    SetHypervisorPassword: ({Old, New}) => {
      if (Old !== control.password) throw new Refusal('incorrect username or password')
      control.password = New
    },
    AddHypervisor: (key) => {
      control.hypervisors.add(key)
    },
    RemoveHypervisor: (key) => {
      if (!control.hypervisors.delete(key)) throw new Refusal(`hypervisor ${key} is not configured`)
    },
    RemoveAllHypervisors: () => {
      const count = control.hypervisors.size
      control.hypervisors.clear()
      return count
    },
  }
}

/** The fields that were sent: Go leaves zeros out, so they are those that are not zero. */
function sent(settings: object): Record<string, unknown> {
  const isSent = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== 0 && value !== false && value !== null && value !== ''
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => !name.startsWith('Knob') && isSent(value as unknown)),
  )
}
