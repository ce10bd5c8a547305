import fc from 'fast-check'

/** A change of a text at a place between 0 and 1. */
interface Mutation {
  readonly kind: 'delete' | 'double' | 'swap' | 'byte' | 'cut'
  readonly at: number
  readonly other: number
  readonly byte: string
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'double', 'swap', 'byte', 'cut'),
  at: fc.double({min: 0, max: 1, noNaN: true}),
  other: fc.double({min: 0, max: 1, noNaN: true}),
  byte: fc.oneof(
    fc.string({minLength: 1, maxLength: 2}),
    fc.constantFrom('(', ')', ':', '"', "'", '\n', '\t', '%', '#', '\\'),
  ),
})

/** One to six changes. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, {minLength: 1, maxLength: 6})

/** A text with tokens deleted, doubled or swapped, with foreign bytes in it, or cut short. */
export function mutate(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((mutated, {kind, at, other, byte}) => {
    const tokens = mutated.match(/\w+|\s+|[^\w\s]/gu) ?? []
    const [index, second] = [Math.floor(at * tokens.length), Math.floor(other * tokens.length)]
    const token = tokens[index] ?? ''
    switch (kind) {
      case 'delete':
        return tokens.toSpliced(index, 1).join('')
      case 'double':
        return tokens.toSpliced(index, 0, token).join('')
      case 'swap':
        return tokens.map((each, place) => (place === index ? (tokens[second] ?? '') : each)).join('')
      case 'byte':
        return tokens.toSpliced(index, 0, byte).join('')
      case 'cut':
        return tokens.slice(0, Math.max(1, index)).join('')
    }
  }, text || ' ')
}
