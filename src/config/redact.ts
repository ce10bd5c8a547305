import {isObject, type JsonValue} from '../json/json-value.js'
import {parseJson} from '../json/parse-json.js'
import {lastOf, tokensOf, type Pointer} from '../json/pointer.js'
import {parseArgs, printArgs} from './values/args-text.js'

/** What stands in the place of a secret. */
export const REDACTED = '<redacted>'

const SECRET_KEY = /^(?:.*_)?(?:sk|secret_key|hash_key|block_key|passcode|password|passphrase|token|mnemonic|seed)$/i
/** Where in a text arguments with a secret may stand. */
const SECRET_ARGUMENT = /--?(?:sk|passcode|password|passphrase|token)\b/
const SECRET_OPTION = /^--?(?:sk|passcode|password|passphrase|token)$/

/** Whether a key's value must never be shown. */
export function isSecretKeyName(key: string): boolean {
  return SECRET_KEY.test(key)
}

/** Whether the value at `pointer` must never be shown, by the names on the way to it. */
export function isSecretPlace(pointer: Pointer): boolean {
  return tokensOf(pointer).some(isSecretKeyName)
}

/** Arguments with the values of secret options replaced. */
export function redactArgs(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const [option = '', value] = arg.split(/[=\s]/, 2)
    if (value !== undefined && SECRET_OPTION.test(option)) return `${option}=${REDACTED}`
    return SECRET_OPTION.test(args[index - 1] ?? '') ? REDACTED : arg
  })
}

function redactArgsText(text: string): string {
  const reading = parseArgs(text)
  if ('fault' in reading) return /(?:sk|passcode|password|passphrase|token)/.test(text) ? REDACTED : text
  const redacted = redactArgs(reading.args)
  return redacted.some((arg, index) => arg !== reading.args[index]) ? printArgs(redacted) : text
}

/** `KEY=value` without the value where the name speaks of a secret. */
function redactEnv(text: string): string {
  const match = /^(\w*(?:SK|SECRET|PASS|PASSWORD|PASSCODE|TOKEN|KEY)\w*)=/i.exec(text)
  return match ? `${match[1]}=${REDACTED}` : text
}

/** A copy of `value` in which every secret is replaced; `pointer` is where it stands (visor-config J.1). */
export function redact(value: JsonValue, pointer: Pointer = ''): JsonValue {
  const key = lastOf(pointer)
  if (isSecretKeyName(key) && value !== null && value !== '') return REDACTED
  if (typeof value === 'string') return SECRET_ARGUMENT.test(value) ? redactArgsText(value) : value
  if (Array.isArray(value)) {
    // Whatever the key: that of arguments may be misspelt.
    if (value.every((item) => typeof item === 'string')) return redactArgs(value).map(redactEnv)
    return value.map((item, index) => redact(item, `${pointer}/${index}`))
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redact(item, `/${name}`)]))
}

const stars = (text: string): string => text.replaceAll(/[^\n]/gu, '*')

/**
 * The text with every secret replaced by as many stars, so that lines and columns stay: what code frames may show.
 * Text that is not JSON loses everything that looks like a secret key.
 */
export function maskSecrets(text: string): string {
  const {value, places} = parseJson(text)
  // What the pointers do not reach, such as all after a syntax fault.
  let masked = text
    .replaceAll(
      /("(?:\w*_)?(?:sk|secret_key|hash_key|block_key|passcode|password|passphrase)"\s*:\s*")((?:[^"\\\n]|\\.)*)/gi,
      (_, head: string, secret: string) => head + stars(secret),
    )
    .replaceAll(/(?<![0-9a-fA-F])(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{128})(?![0-9a-fA-F])/g, stars)
    .replaceAll(
      /(--?(?:sk|passcode|password|passphrase|token)(?:=|\s+|"\s*,\s*"))([^"\s]+)/g,
      (_, head: string, secret: string) => head + stars(secret),
    )
  if (value === undefined) return masked
  for (const [pointer, place] of places) {
    if (!isSecretKeyName(lastOf(pointer))) continue
    const {start, end} = place.value
    const inside = text[start] === '"' ? {start: start + 1, end: end - 1} : {start, end}
    masked = masked.slice(0, inside.start) + stars(masked.slice(inside.start, inside.end)) + masked.slice(inside.end)
  }
  return masked
}
