import {NotFound} from '../errors.js'
import type {Caller, CallOptions} from '../caller.js'
import {appsFromWire, connectionFromWire} from '../from-wire/app-from-wire.js'
import type {App, AppConnection} from '../model/app.js'
import {methods} from '../protocol/methods.js'
import {bool, string} from '../wire/go-type.js'
import {fromDate} from '../wire/go-time.js'
import {processCalls} from './process-calls.js'

const {e2, e3} = methods

/** A setting of an app that the visor knows by name. */
export type AppSetting =
  | {readonly name: 'passcode' | 'netifc' | 'addr' | 'pk' | 'whitelist'; readonly value: string}
  | {readonly name: 'killswitch' | 'secure'; readonly value: boolean}

/** Apps. Errors of the visor are in `protocol/methods/app-methods.ts`. */
export function appCalls(visor: Caller) {
  const list = async (options?: CallOptions): Promise<App[]> => appsFromWire(await visor.call(e2.Apps, {}, options))

  return {
    ...processCalls(visor),

    /** All configured apps, by name. @throws CallRefused `no app launcher available` while the visor is starting */
    list,

    /** @throws {@link NotFound} naming the apps there are */
    async get(name: string, options?: CallOptions): Promise<App> {
      // Not the method `App`: it kills a visor that is still starting.
      const apps = await list(options)
      const app = apps.find((candidate) => candidate.name === name)
      if (app !== undefined) return app
      throw new NotFound(`the visor has no app \`${name}\``, {
        hints: [`It has: ${apps.map((candidate) => candidate.name).join(', ')}.`],
      })
    },

    /** Adds an app to the visor's configuration. */
    async add(name: string, binary: string, options?: CallOptions): Promise<void> {
      await visor.call(e2.AddApp, {AppName: name, BinaryName: binary}, options)
    },

    /** Removes it from there; since v1.3.29. */
    async delete(name: string, options?: CallOptions): Promise<void> {
      await visor.firstKnown([() => visor.call(e3.DeleteApp, {AppName: name}, options)], 'removing apps', 'v1.3.29')
    },

    async setAutostart(name: string, isOn: boolean, options?: CallOptions): Promise<void> {
      await visor.call(e2.SetAutoStart, {AppName: name, AutoStart: isOn}, options)
    },

    /** Changes one setting; a running app is restarted. @throws CallRefused `app <n> is not allowed to …` */
    async setArgument(app: string, setting: AppSetting, options?: CallOptions): Promise<void> {
      const AppName = app
      switch (setting.name) {
        case 'passcode':
          await visor.call(e2.SetAppPassword, {AppName, Password: setting.value}, options)
          return
        case 'netifc':
          await visor.call(e2.SetAppNetworkInterface, {AppName, NetIfc: setting.value}, options)
          return
        case 'addr':
          await visor.call(e2.SetAppAddress, {AppName, Val: setting.value}, options)
          return
        case 'pk':
          await visor.call(e2.SetAppPK, {AppName, PK: setting.value}, options)
          return
        case 'whitelist':
          await visor.firstKnown(
            [() => visor.call(e3.SetAppWhitelist, {AppName, Whitelist: setting.value}, options)],
            'whitelists of apps',
            'v1.3.29',
          )
          return
        case 'killswitch':
          await visor.call(e2.SetAppKillswitch, {AppName, Val: setting.value}, options)
          return
        case 'secure':
          await visor.call(e2.SetAppSecure, {AppName, Val: setting.value}, options)
      }
    },

    /** Replaces ALL arguments of an app by these. */
    async customize(
      app: string,
      args: Readonly<Record<string, string | boolean>>,
      options?: CallOptions,
    ): Promise<void> {
      const Val = new Map(
        Object.entries(args).map(([name, value]) => [
          name,
          typeof value === 'string' ? {name: 'string', type: string, value} : {name: 'bool', type: bool, value},
        ]),
      )
      await visor.call(e2.DoCustomSetting, {AppName: app, Val}, options)
    },

    /** Replaces the command line of an app; since v1.3.29. */
    async setArgs(app: string, args: readonly string[], options?: CallOptions): Promise<void> {
      await visor.firstKnown(
        [() => visor.call(e3.SetAppArgs, {AppName: app, Args: args}, options)],
        'app arguments',
        'v1.3.29',
      )
    },

    /** Sets a variable of the environment that an app is run with; an empty value takes it away. Since v1.3.29. */
    async setVariable(app: string, name: string, value: string, options?: CallOptions): Promise<void> {
      await visor.firstKnown(
        [() => visor.call(e3.SetAppEnv, {AppName: app, Key: name, Value: value}, options)],
        'environments of apps',
        'v1.3.29',
      )
    },

    /** Log lines of a running app, oldest first. @throws CallRefused `proc of app name '<n>' is not found` */
    logsSince(app: string, since: Date, options?: CallOptions): Promise<readonly string[]> {
      return visor.call(e2.LogsSince, {TimeStamp: fromDate(since), AppName: app}, options)
    },

    /** Connections of a running app. @throws CallRefused `no such app` */
    async connections(app: string, options?: CallOptions): Promise<AppConnection[]> {
      return (await visor.call(e2.GetAppConnectionsSummary, app, options)).map(connectionFromWire)
    },

    /** Registers an app that is run from outside; gives its key as 32 hex digits. */
    async register(name: string, path: string, options?: CallOptions): Promise<string> {
      const key = await visor.call(e2.RegisterApp, {AppName: name, BinaryLoc: path}, options)
      return Buffer.from(key).toString('hex')
    },

    /** @param key - 32 hex digits. */
    async deregister(key: string, options?: CallOptions): Promise<void> {
      await visor.call(e2.DeregisterApp, [...Buffer.from(key, 'hex')], options)
    },

    /** VPN servers that service discovery lists, as its own JSON objects; check them before use. */
    vpnServers(filter: ServerFilter = {}, options?: CallOptions): Promise<readonly unknown[]> {
      return visor.call(e2.VPNServers, {Version: filter.version ?? '', Country: filter.country ?? ''}, options)
    },

    /** Proxy servers, likewise. */
    proxyServers(filter: ServerFilter = {}, options?: CallOptions): Promise<readonly unknown[]> {
      return visor.call(e2.ProxyServers, {Version: filter.version ?? '', Country: filter.country ?? ''}, options)
    },
  }
}

export interface ServerFilter {
  readonly version?: string
  /** ISO 3166 code. */
  readonly country?: string
}
