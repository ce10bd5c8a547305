import {DEFAULT_APPS, exampleApp, external, type AppEntry} from '../apps/default-apps.js'
import {isSince, type Era} from '../eras/era.js'
import type {App} from '../generated/config-types.js'
import {daemonApps, webWalletArgs} from './coin-apps.js'
import type {Draft} from './draft.js'
import type {GenerateFlag, GenerateValues} from './flags.js'
import {distinctKeys} from '../values/keys.js'

/** What flags do to one app: whether it starts, and options of its arguments, in their order. */
interface AppSettings {
  readonly start?: (values: GenerateValues) => boolean | undefined
  readonly options?: Readonly<Record<string, GenerateFlag>>
}

/** Apps that flags change (visor-config D.4, D.6). */
const APP_SETTINGS: Readonly<Record<string, AppSettings>> = {
  'vpn-client': {options: {'--killswitch': 'killSwitch', '--srv': 'vpnServerKey', '--passcode': 'vpnPass'}},
  'vpn-server': {
    start: ({vpnServer}) => vpnServer,
    options: {
      '--passcode': 'vpnServerPass',
      '--secure': 'vpnSecure',
      '--netifc': 'vpnInterface',
      '--whitelist': 'vpnWhitelist',
    },
  },
  skysocks: {
    start: ({proxyServer, noProxyServer}) => (noProxyServer ? false : proxyServer),
    options: {'--passcode': 'proxyServerPass', '--whitelist': 'proxyWhitelist'},
  },
  'skysocks-client': {
    start: ({startProxyClient}) => (startProxyClient ? true : undefined),
    options: {'--srv': 'proxyServerKey'},
  },
  skychat: {start: ({skychat}) => skychat, options: {'--addr': 'skychatAddress'}},
  'vpn-router': {
    start: ({vpnRouter}) => vpnRouter,
    options: {
      '--lan-ifc': 'routerInterface',
      '--subnet': 'routerSubnet',
      '--wifi': 'routerWifi',
      '--ssid': 'routerSsid',
      '--passphrase': 'routerPassphrase',
      '--band': 'routerBand',
      '--channel': 'routerChannel',
      '--country': 'routerCountry',
      '--open': 'routerOpen',
      '--mesh-gateway': 'routerMesh',
      '--mesh-gateway-cidr': 'routerMeshPool',
      '--mesh-gateway-tls': 'routerMeshTls',
    },
  },
  'skycoin-web': {start: ({skycoinWeb}) => skycoinWeb},
}

/** Switches whose value is given as a word. */
const WORDED: readonly GenerateFlag[] = ['killSwitch', 'vpnSecure']

/** One option with its value; a switch and its value in one token, because in two the app reads true (visor-config D.4). */
function withOption(args: readonly string[], option: string, flag: GenerateFlag, values: GenerateValues): string[] {
  const value = values[flag]
  if (value === undefined || value === '' || (typeof value === 'object' && value.length === 0)) return [...args]
  const others = args.filter((arg) => arg !== option && !arg.startsWith(`${option}=`))
  if (typeof value === 'boolean') return value ? [...others, option] : others
  const text = typeof value === 'object' ? distinctKeys(value.flat()).join(',') : String(value)
  if (WORDED.includes(flag)) return [...others, `${option}=${text}`]
  const shown = option === '--srv' ? text.toLowerCase() : text
  const at = args.indexOf(option)
  return at < 0 ? [...others, option, shown] : args.with(at + 1, shown)
}

/** Skychat without its port, and without pairing (visor-config D.5). */
function withChatForm(args: readonly string[], {skychatPortless, skychatPair}: GenerateValues): readonly string[] {
  const at = args.indexOf('--addr')
  const open = skychatPortless && at >= 0 ? args.toSpliced(at, 2, '--portless') : args
  if (skychatPair === undefined) return open
  const others = open.filter((arg) => arg !== '--pair-enable')
  return skychatPair ? [...others, '--pair-enable'] : others
}

/** The arguments of a default app as flags change them. */
export function changedArgs(name: string, args: readonly string[], values: GenerateValues): readonly string[] {
  const options = Object.entries(APP_SETTINGS[name]?.options ?? {})
  const changed = options.reduce((before, [option, flag]) => withOption(before, option, flag, values), [...args])
  return name === 'skychat' ? withChatForm(changed, values) : changed
}

