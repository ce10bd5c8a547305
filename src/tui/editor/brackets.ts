import type {PlacedToken} from './placed-tokens.js'

/** Two brackets that belong together, by their offsets; `other` is `null` for one that stands alone. */
export interface BracketPair {
  readonly at: number
  readonly other: number | null
}

const CLOSED_BY: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'}

/** The bracket at the caret, or before it, with its partner; `null` where there is none. */
export function bracketsAt(tokens: readonly PlacedToken[], caret: number): BracketPair | null {
  const partners = partnersOf(tokens)
  const at = [caret - 1, caret].find((each) => partners.has(each))
  return at === undefined ? null : {at, other: partners.get(at) ?? null}
}

/** The innermost pair of brackets of one kind with the caret on or between them; `null` where there is none. */
export function enclosing(
  tokens: readonly PlacedToken[],
  caret: number,
  open: string,
): {readonly at: number; readonly other: number} | null {
  const partners = partnersOf(tokens)
  const pairs = tokens.flatMap(({text, at}) => {
    const other = partners.get(at) ?? null
    return text === open && other !== null && at <= caret && caret <= other ? [{at, other}] : []
  })
  return pairs.at(-1) ?? null
}

/** Each bracket with the one that belongs to it, by their offsets; `null` where none does. */
function partnersOf(tokens: readonly PlacedToken[]): ReadonlyMap<number, number | null> {
  const open: PlacedToken[] = []
  const partners = new Map<number, number | null>()
  for (const token of tokens) {
    if (token.kind !== 'operator' || !/^[()[\]{}]$/u.test(token.text)) continue
    if (token.text in CLOSED_BY) {
      open.push(token)
      partners.set(token.at, null)
      continue
    }
    const begin = open.at(-1)
    const fits = begin !== undefined && CLOSED_BY[begin.text] === token.text
    partners.set(token.at, fits ? begin.at : null)
    if (fits) {
      partners.set(begin.at, token.at)
      open.pop()
    }
  }
  return partners
}
