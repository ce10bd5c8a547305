import {UsageProblem} from '../../errors.js'
import {parseArgs} from '../values/args-text.js'
import {parseDuration} from '../values/duration.js'
import {parseHostPort} from '../values/host-port.js'
import {isPublicKey, secretKeyFault, shownKey} from '../values/keys.js'
import {instanceFault, parseCoinNode} from './coin-apps.js'
import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag, type GenerateValues} from './flags.js'

/** Why a value is none, with advice where there is any; `undefined` where it is good. */
type Check = (value: string) => {readonly message: string; readonly hint?: string} | undefined

const fault = (message: string, hint?: string) => ({message, ...(hint !== undefined && {hint})})

const address: Check = (value) =>
  parseHostPort(value) ? undefined : fault(`"${value}" is not host:port`, 'Write `:8000` or `127.0.0.1:8000`.')
const fullAddress: Check = (value) =>
  (parseHostPort(value)?.host ?? '') === '' ? fault(`"${value}" is not ip:port`) : undefined
const duration: Check = (value) =>
  parseDuration(value) === undefined ? fault(`"${value}" is not a duration`, 'Write `10s` or `1m30s`.') : undefined
const publicKey: Check = (value) =>
  isPublicKey(value) ? undefined : fault(`failed to parse public key: ${shownKey(value)}`)
const network: Check = (value) =>
  /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/.test(value)
    ? undefined
    : fault(`"${value}" is not an address with its network`, 'Write `192.168.42.1/24`.')
const oneOf =
  (what: string, ...words: readonly string[]): Check =>
  (value) =>
    words.includes(value) ? undefined : fault(`${what}: ${value}`, `Use ${words.join(' or ')}.`)
/** In the words of the reference programs, which name the list. */
const keyOf =
  (message: string): Check =>
  (value) =>
    isPublicKey(value) ? undefined : fault(`${message}: ${shownKey(value)}`)

/** What each item of a value must be. */
const CHECKS: Partial<Record<GenerateFlag, Check>> = {
  secretKey: (value) => {
    const reason = secretKeyFault(value)
    const hint = value === '' ? 'Leave it out for a new identity.' : undefined
    return reason === undefined ? undefined : fault(reason, hint)
  },
  hypervisorAddress: address,
  cliAddress: address,
  stcpAddress: address,
  skychatAddress: address,
  skycoinWebAddress: fullAddress,
  lanDmsgPublic: fullAddress,
  dmsgWebUpstream: fullAddress,
  skynetWebUpstream: fullAddress,
  stunServers: fullAddress,
  shutdownTimeout: duration,
  registrationTimeout: duration,
  killSwitch: oneOf('unrecognized killswitch value', 'true', 'false'),
  vpnSecure: oneOf('unrecognized vpn server secure value', 'true', 'false'),
  walletCustody: oneOf('invalid wallet custody', 'browser', 'disk', 'remote'),
  walletRemote: publicKey,
  vpnServerKey: publicKey,
  proxyServerKey: publicKey,
  vpnWhitelist: publicKey,
  proxyWhitelist: publicKey,
  hypervisorKeys: keyOf('failed to parse hypervisor public key'),
  terminalKeys: keyOf('failed to parse dmsgpty whitelist public key'),
  surveyKeys: keyOf('bad key set for survey whitelist flag'),
  routeSetupKeys: keyOf('bad key set for route setup node flag'),
  transportSetupKeys: keyOf('bad key set for transport setup node flag'),
  routerSubnet: network,
  routerMeshPool: network,
  routerBand: oneOf('unknown band', '2.4', '5'),
  routerPassphrase: (value) =>
    value.length < 8 || value.length > 63 ? fault('a passphrase has 8 to 63 characters') : undefined,
  coinNodes: (value) => (parseCoinNode(value) ? undefined : fault(`"${value}" is not host:port[@dmsg-port]`)),
  daemonInstances: (value) => (instanceFault(value) === undefined ? undefined : fault(instanceFault(value) ?? '')),
  daemonFlags: (value) => {
    const reading = parseArgs(value)
    if ('fault' in reading) return fault(reading.fault)
    const taken = reading.args.find((arg) => /^--(?:port|data-dir)(?:=|$)/.test(arg))
    return taken === undefined ? undefined : fault(`${taken} is chosen for each node, and must not be given`)
  },
}

const PORTS: readonly GenerateFlag[] = ['stcprPort', 'sudphPort', 'transportPort', 'lanDmsgPort']

function checkNumber(flag: GenerateFlag, value: number): string | undefined {
  if (!Number.isInteger(value)) return `${value} is not a whole number`
  if (PORTS.includes(flag) && (value < 0 || value > 65535)) return `${value} is not a port`
  if (flag !== 'resolverLimit' && value < 0) return `${value} is negative`
  return flag === 'minHops' && value > 16 ? `no route has ${value} hops` : undefined
}

function checkPair(flag: GenerateFlag, left: string, right: string): string | undefined {
  if (flag === 'stcp') return (publicKey(left) ?? fullAddress(right))?.message
  if (flag !== 'apps') return undefined
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(left)) return `"${left}" is not usable as the name of an app`
  const isPort = /^[1-9]\d{0,4}$/.test(right) && Number(right) <= 65535
  return isPort ? undefined : `${left}: "${right}" is not a port from 1 to 65535`
}

function checkValue(flag: GenerateFlag, value: unknown): ReturnType<Check> {
  if (typeof value === 'number') {
    const message = checkNumber(flag, value)
    return message === undefined ? undefined : fault(message)
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const item of items) {
    if (Array.isArray(item)) {
      const message = checkPair(flag, String(item[0]), String(item[1]))
      if (message !== undefined) return fault(message)
    } else if (typeof item === 'string' && (item !== '' || flag === 'secretKey')) {
      // An empty text is as good as none, but no identity is made up for a key that somebody meant to give.
      const found = CHECKS[flag]?.(item)
      if (found) return found
    }
  }
  return undefined
}

function checkTogether(values: GenerateValues): void {
  const {walletCustody, walletRemote, walletFolder, noWallet} = values
  if (walletCustody === 'remote' && !walletRemote) {
    throw new UsageProblem('--wallet-custody remote needs --wallet-remote with the public key of the visor')
  }
  if (walletRemote && walletCustody !== 'remote')
    throw new UsageProblem('--wallet-remote needs --wallet-custody remote')
  if (walletFolder && walletCustody !== 'disk') throw new UsageProblem('--wallet-dir needs --wallet-custody disk')
  if (noWallet && walletCustody !== undefined) {
    throw new UsageProblem('--no-wallet and --wallet-custody contradict each other')
  }
  for (const [flag, needs] of [
    ['routerSsid', 'routerWifi'],
    ['routerPassphrase', 'routerWifi'],
    ['routerOpen', 'routerWifi'],
    ['routerMeshTls', 'routerMesh'],
    ['routerMeshPool', 'routerMesh'],
  ] as const) {
    if (values[flag] && !values[needs]) {
      throw new UsageProblem(`--${flagFacts(flag).name} needs --${flagFacts(needs).name}`)
    }
  }
}

/**
 * Checks every value that was given, so that the generator can rely on them.
 *
 * @throws {@link UsageProblem} for the first bad one, in the words of the reference programs where they have any.
 */
export function checkValues(values: GenerateValues): void {
  for (const flag of GENERATE_FLAG_NAMES) {
    const found = checkValue(flag, values[flag])
    if (!found) continue
    const hints = found.hint === undefined ? [] : [found.hint]
    throw new UsageProblem(`--${flagFacts(flag).name}: ${found.message}`, {hints})
  }
  checkTogether(values)
}
