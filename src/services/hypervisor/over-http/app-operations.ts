import type {VisorClient} from '../../../visor/client.js'
import type {Launcher} from '../../../visor/calls/process-calls.js'
import {NotFound} from '../../../visor/errors.js'
import type {App} from '../../../visor/model/app.js'
import {ServiceAnswered} from '../../http/service-problems.js'
import type {CallLimits} from '../hypervisor-connection.js'
import type {AppChange, RemoteVisor} from '../remote-visor.js'
import {checkedKey} from '../../checked-key.js'
import {appsOf, connectionOf} from './from-answer.js'
import {missing, NotOverHttp} from './not-over-http.js'

const VPN = 'vpn-client'
const PROXY = 'skysocks-client'
const SERVER_HINTS = ['Ask service discovery with `skywire-cli vpn list` or `skywire-cli proxy list`.']

/** The group `apps` of a visor, through its hypervisor. */
export function appOperations(visor: RemoteVisor): VisorClient['apps'] {
  const list = async (limits: CallLimits = {}): Promise<App[]> => appsOf(await visor.with(limits).apps())

  const get = async (name: string, limits: CallLimits = {}): Promise<App> => {
    const apps = await list(limits)
    const app = apps.find((candidate) => candidate.name === name)
    if (app !== undefined) return app
    throw new NotFound(`the visor has no app \`${name}\``, {
      hints: [`It has: ${apps.map((candidate) => candidate.name).join(', ')}.`],
    })
  }

  const change = async (name: string, settings: AppChange, limits: CallLimits = {}): Promise<void> => {
    await visor.with(limits).changeApp(name, settings)
  }

  const start = async (
    name: string,
    settings: AppChange,
    launcher: Launcher | undefined,
    limits?: CallLimits,
  ): Promise<void> => {
    if (launcher) throw new NotOverHttp('choosing how an app is run')
    await change(name, {...settings, run: 'start'}, limits)
  }

  const stop = (name: string, limits?: CallLimits): Promise<void> => change(name, {run: 'stop'}, limits)

  return {
    list,
    get,
    stop,
    start: (name, launcher, limits) => start(name, {}, launcher, limits),
    kill: missing('killing an app', ['Stop it instead.']),
    async restart(name, limits) {
      if ((await get(name, limits)).status !== 'running') return
      await stop(name, limits)
      await start(name, {}, '', limits)
    },
    startVpn: async (key, launcher, limits) => start(VPN, {pk: checkedKey(key)}, launcher, limits),
    stopVpn: (name, limits) => stop(name ?? VPN, limits),
    startSkysocks: async (key, limits) => start(PROXY, key ? {pk: checkedKey(key)} : {}, '', limits),
    async stopAllSkysocks(limits) {
      const clients = (await list(limits)).filter(({name, args}) => name === PROXY || args.join(' ').includes(PROXY))
      for (const {name} of clients.filter(({status}) => status === 'running')) await stop(name, limits)
    },
    add: missing('adding an app'),
    delete: missing('removing an app'),
    setAutostart: (name, autostart, limits) => change(name, {autostart}, limits),
    async setArgument(name, setting, limits) {
      if (setting.name === 'whitelist') throw new NotOverHttp('setting the whitelist of an app')
      if (setting.name === 'pk') checkedKey(setting.value)
      const settings = setting.name === 'addr' ? {address: setting.value} : {[setting.name]: setting.value}
      await change(name, settings, limits)
    },
    customize: (name, args, limits) => change(name, {custom_setting: args}, limits),
    setArgs: missing('replacing the command line of an app'),
    setVariable: missing('setting the environment of an app'),
    async logsSince(name, since, limits = {}) {
      try {
        return (await visor.with(limits).appLogs(name, since.toISOString())).logs
      } catch (error) {
        // That nothing is new is an error to the API only.
        if (error instanceof ServiceAnswered && error.text === 'no new available logs') return []
        throw error
      }
    },
    connections: async (name, limits = {}) => (await visor.with(limits).appConnections(name)).map(connectionOf),
    register: missing('registering an app'),
    deregister: missing('deregistering an app'),
    vpnServers: missing('asking service discovery in the name of a visor', SERVER_HINTS),
    proxyServers: missing('asking service discovery in the name of a visor', SERVER_HINTS),
  }
}