/** Whether flags let a default app start with the visor; `undefined` where they say nothing. */
export function changedStart(name: string, values: GenerateValues): boolean | undefined {
  return APP_SETTINGS[name]?.start?.(values)
}

/** The flags that change one default app alone. */
export function flagsOfApp(name: string): readonly GenerateFlag[] {
  return Object.values(APP_SETTINGS[name]?.options ?? {})
}

/** Whether flags say so much about an app that nothing of an older entry of it is kept. */
export function isMadeAnew(name: string, values: GenerateValues): boolean {
  const {skycoinWebAddress, skycoinWebNodes, skycoinWebFolder, skycoinWebUser} = values
  if (name === 'skycoin-web') return Boolean(skycoinWebAddress ?? skycoinWebNodes ?? skycoinWebFolder ?? skycoinWebUser)
  return name.startsWith('skycoin-daemon') && values.skycoinDaemon !== undefined
}

function withDns(entry: AppEntry, dns: string): AppEntry {
  const at = entry.args.indexOf('--dns')
  return at < 0 ? entry : {...entry, args: entry.args.with(at + 1, dns)}
}

/** Moves every address that an app listens on by 10000, so that a test visor runs beside another one (visor-config D.6). */
function shifted(entry: AppEntry): AppEntry {
  const at = entry.args.indexOf('--addr')
  const address = entry.args[at + 1]
  if (at < 0 || address === undefined) return entry
  return {...entry, args: entry.args.with(at + 1, shiftPort(address))}
}

/** `host:port` with the port moved by 10000. */
export function shiftPort(address: string): string {
  const colon = address.lastIndexOf(':')
  return `${address.slice(0, colon)}:${Number(address.slice(colon + 1)) + 10000}`
}

/** The default apps of an era as flags leave them: those of 2025 on inside the visor, or as processes of their own. */
function defaultApps(era: Era, {values, services, places}: DraftParts): AppEntry[] {
  const isTest = era === 'e4' && values.testenv === true
  const changed = DEFAULT_APPS[era].map((entry) => {
    const {args, ...app} = withDns(isTest ? shifted(entry) : entry, services.dns_server)
    const start = changedStart(app.name, values) ?? app.auto_start
    return {...app, args: changedArgs(app.name, args, values), auto_start: start}
  })
  if (era !== 'e4') return changed
  const apps = changed.map((entry) => {
    if (entry.name !== 'skycoin-web') return values.externalApps ? external(entry) : entry
    const web = {...entry, args: webWalletArgs(values, isTest ? '127.0.0.1:18002' : undefined)}
    const user = values.skycoinWebUser ? {user: values.skycoinWebUser} : {}
    return values.externalApps ? {...external(web), ...user} : web
  })
  const wantsDaemon = values.externalApps === true || values.skycoinDaemon === true || values.daemonInstances
  return wantsDaemon ? [...apps, ...daemonApps(values, places.local)] : apps
}

/** What of a draft the apps depend on. */
type DraftParts = Pick<Draft, 'values' | 'services' | 'places'>

/** The apps of a new file: defaults as flags change them, then the operator's own (visor-config F.2). */
export function draftApps(era: Era, draft: DraftParts): AppEntry[] {
  const {values} = draft
  const kept = defaultApps(era, draft).filter(({name}) => !values.disabledApps?.includes(name))
  const custom = (values.apps ?? []).map(([name, port]): AppEntry => {
    const binary = isSince(era, 'e3') ? {binary: name} : {}
    return {name, ...binary, args: [], auto_start: false, port: Number(port)}
  })
  return [...kept, ...(values.exampleApp ? [exampleApp(era)] : []), ...custom]
}

/** The apps in the spelling of 0.3 on: arguments as a list, left out where there are none. */
export function listedApps(era: Era, draft: DraftParts): (App & {readonly args?: readonly string[]})[] {
  return draftApps(era, draft).map(({name, binary, args, auto_start, port}) => ({
    name,
    ...(binary !== undefined && {binary}),
    ...(args.length > 0 && {args}),
    auto_start,
    port,
  }))
}
