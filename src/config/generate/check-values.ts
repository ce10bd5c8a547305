import {UsageProblem} from '../../errors.js'
import {parseArgs} from '../values/args-text.js'
import {parseDuration} from '../values/duration.js'
import {parseHostPort} from '../values/host-port.js'
import {isPublicKey, secretKeyFault} from '../values/keys.js'
import {parseVersion} from '../values/program-version.js'
import {parseServiceUrl} from '../values/service-url.js'
import {shownText} from '../values/shown-text.js'
import {isInstance, parseCoinNode} from './coin-apps.js'
import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag, type GenerateValues} from './flags.js'

/** Why a value is none, with advice where there is any; `undefined` where it is good. */
type Check = (value: string) => {readonly message: string; readonly hint?: string} | undefined

const fault = (message: string, hint?: string) => ({message, ...(hint !== undefined && {hint})})
const quoted = (value: string): string => `"${shownText(value)}"`

/** A check that a value has one form; `what` says of a value that has not what it is none of. */
const form =
  (isGood: (value: string) => boolean, what: string, hint?: string): Check =>
  (value) =>
    isGood(value) ? undefined : fault(`${quoted(value)} is ${what}`, hint)
/** In the words of the reference programs, which name the list. */
const keyOf =
  (message: string): Check =>
  (value) =>
    isPublicKey(value) ? undefined : fault(`${message}: ${shownText(value)}`)
const oneOf =
  (what: string, ...words: readonly string[]): Check =>
  (value) =>
    words.includes(value) ? undefined : fault(`${what}: ${shownText(value)}`, `Use ${words.join(' or ')}.`)

const address = form(
  (value) => parseHostPort(value) !== undefined,
  'not host:port',
  'Write `:8000` or `127.0.0.1:8000`.',
)
const fullAddress = form((value) => !['', '*', undefined].includes(parseHostPort(value)?.host), 'not ip:port')
const duration = form((value) => (parseDuration(value) ?? -1n) >= 0n, 'not a duration', 'Write `10s` or `1m30s`.')
const publicKey = keyOf('failed to parse public key')
const network = form(
  (value) => {
    const [prefix, ...bytes] = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(value)?.slice(1).map(Number).reverse() ?? []
    return prefix !== undefined && prefix <= 32 && bytes.every((byte) => byte <= 255)
  },
  'not an address with its network',
  'Write `192.168.42.1/24`.',
)
const host = form((value) => parseHostPort(`${value}:1`)?.host !== undefined, 'not a host')
const networkInterface = form((value) => /^[^\s/-][^/]*$/.test(value), 'not the name of a network interface')

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
  skycoinWebNodes: form((value) => /^https?$/.test(parseServiceUrl(value)?.scheme ?? ''), 'not a URL'),
  dmsgWebAddress: host,
  skynetWebAddress: host,
  vpnInterface: networkInterface,
  routerInterface: networkInterface,
  routerCountry: form((value) => /^[A-Za-z]{2}$/.test(value), 'not a country', 'Write two letters, such as `DE`.'),
  version: form(
    (value) => value === 'unknown' || parseVersion(value) !== undefined,
    'not usable as version',
    'Write a version such as v1.3.28, or unknown.',
  ),
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
  coinNodes: form((value) => parseCoinNode(value) !== undefined, 'not host:port[@dmsg-port]'),
  daemonInstances: form(isInstance, 'the name of no node'),
  daemonFlags: (value) => {
    const reading = parseArgs(value)
    if ('fault' in reading) return fault(reading.fault)
    const taken = reading.args.find((arg) => /^--(?:port|data-dir)(?:=|$)/.test(arg))
    return taken === undefined ? undefined : fault(`${taken} is chosen for each node, and must not be given`)
  },
}

