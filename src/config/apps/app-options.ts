/** What follows an option: nothing, or a value of a kind that can be checked. */
export type OptionKind = 'switch' | 'text' | 'address' | 'key' | 'keys' | 'secret'

/** Options of the built-in apps, without dashes, for every era together (visor-config F.2; vpn-router, skycoin-web: the programs). */
export const APP_OPTIONS: Readonly<Record<string, Readonly<Record<string, OptionKind>>>> = {
  skychat: {addr: 'address', 'pair-enable': 'switch', portless: 'switch'},
  skysocks: {passcode: 'secret', whitelist: 'keys'},
  'skysocks-client': {addr: 'address', srv: 'key', http: 'address'},
  'vpn-client': {
    srv: 'key',
    pk: 'key',
    sk: 'secret',
    passcode: 'secret',
    killswitch: 'switch',
    dns: 'text',
  },
  'vpn-server': {
    pk: 'key',
    sk: 'secret',
    passcode: 'secret',
    netifc: 'text',
    secure: 'switch',
    whitelist: 'keys',
  },
  'vpn-router': {
    'lan-ifc': 'text',
    'tun-ifc': 'text',
    subnet: 'text',
    'dhcp-start': 'text',
    'dhcp-end': 'text',
    dns: 'text',
    lease: 'text',
    wifi: 'switch',
    ssid: 'text',
    passphrase: 'secret',
    band: 'text',
    channel: 'text',
    country: 'text',
    open: 'switch',
    'mesh-gateway': 'switch',
    'mesh-gateway-only': 'switch',
    'mesh-gateway-cidr': 'text',
    'mesh-gateway-tls': 'switch',
    'mesh-gateway-ca': 'text',
    'mesh-gateway-ca-key': 'text',
    'mesh-bind': 'text',
    'mesh-dns-port': 'text',
    'mesh-alias': 'text',
    port: 'text',
  },
  'skydex-market': {addr: 'address'},
  'skydex-client': {addr: 'address', 'market-port': 'text'},
  'skycoin-web': {host: 'text', port: 'text', 'node-url': 'text', 'wallet-dir': 'text'},
}

/** One option as it stands among arguments. */
export interface ReadOption {
  /** Without dashes. */
  readonly name: string
  readonly dashes: 1 | 2
  /** Attached with `=`, or the next token where the option takes one. */
  readonly value?: string
  /** Index of the token with the option, and of the one with its value. */
  readonly at: number
  readonly valueAt?: number
}

/** What arguments of an app say; tokens that belong to no option are `strays`. */
export interface ReadOptions {
  readonly options: readonly ReadOption[]
  readonly strays: readonly {readonly text: string; readonly at: number}[]
}

/** Whether a token is the next option rather than a value: of known options, one of them; else whatever looks like one. */
function isOption(token: string, known: Readonly<Record<string, OptionKind>> | undefined): boolean {
  const name = /^--?([A-Za-z][\w-]*)/.exec(token)?.[1]
  return name !== undefined && (known === undefined || Object.hasOwn(known, name))
}

/**
 * Takes arguments apart by the options that `app` is known to have; options of other apps take a value where the next
 * token is none itself.
 *
 * @param from - index of the first token to read; the ones before it are the `app <name>` prefix.
 */
export function readOptions(app: string, args: readonly string[], from: number): ReadOptions {
  const known = APP_OPTIONS[app]
  const options: ReadOption[] = []
  const strays: {text: string; at: number}[] = []
  for (let at = from; at < args.length; at++) {
    const token = args[at] ?? ''
    const match = /^(--?)([A-Za-z][\w-]*)(?:=([^]*))?$/.exec(token)
    if (!match) {
      strays.push({text: token, at})
      continue
    }
    const [, dash = '', name = '', attached] = match
    const option = {name, dashes: dash.length === 1 ? 1 : 2, at} as const
    const next = args[at + 1]
    const takesNext =
      attached === undefined &&
      next !== undefined &&
      known?.[name] !== 'switch' &&
      !isOption(next, known?.[name] && known)
    if (attached !== undefined) options.push({...option, value: attached, valueAt: at})
    else if (takesNext) {
      options.push({...option, value: next, valueAt: at + 1})
      at++
    } else options.push(option)
  }
  return {options, strays}
}
