const WORDS: ReadonlyMap<string, null | boolean> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])

const NUMBER = /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/u
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u

/** What an unquoted text means: YAML 1.2, core schema (section 10.3.2). Whatever is nothing else is a string. */
export function plainValue(text: string): null | boolean | number | string {
  const word = WORDS.get(text)
  if (word !== undefined) return word
  // Most texts are neither; a look at the first character is cheaper than a pattern.
  if (!/^[-+.\d]/u.test(text)) return text
  if (NUMBER.test(text)) return Number(text)
  if (!SPECIAL.test(text)) return text
  if (/nan/iu.test(text)) return Number.NaN
  return text.startsWith('-') ? -Infinity : Infinity
}

/** What YAML takes a value for, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'boolean' ? 'true or false' : `a ${typeof value}`
}
