import type {Caller, CallOptions} from '../caller.js'
import {NotSupported} from '../errors.js'
import {methods} from '../protocol/methods.js'
import {eitherForm} from './either-form.js'

const {e2, e3} = methods

const VPN_CLIENT = 'vpn-client'

/** How an app is run: as the visor likes, inside its process, or as a process of its own. Only since v1.3.29. */
export type Launcher = '' | 'internal' | 'external'

/** Older visors cannot choose; to start the app all the same would be to ignore what was asked. */
async function withoutLauncher(visor: Caller, launcher: Launcher, call: () => Promise<unknown>): Promise<unknown> {
  if (launcher === '') return call()
  throw new NotSupported(visor.address, `launching apps as \`${launcher}\``, 'v1.3.29')
}

/** Visors before v1.3 start it like any other app, once it knows its server. */
async function startVpnUntilE3(visor: Caller, serverKey: string, options?: CallOptions): Promise<unknown> {
  return visor.firstKnown<unknown>(
    [
      () => visor.call(e2.StartVPNClient, serverKey, options),
      async () => {
        await visor.call(e2.SetAppPK, {AppName: VPN_CLIENT, PK: serverKey}, options)
        await visor.call(e2.StartApp, VPN_CLIENT, options)
      },
    ],
    'the VPN client',
    'v0.4',
  )
}

/** Starting and stopping apps: part of `apps`. */
export function processCalls(visor: Caller) {
  return {
    /** @throws CallRefused `app not found`, `app already started`, `VPN server pub key is missing`, or why it could not be run */
    async start(name: string, launcher: Launcher = '', options?: CallOptions): Promise<void> {
      await eitherForm(
        visor,
        {
          until: () => withoutLauncher(visor, launcher, () => visor.call(e2.StartApp, name, options)),
          since: () => visor.call(e3.StartApp, {AppName: name, LauncherMode: launcher}, options),
        },
        options,
      )
    },

    /** @throws CallRefused `app not running` */
    async stop(name: string, options?: CallOptions): Promise<void> {
      await visor.call(e2.StopApp, name, options)
    },

    /** Stops at once. */
    async kill(name: string, options?: CallOptions): Promise<void> {
      await visor.call(e2.KillApp, name, options)
    },

    /** Stop and start when it runs, else nothing. */
    async restart(name: string, options?: CallOptions): Promise<void> {
      await visor.call(e2.RestartApp, name, options)
    },

    /** Points vpn-client to a server and starts it. */
    async startVpn(serverKey: string, launcher: Launcher = '', options?: CallOptions): Promise<void> {
      await eitherForm(
        visor,
        {
          until: () => withoutLauncher(visor, launcher, () => startVpnUntilE3(visor, serverKey, options)),
          since: () => visor.call(e3.StartVPNClient, {PK: serverKey, LauncherMode: launcher}, options),
        },
        options,
      )
    },

    async stopVpn(name = VPN_CLIENT, options?: CallOptions): Promise<void> {
      await visor.firstKnown<unknown>(
        [() => visor.call(e2.StopVPNClient, name, options), () => visor.call(e2.StopApp, name, options)],
        'the VPN client',
        'v0.4',
      )
    },

    /** @param serverKey - `''` for the configured one. */
    async startSkysocks(serverKey = '', options?: CallOptions): Promise<void> {
      await visor.call(e2.StartSkysocksClient, serverKey, options)
    },

    /** Stops every app that is a proxy client; visors before v1.3 can only stop the one that they know by that name. */
    async stopAllSkysocks(options?: CallOptions): Promise<void> {
      const singular = {...e2.StopSkysocksClients, name: 'StopSkysocksClient'}
      await visor.firstKnown<unknown>(
        [
          () => visor.call(e2.StopSkysocksClients, {}, options),
          () => visor.call(singular, {}, options),
          () => visor.call(e2.StopApp, 'skysocks-client', options),
        ],
        'stopping proxy clients',
        'v0.2.3',
      )
    },
  }
}
