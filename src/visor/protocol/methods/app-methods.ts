import {goTime} from '../../wire/go-time.js'
import {anything, bool, empty, map, slice, string, struct} from '../../wire/go-type.js'
import {rpcMethod} from '../../wire/rpc-method.js'
import {publicKey} from '../public-key.js'
import {serviceEntry} from '../service-entry.js'
import {appState, appStats, connectionSummary, procConfig, procKey} from '../structs.js'

const addAppIn = struct('visor.AddAppIn', {AppName: string, BinaryName: string})
const customSettingIn = struct('visor.DoCustomSettingIn', {AppName: string, Val: map(string, anything)})
const autoStartIn = struct('visor.SetAutoStartIn', {AppName: string, AutoStart: bool})
const passwordIn = struct('visor.SetAppPasswordIn', {AppName: string, Password: string})
const networkInterfaceIn = struct('visor.SetAppNetworkInterfaceIn', {AppName: string, NetIfc: string})
const boolIn = struct('visor.SetAppBoolIn', {AppName: string, Val: bool})
const stringIn = struct('visor.SetAppStringIn', {AppName: string, Val: string})
const pkIn = struct('visor.SetAppPKIn', {AppName: string, PK: publicKey})
const statusIn = struct('visor.SetAppStatusIn', {AppName: string, Status: string})
const errorIn = struct('visor.SetAppErrorIn', {AppName: string, Err: string})
const logsIn = struct('visor.AppLogsRequest', {TimeStamp: goTime, AppName: string})
const filterIn = struct('visor.FilterServersIn', {Version: string, Country: string})

/** Apps and the services they offer. Source: visor-rpc C.4 "Apps"; error texts there in full. */
export const appMethods = {
  /** All configured apps. Error: `no app launcher available`. Safe at any time, and so the readiness test. */
  Apps: rpcMethod('Apps', empty, slice(appState)),
  /** One app. Error for an unknown name: `no process of given app is running` (sic). Kills a visor without launcher. */
  App: rpcMethod('App', string, appState),
  /** Starts an app with its configured arguments. Errors: `app not found`, `app already started`, `VPN server pub key is missing`. */
  StartApp: rpcMethod('StartApp', string, empty),
  /** Stops gently. Error: `app not running`. */
  StopApp: rpcMethod('StopApp', string, empty),
  /** Stops at once. */
  KillApp: rpcMethod('KillApp', string, empty),
  /** Stop and start when running, else nothing. Needs readiness. */
  RestartApp: rpcMethod('RestartApp', string, empty),
  /** Adds an app to the configuration. */
  AddApp: rpcMethod('AddApp', addAppIn, empty),
  /** Deletes ALL arguments of the app, then sets these: strings (empty removes) and booleans. Error: `invalid arg type <T>`. */
  DoCustomSetting: rpcMethod('DoCustomSetting', customSettingIn, empty),
  /** Registers an app that is run from outside; gives its key. */
  RegisterApp: rpcMethod('RegisterApp', procConfig, procKey),
  /** Takes that back. */
  DeregisterApp: rpcMethod('DeregisterApp', procKey, empty),
  /** Error for an unknown name: `no process of given app is running`. */
  SetAutoStart: rpcMethod('SetAutoStart', autoStartIn, empty),
  /** `--passcode` of skysocks, vpn-client, vpn-server. Error: `app <n> is not allowed to change password`. */
  SetAppPassword: rpcMethod('SetAppPassword', passwordIn, empty),
  /** `--netifc` of vpn-server. Error: `app <n> is not allowed to set network interface`. */
  SetAppNetworkInterface: rpcMethod('SetAppNetworkInterface', networkInterfaceIn, empty),
  /** `--killswitch` of vpn-client. Error: `app <n> is not allowed to set killswitch`. */
  SetAppKillswitch: rpcMethod('SetAppKillswitch', boolIn, empty),
  /** `--secure` of vpn-server. Error: `app <n> is not allowed to change 'secure' parameter`. Needs readiness. */
  SetAppSecure: rpcMethod('SetAppSecure', boolIn, empty),
  /** `--addr` of skychat: `:port` or `*:port`, 1025 to 65536. Errors: `invalid addr value: <v>`, `invalid port number: <p>`. */
  SetAppAddress: rpcMethod('SetAppAddress', stringIn, empty),
  /** `--srv` of skysocks-client, vpn-client. Error: `app <n> is not allowed to change PK`. Needs readiness. */
  SetAppPK: rpcMethod('SetAppPK', pkIn, empty),
  /** For apps, not operators. Needs readiness. */
  SetAppDetailedStatus: rpcMethod('SetAppDetailedStatus', statusIn, empty),
  /** For apps, not operators. Needs readiness. */
  SetAppError: rpcMethod('SetAppError', errorIn, empty),
  /** Log lines of a running app since an instant. Error: `proc of app name '<n>' is not found`. Needs readiness. */
  LogsSince: rpcMethod('LogsSince', logsIn, slice(string)),
  /** Always empty on success: a bug of the visor. Use GetAppConnectionsSummary. Error: `no such app`. */
  GetAppStats: rpcMethod('GetAppStats', string, appStats),
  /** Always `''` on success: the same bug. */
  GetAppError: rpcMethod('GetAppError', string, string),
  /** Connections of a running app. Latency in ns, speeds in bytes per second. Errors: `no such app`, `no process manager available`. */
  GetAppConnectionsSummary: rpcMethod('GetAppConnectionsSummary', string, slice(connectionSummary)),
  /** Sets the server of vpn-client and starts it. Error: `no vpn app configuration found`. */
  StartVPNClient: rpcMethod('StartVPNClient', publicKey, empty),
  /** Error: `app not running`. */
  StopVPNClient: rpcMethod('StopVPNClient', string, empty),
  /** Argument: a key as hex, or `''` for the configured one. */
  StartSkysocksClient: rpcMethod('StartSkysocksClient', string, empty),
  /** Stops every app whose arguments mention skysocks-client. Named StopSkysocksClient in v1.3.11. */
  StopSkysocksClients: rpcMethod('StopSkysocksClients', empty, empty),
  /** VPN servers of service discovery, as its JSON objects; the visor waits up to 20 s. */
  VPNServers: rpcMethod('VPNServers', filterIn, slice(serviceEntry)),
  /** Proxy servers, likewise. */
  ProxyServers: rpcMethod('ProxyServers', filterIn, slice(serviceEntry)),
} as const
