import type {Type} from '../model/type.js'

/** What a value is, in words: `a string`, `None`, `a candidate`. */
export function typeInWords(type: Type): string {
  if (type.kind === 'none') return 'None'
  const name = type.kind === 'struct' ? type.name : type.kind
  return `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`
}

/** Whole numbers and floats, which go together everywhere. */
export function isNumeric({kind}: Type): boolean {
  return kind === 'int' || kind === 'float'
}
