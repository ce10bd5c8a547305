import {DEFAULT_APPS, exampleApp, externalApps, type AppEntry} from '../apps/default-apps.js'
import {isSince, type Era} from '../eras/era.js'
import type {App} from '../generated/config-types.js'
import {distinctKeys} from './read-values.js'
import type {GenerateValues} from './flags.js'

/** An app of a new file, before its era spells it. */
export interface DraftApp extends AppEntry {
  readonly policy?: string
}

/** Adds options to an app; one that is there already gets the new value. */
function withOption(entry: AppEntry, option: string, value: string | undefined): AppEntry {
  if (value === undefined || value === '') return entry
  const at = entry.args.indexOf(option)
  const args = at < 0 ? [...entry.args, option, value] : entry.args.with(at + 1, value)
  return {...entry, args}
}

/** A switch and its value in one token: in two, the app would read it as true (visor-config D.4). */
function withSwitch(entry: AppEntry, option: string, value: string | undefined): AppEntry {
  return value === undefined || value === '' ? entry : {...entry, args: [...entry.args, `${option}=${value}`]}
}

function withStart(entry: AppEntry, start: boolean | undefined): AppEntry {
  return start === undefined ? entry : {...entry, auto_start: start}
}

const joined = (keys: readonly string[] | undefined): string | undefined =>
  keys === undefined || keys.length === 0 ? undefined : distinctKeys(keys).join(',')

/** What flags do to one default app (visor-config D.4, D.6). */
function withFlags(entry: AppEntry, values: GenerateValues, dns: string): AppEntry {
  switch (entry.name) {
    case 'vpn-client':
      return withOption(
        withOption(
          withSwitch(withDns(entry, dns), '--killswitch', values.killSwitch),
          '--srv',
          values.vpnServerKey?.toLowerCase(),
        ),
        '--passcode',
        values.vpnPass,
      )
    case 'vpn-server':
      return withOption(
        withOption(
          withSwitch(
            withOption(withStart(entry, values.vpnServer), '--passcode', values.vpnServerPass),
            '--secure',
            values.vpnSecure,
          ),
          '--netifc',
          values.vpnInterface,
        ),
        '--whitelist',
        joined(values.vpnWhitelist),
      )
    case 'skysocks':
      return withOption(
        withOption(
          withStart(entry, values.noProxyServer ? false : values.proxyServer),
          '--passcode',
          values.proxyServerPass,
        ),
        '--whitelist',
        joined(values.proxyWhitelist),
      )
    case 'skysocks-client':
      return withOption(
        withStart(entry, values.startProxyClient ? true : undefined),
        '--srv',
        values.proxyServerKey?.toLowerCase(),
      )
    case 'skychat':
      return withPairing(
        withOption(withStart(entry, values.skychat), '--addr', values.skychatAddress),
        values.skychatPair,
      )
    default:
      return entry
  }
}

function withPairing(entry: AppEntry, pair: boolean | undefined): AppEntry {
  if (pair !== false) return entry
  return {...entry, args: entry.args.filter((arg) => arg !== '--pair-enable')}
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

/** The apps of a new file: defaults as flags change them, then the operator's own (visor-config F.2). */
export function draftApps(era: Era, values: GenerateValues, dns: string): DraftApp[] {
  const defaults = era === 'e4' && values.externalApps ? externalApps() : DEFAULT_APPS[era]
  const isTest = era === 'e4' && values.testenv === true
  const kept = defaults
    .filter(({name}) => !values.disabledApps?.includes(name))
    .map((entry) => withFlags(isTest ? shifted(entry) : entry, values, dns))
  const custom = (values.apps ?? []).map(([name, port]): AppEntry => {
    const binary = isSince(era, 'e3') ? {binary: name} : {}
    return {name, ...binary, args: [], auto_start: false, port: Number(port)}
  })
  const policies = new Map(values.appPolicies ?? [])
  return [...kept, ...(values.exampleApp ? [exampleApp(era)] : []), ...custom].map((entry) => {
    const policy = policies.get(entry.name)
    return {...entry, ...(policy !== undefined && {policy})}
  })
}

/** The apps in the spelling of 0.3 on: arguments as a list, left out where there are none. */
export function listedApps(
  era: Era,
  values: GenerateValues,
  dns: string,
): (App & {readonly args?: readonly string[]})[] {
  return draftApps(era, values, dns).map(({name, binary, args, auto_start, port}) => ({
    name,
    ...(binary !== undefined && {binary}),
    ...(args.length > 0 && {args}),
    auto_start,
    port,
  }))
}
