import {parseDistribution} from '../router/parse-distribution.js'

const KINDS: ReadonlySet<string> = new Set(['stcpr', 'sudph', 'stcp', 'dmsg'])

/** Whether the policy contract knows a transport kind (contract 5); `""` is unknown, which it knows too. */
export function isKnownKind(kind: string): boolean {
  return kind === '' || KINDS.has(kind)
}

/** Whether the router of the policy contract would take a distribution descriptor (contract 15). */
export function isKnownDistribution(descriptor: string): boolean {
  return parseDistribution(descriptor).kind !== 'error'
}

/** One sentence for each word that the contract does not know; in the order first met. */
export function unknownWords(kinds: Iterable<string>, distributions: Iterable<string>): readonly string[] {
  const strange = (words: Iterable<string>, isKnown: (word: string) => boolean, what: string): readonly string[] =>
    [...new Set(words)]
      .filter((word) => !isKnown(word))
      .map((word) => `the contract knows no ${what} ${JSON.stringify(word)}`)
  return [
    ...strange(kinds, isKnownKind, 'transport kind'),
    ...strange(distributions, isKnownDistribution, 'distribution'),
  ]
}