/** The greatest number of each flag that has one. */
const LIMITS: Partial<Record<GenerateFlag, {readonly greatest: number; readonly what: string}>> = {
  ...Object.fromEntries(
    ['stcprPort', 'sudphPort', 'transportPort', 'lanDmsgPort'].map((flag) => [flag, {greatest: 65535, what: 'a port'}]),
  ),
  minHops: {greatest: 16, what: 'a number of hops that a route has'},
  routerChannel: {greatest: 233, what: 'a channel'},
}

function checkNumber(flag: GenerateFlag, value: number): string | undefined {
  if (!Number.isSafeInteger(value)) return `${value} is not a whole number that visors can read`
  const limit = LIMITS[flag]
  if (limit && (value < 0 || value > limit.greatest)) return `${value} is not ${limit.what}`
  return flag !== 'resolverLimit' && value < 0 ? `${value} is negative` : undefined
}

function checkPair(flag: GenerateFlag, left: string, right: string): ReturnType<Check> {
  if (flag === 'stcp') return publicKey(left) ?? fullAddress(right)
  if (flag !== 'apps') return undefined
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(left))
    return fault(`${quoted(left)} is not usable as the name of an app`)
  const isPort = /^[1-9]\d{0,4}$/.test(right) && Number(right) <= 65535
  return isPort ? undefined : fault(`${left}: ${quoted(right)} is not a port from 1 to 65535`)
}

/** Pairs of one flag; each name may be given once. */
function checkPairs(flag: GenerateFlag, pairs: readonly (readonly [name: string, value: string])[]): ReturnType<Check> {
  const seen = new Set<string>()
  for (const [left, right] of pairs) {
    const found = checkPair(flag, left, right)
    if (found) return found
    const name = flag === 'stcp' ? left.toLowerCase() : left
    if (seen.has(name)) return fault(`${quoted(left)} is given twice`)
    seen.add(name)
  }
  return undefined
}

/** Text that goes into a file as it is. An empty one is as good as none, but no identity is made up for an empty key. */
function checkText(flag: GenerateFlag, value: string): ReturnType<Check> {
  if (value === '' && flag !== 'secretKey') return undefined
  if (flag !== 'policy' && /\p{Cc}/u.test(value)) return fault(`${quoted(value)} has a control character`)
  if (value !== '' && value.trim() === '') return fault('the value is blank')
  return CHECKS[flag]?.(value)
}

function checkValue(flag: GenerateFlag, value: GenerateValues[GenerateFlag]): ReturnType<Check> {
  if (typeof value === 'number') {
    const message = checkNumber(flag, value)
    return message === undefined ? undefined : fault(message)
  }
  if (typeof value === 'string') return checkText(flag, value)
  if (typeof value !== 'object') return undefined
  const pairs = value.filter((item) => typeof item !== 'string')
  const texts = value.filter((item) => typeof item === 'string')
  return checkPairs(flag, pairs) ?? texts.map((text) => checkText(flag, text)).find((found) => found !== undefined)
}

/** How a setting is called where it was given: a flag, or a variable of a file. */
export type NameOf = (flag: GenerateFlag) => string

export const flagName: NameOf = (flag) => `--${flagFacts(flag).name}`

function checkTogether(values: GenerateValues, nameOf: NameOf): void {
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
      throw new UsageProblem(`${nameOf(flag)} needs ${flagName(needs)}`)
    }
  }
}

/**
 * Checks every value that was given, so that the generator can rely on them.
 *
 * @param nameOf - where a value was given, for messages: a flag where left out.
 * @throws {@link UsageProblem} for the first bad one, in the words of the reference programs where they have any.
 */
export function checkValues(values: GenerateValues, nameOf: NameOf = flagName): void {
  for (const flag of GENERATE_FLAG_NAMES) {
    const found = checkValue(flag, values[flag])
    if (!found) continue
    const hints = found.hint === undefined ? [] : [found.hint]
    throw new UsageProblem(`${nameOf(flag)}: ${found.message}`, {hints})
  }
  checkTogether(values, nameOf)
}
