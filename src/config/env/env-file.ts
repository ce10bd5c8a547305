/** What an environment file says. Values of lists are joined by commas, as flags take them. */
export interface EnvFile {
  readonly values: Readonly<Record<string, string>>
  /** Line of each assignment that counts, 1-based. */
  readonly lines: Readonly<Record<string, number>>
}

export const EMPTY_ENV_FILE: EnvFile = {values: {}, lines: {}}

function listItems(body: string): string[] {
  return [...body.matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)]
    .map(([, single, double, bare]) => single ?? double ?? bare ?? '')
    .filter((item) => item !== '')
}

/** The value without a comment that a blank sets apart and that stands outside quotes. */
function withoutComment(text: string): string {
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (quote) quote = char === quote ? '' : quote
    // A quote that our own writer put between two quoted parts.
    else if (char === '\\' && text[at + 1] === "'") at++
    else if (char === "'" || char === '"') quote = char
    else if (char === '#' && (at === 0 || /\s/.test(text[at - 1] ?? ''))) return text.slice(0, at)
  }
  return text
}

function readValue(text: string): string {
  const value = withoutComment(text).trim()
  if (value.startsWith('(')) return listItems(value.replace(/^\(|\)$/g, '')).join(',')
  const quoted = /^'([^]*)'$|^"([^]*)"$/.exec(value)
  if (!quoted) return value
  // The one escape that our own writer uses for a quote inside single quotes.
  return (quoted[1] ?? quoted[2] ?? '').replaceAll(String.raw`'\''`, "'")
}

/**
 * Reads an environment file: one `KEY=value` per line; other lines are passed over. No shell is run.
 *
 * Source: visor-config D.5.
 */
export function parseEnvFile(text: string): EnvFile {
  const values: Record<string, string> = {}
  const lines: Record<string, number> = {}
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const match = /^([A-Za-z_][A-Za-z0-9_]*)=([^]*)$/.exec(line.trim())
    const [, key, value] = match ?? []
    if (key === undefined || value === undefined) continue
    values[key] = readValue(value)
    lines[key] = index + 1
  }
  return {values, lines}
}

/** The values of `over` on top of those of `base`. */
export function overlay(base: EnvFile, over: EnvFile): EnvFile {
  return {values: {...base.values, ...over.values}, lines: {...base.lines, ...over.lines}}
}

const TRUE = new Set(['true', '1', 't', 'TRUE', 'T', 'True'])
const FALSE = new Set(['false', '0', 'f', 'FALSE', 'F', 'False'])

/** Whether a value counts as true; anything that is no boolean counts as false (visor-config D.5). */
export function isTrue(value: string): boolean {
  return TRUE.has(value)
}

export function isBooleanWord(value: string): boolean {
  return TRUE.has(value) || FALSE.has(value)
}

/** What to write for a variable; `undefined` comments its line out. */
export type EnvValue = boolean | number | string | readonly string[] | undefined

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

function writeValue(value: Exclude<EnvValue, undefined>): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (typeof value === 'string') return quote(value)
  return `(${value.length === 0 ? "''" : value.map(quote).join(' ')})`
}

const HEADING = '### Added by `skywire autoconfig` ################################'

/**
 * Sets variables in the text of an environment file. Lines of the key, commented out or not, are replaced; keys without
 * a line go to the end; every other line stays byte for byte.
 *
 * Source: visor-config D.7.
 */
export function editEnvFile(text: string, edits: Readonly<Record<string, EnvValue>>): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const left = new Map(Object.entries(edits))
  const lines = text.split(eol).map((line) => {
    const key = /^\s*#?\s*([A-Z_][A-Z0-9_]*)=/.exec(line)?.[1]
    if (key === undefined || !Object.hasOwn(edits, key)) return line
    left.delete(key)
    const value = edits[key]
    if (value === undefined) return /^\s*#/.test(line) ? line : `#${line}`
    return `${key}=${writeValue(value)}`
  })
  const added = [...left].flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${writeValue(value)}`]))
  if (added.length === 0) return lines.join(eol)
  const isTerminated = lines.at(-1) === ''
  if (isTerminated) lines.pop()
  const heading = lines.includes(HEADING) ? [] : [...(lines.length > 0 ? [''] : []), HEADING]
  return [...lines, ...heading, ...added, ''].join(eol)
}
