import {goQuote} from './go-quote.js'

/** What Go's number parsers give: a value, or the text of their error. */
export type ParsedNumber<T> = {readonly value: T} | {readonly error: string}

const DECIMAL = /^[+-]?(?<whole>[\d_]*)(?:\.(?<fraction>[\d_]*))?(?:e[+-]?\d[\d_]*)?$/i
const HEXADECIMAL = /^(?<sign>[+-]?)0x(?<whole>[\da-f_]*)(?:\.(?<fraction>[\da-f_]*))?p(?<exponent>[+-]?\d[\d_]*)$/i
const SPECIAL = /^(?:(?<sign>[+-]?)inf(?:inity)?|(?<nan>nan))$/i

/**
 * Reads a float as Go's `strconv.ParseFloat(text, 64)`: decimal, hexadecimal with `p` exponent, underscores between
 * digits, `inf`, `infinity` and `nan` in any case. A value too small is 0, one too large an error (contract 15.2).
 */
export function parseGoFloat(text: string): ParsedNumber<number> {
  const special = SPECIAL.exec(text)?.groups
  if (special) return {value: special['nan'] === undefined ? (special['sign'] === '-' ? -Infinity : Infinity) : NaN}
  const value = decimal(text) ?? hexadecimal(text)
  if (value === undefined) return {error: numberError('ParseFloat', text, 'invalid syntax')}
  return Number.isFinite(value) ? {value} : {error: numberError('ParseFloat', text, 'value out of range')}
}

const INT64_MIN = -(2n ** 63n)
const INT64_MAX = 2n ** 63n - 1n

/** Reads a 64-bit decimal integer with an optional sign, as Go's `strconv.Atoi`. */
export function parseGoInt(text: string): ParsedNumber<bigint> {
  if (!/^[+-]?\d+$/.test(text)) return {error: numberError('Atoi', text, 'invalid syntax')}
  const value = BigInt(text.replace(/^\+/, ''))
  if (value < INT64_MIN || value > INT64_MAX) return {error: numberError('Atoi', text, 'value out of range')}
  return {value}
}

/** A float in the shortest form that reads back as the same number, as Go prints it with `%v`: `-1`, `1e+06`, `+Inf`. */
export function formatGoFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential().split('e')
  const exponent = Number(power)
  if (exponent >= -4 && exponent < 6) return sign + String(Math.abs(value))
  return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

function numberError(parser: string, text: string, reason: string): string {
  return `strconv.${parser}: parsing ${goQuote(text)}: ${reason}`
}

function decimal(text: string): number | undefined {
  const groups = DECIMAL.exec(text)?.groups
  if (!groups || !hasDigit(groups) || !underscoresFit(text)) return undefined
  return Number(text.replaceAll('_', ''))
}

function hexadecimal(text: string): number | undefined {
  const groups = HEXADECIMAL.exec(text)?.groups
  if (!groups || !hasDigit(groups) || !underscoresFit(text)) return undefined
  const whole = (groups['whole'] ?? '').replaceAll('_', '')
  const fraction = (groups['fraction'] ?? '').replaceAll('_', '')
  const exponent = Number((groups['exponent'] ?? '0').replaceAll('_', ''))
  const magnitude = scale(BigInt(`0x0${whole}${fraction}`), exponent - 4 * fraction.length)
  return groups['sign'] === '-' ? -magnitude : magnitude
}

function hasDigit(groups: Record<string, string | undefined>): boolean {
  return /[^_]/.test((groups['whole'] ?? '') + (groups['fraction'] ?? ''))
}

/** An underscore stands between digits, or between a base prefix and a digit. */
function underscoresFit(text: string): boolean {
  if (!text.includes('_')) return true
  const isHex = /^[+-]?0x/i.test(text)
  const digits = isHex ? text.replace(/^[+-]?0x/i, '0') : text
  const digit = isHex ? '[0-9a-fA-F]' : '[0-9]'
  return !new RegExp(`(?<!${digit})_|_(?!${digit})`).test(digits)
}

/** `mantissa * 2 ** exponent`, rounded once, to the nearest and ties to even. */
function scale(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0
  const width = mantissa.toString(2).length
  const top = width + exponent
  if (top > 1024) return Infinity
  if (top < -1075) return 0
  // A double has 53 bits, fewer below the smallest normal number.
  const keep = Math.min(53, top + 1074)
  const drop = width - keep
  if (drop <= 0) return timesPowerOfTwo(Number(mantissa), exponent)
  const cut = BigInt(drop)
  const kept = mantissa >> cut
  const rest = mantissa - (kept << cut)
  const half = 1n << (cut - 1n)
  const up = rest > half || (rest === half && (kept & 1n) === 1n)
  return timesPowerOfTwo(Number(up ? kept + 1n : kept), exponent + drop)
}

/** Exact as long as the result is a double; two steps, because one power may not be. */
function timesPowerOfTwo(value: number, exponent: number): number {
  const first = Math.max(-1000, Math.min(1000, exponent))
  return value * 2 ** first * 2 ** (exponent - first)
}
