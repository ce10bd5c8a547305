import {closest} from '../closest.js'
import {isObject, type JsonValue} from '../json/json-value.js'
import {parseJson, type JsonDocument, type Span} from '../json/parse-json.js'
import {lastOf, tokensOf, valueAt, type Pointer} from '../json/pointer.js'
import {parseArgs, printArgs} from './values/args-text.js'

/** What stands in the place of a secret. */
export const REDACTED = '<redacted>'

const SECRET_NAME = /^(?:.*_)?(?:sk|secret_key|hash_key|block_key|passcode|password|passphrase|token|mnemonic|seed)$/i
/** Long names, of which a misspelt one is as good. */
const LONG_NAMES = ['passcode', 'password', 'passphrase', 'mnemonic', 'secret_key']
/** Options of apps; the dashes may be forgotten. */
const OPTION = /^-{0,2}([A-Za-z][\w-]*)$/
const SECRET_OPTIONS = /^(?:sk|passcode|password|passphrase|token)$/

/** Whether a key's value must never be shown. */
export function isSecretKeyName(key: string): boolean {
  return SECRET_NAME.test(key) || closest(key, LONG_NAMES, 1).length > 0
}

function isSecretOption(arg: string): boolean {
  const name = OPTION.exec(arg)?.[1]
  return name !== undefined && (SECRET_OPTIONS.test(name) || closest(name, LONG_NAMES, 1).length > 0)
}

/** Whether the value at `pointer` must never be shown, by the names on the way to it. */
export function isSecretPlace(pointer: Pointer): boolean {
  return tokensOf(pointer).some(isSecretKeyName)
}

/** Arguments with the values of secret options replaced. */
export function redactArgs(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const [option = '', value] = arg.split(/[=\s]/, 2)
    if (value !== undefined && isSecretOption(option)) return `${option}=${REDACTED}`
    return isSecretOption(args[index - 1] ?? '') ? REDACTED : arg
  })
}

function redactArgsText(text: string): string {
  const reading = parseArgs(text)
  if ('fault' in reading) return text.split(/[\s=]+/).some(isSecretOption) ? REDACTED : text
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
  if (typeof value === 'string' && /^(?:[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value)) return REDACTED
  if (typeof value === 'string') return /(?:^|\s)--?[A-Za-z]/.test(value) ? redactArgsText(value) : value
  if (Array.isArray(value)) {
    // Whatever the key: that of arguments may be misspelt.
    if (value.every((item) => typeof item === 'string'))
      return redactArgs(value)
        .map(redactEnv)
        .map((item) => redact(item))
    return value.map((item, index) => redact(item, `${pointer}/${index}`))
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redact(item, `/${name}`)]))
}

const stars = (text: string): string => text.replaceAll(/[^\n]/gu, '*')

/** Runs of digits that are a secret key, or one of a cookie. */
const SECRET_DIGITS = /(?<![0-9a-fA-F])(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{128})(?![0-9a-fA-F])/g

/** What may be shown of a text that is no JSON: names of keys, numbers and words of JSON. */
function maskBroken(text: string): string {
  return text.replaceAll(
    /("(?:[^"\\\n]|\\.)*"?)(?=(\s*:)?)|[^\s{}[\],:"]+/g,
    (token, quoted?: string, colon?: string) => {
      const isName = quoted !== undefined && colon !== undefined && /^"[\w.-]{1,40}"$/.test(quoted)
      const isPlain = /^(?:true|false|null|-?[\d.]{1,20})$/.test(token)
      return isName || isPlain ? token.replaceAll(/[0-9a-fA-F]{30,}/g, stars) : stars(token)
    },
  )
}

/** Stretches of a text that hold what {@link redact} replaces. */
function secretSpans({value, places}: JsonDocument): Span[] {
  const shown = redact(value ?? null)
  return [...places].flatMap(([pointer, {value: span}]) => {
    const here = valueAt(value, pointer)
    return typeof here !== 'object' && here !== valueAt(shown, pointer) ? [span] : []
  })
}

/**
 * The text with every secret replaced by as many stars, so that lines and columns stay: what code frames may show.
 * Of text that is no JSON, in which a secret may stand anywhere, only the names of keys and the punctuation are left.
 */
export function maskSecrets(text: string): string {
  const document = parseJson(text)
  if (document.value === undefined) return maskBroken(text)
  let masked = text.replaceAll(SECRET_DIGITS, stars)
  for (const {start, end} of secretSpans(document)) {
    const inset = text[start] === '"' ? 1 : 0
    masked =
      masked.slice(0, start + inset) + stars(masked.slice(start + inset, end - inset)) + masked.slice(end - inset)
  }
  return masked
}
