import {UsageProblem} from '../../errors.js'
import type {Era} from '../eras/era.js'
import {ERAS, isSince} from '../eras/era.js'
import {formatDuration, parseDuration} from '../values/duration.js'
import {parseHostPort} from '../values/host-port.js'
import {isPublicKey, secretKeyFault} from '../values/keys.js'
import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag, type GenerateValues} from './flags.js'
import type {GenerateFlagFacts} from './flags/flag-facts.js'

/** Eras that know a flag, for messages. */
function erasOf({since = 'e0', until = 'e4'}: GenerateFlagFacts): Era[] {
  return ERAS.filter((era) => era !== 'e0a' && isSince(era, since) && isSince(until, era))
}

/** Whether files of `era` have what the flag sets. */
export function knowsFlag(era: Era, flag: GenerateFlag): boolean {
  return erasOf(flagFacts(flag)).includes(era)
}

/** Refuses flags that an era does not know, naming the eras that do; `--no-pk-endpoint` is accepted everywhere (visor-config D.0). */
export function checkFlags(era: Era, values: GenerateValues): void {
  for (const flag of GENERATE_FLAG_NAMES) {
    const value = values[flag]
    if (value === undefined || knowsFlag(era, flag)) continue
    if (flag === 'pkEndpoint' && value === false) continue
    const facts = flagFacts(flag)
    const eras = erasOf(facts)
    const names = eras.length === 1 ? `era ${eras[0] ?? ''}` : `eras ${eras.join(', ')}`
    throw new UsageProblem(
      `--${facts.name} is unknown to era ${era}; ${names} ${eras.length === 1 ? 'has' : 'have'} it`,
      {
        hints: [`Choose another shape with \`--era ${eras.at(-1) ?? 'e4'}\`, or leave the flag out.`],
      },
    )
  }
  checkCombinations(era, values)
}

function checkCombinations(era: Era, values: GenerateValues): void {
  if (values.user && values.package) throw new UsageProblem('use of mutually exclusive flags: -u --user and -p --pkg')
  const modes = [
    values.package && '--package',
    values.skybian && '--skybian',
    era === 'e1' && values.testenv && '--testenv',
  ]
  const chosen = modes.filter((mode) => typeof mode === 'string')
  if (era === 'e1' && chosen.length > 1) {
    throw new UsageProblem(`failed to create config: use of mutually exclusive flags: ${chosen.join(' and ')}`)
  }
}

const ADDRESS_FLAGS: readonly GenerateFlag[] = ['hypervisorAddress', 'cliAddress', 'stcpAddress', 'skychatAddress']
const DURATION_FLAGS: readonly GenerateFlag[] = ['shutdownTimeout', 'registrationTimeout']
const PORT_FLAGS: readonly GenerateFlag[] = ['stcprPort', 'sudphPort', 'transportPort']

/** What the reference programs say about a bad key of each list. */
const KEY_MESSAGES: Partial<Record<GenerateFlag, (key: string) => string>> = {
  hypervisorKeys: (key) => `failed to parse hypervisor public key: ${key}`,
  terminalKeys: (key) => `failed to parse dmsgpty whitelist public key: ${key}`,
  surveyKeys: (key) => `bad key set for survey whitelist flag: ${key}`,
  routeSetupKeys: (key) => `bad key set for route setup node flag: ${key}`,
  transportSetupKeys: (key) => `bad key set for transport setup node flag: ${key}`,
}

function asUsage(message: string): UsageProblem {
  return new UsageProblem(message)
}

/** A secret key given for a public one must not be repeated. */
const shownKey = (key: string): string => (/^[0-9a-fA-F]{64}$/.test(key) ? '<64 digits, as of a secret key>' : key)

function checkKeys(flag: GenerateFlag, keys: readonly string[]): void {
  for (const key of keys) {
    if (isPublicKey(key)) continue
    throw asUsage(KEY_MESSAGES[flag]?.(shownKey(key)) ?? `failed to parse public key: ${shownKey(key)}`)
  }
}

function checkText(flag: GenerateFlag, value: string, name: string): void {
  if (flag === 'secretKey') {
    const fault = secretKeyFault(value)
    if (fault) throw asUsage(`--${name}: ${fault}`)
  }
  if ((flag === 'vpnServerKey' || flag === 'proxyServerKey') && value !== '') checkKeys(flag, [value])
  if (ADDRESS_FLAGS.includes(flag) && value !== '' && !parseHostPort(value)) {
    throw new UsageProblem(`--${name}: "${value}" is not host:port`, {hints: ['Write `:8000` or `127.0.0.1:8000`.']})
  }
  if (DURATION_FLAGS.includes(flag) && parseDuration(value) === undefined) {
    throw new UsageProblem(`--${name}: "${value}" is not a duration`, {hints: ['Write `10s` or `1m30s`.']})
  }
  if ((flag === 'killSwitch' || flag === 'vpnSecure') && !/^(?:true|false)$/.test(value)) {
    throw asUsage(`unrecognized ${flag === 'killSwitch' ? 'killswitch' : 'vpn server secure'} value: ${value}`)
  }
}

function checkPairs(flag: GenerateFlag, pairs: readonly (readonly [string, string])[], name: string): void {
  for (const [left, right] of pairs) {
    if (flag === 'stcp') {
      checkKeys(flag, [left])
      const address = parseHostPort(right)
      if (!address || address.host === '') throw asUsage(`--${name}: "${right}" is not ip:port`)
    }
    if (flag === 'apps' && !(/^[1-9]\d{0,4}$/.test(right) && Number(right) <= 65535)) {
      throw asUsage(`--${name} ${left}: "${right}" is not a port from 1 to 65535`)
    }
    if (flag === 'apps' && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(left)) {
      throw asUsage(`--${name}: "${left}" is not usable as the name of an app`)
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
    const value: unknown = values[flag]
    const {name, kind} = flagFacts(flag)
    if (typeof value === 'string') checkText(flag, value, name)
    if (typeof value === 'number' && PORT_FLAGS.includes(flag) && (value < 0 || value > 65535)) {
      throw asUsage(`--${name}: ${value} is not a port`)
    }
    if (typeof value === 'number' && !Number.isInteger(value))
      throw asUsage(`--${name}: ${value} is not a whole number`)
    if (typeof value === 'number' && flag !== 'resolverLimit' && value < 0)
      throw asUsage(`--${name}: ${value} is negative`)
    if (flag === 'minHops' && typeof value === 'number' && value > 16)
      throw asUsage(`--${name}: no route has ${value} hops`)
    if (kind === 'keys' && Array.isArray(value)) checkKeys(flag, value.map(String))
  }
  checkPairs('stcp', values.stcp ?? [], 'stcp')
  checkPairs('apps', values.apps ?? [], 'app')
  for (const server of values.stunServers ?? []) {
    const address = parseHostPort(server)
    if (!address || address.host === '') throw asUsage(`--stun: "${server}" is not ip:port`)
  }
}

/** The canonical text of a duration that was checked before. */
export function canonicalDuration(text: string): string {
  const ns = parseDuration(text)
  return ns === undefined ? text : formatDuration(ns)
}

/** Keys in lower case, each once, the first of several equal ones (visor-config D.2). */
export function distinctKeys(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []).map((key) => key.toLowerCase()))]
}
