import type {Call} from '../model/record.js'

/** One fact that is not as expected, both sides as a suite would write them. */
export interface Difference {
  /** `outcome.route`, `before_dial.mux`. */
  readonly field: string
  readonly expected: string
  readonly actual: string
  /** Index of the call concerned; `null` where it is not about one. */
  readonly call: number | null
}

/** Found one after the other, in the order in which they are shown. */
export type Differences = Generator<Difference, void, undefined>

/** How relays are called, by key. */
export type Names = Readonly<Record<string, string>>

export function difference(field: string, expected: string, actual: string, call?: Call): Difference {
  return {field, expected, actual, call: call?.index ?? null}
}

/** The difference of two texts, if there is one. */
export function* differ(field: string, expected: string, actual: string, call?: Call): Differences {
  if (expected !== actual) yield difference(field, expected, actual, call)
}

/** A list as one text. */
export function listText(values: readonly unknown[]): string {
  return values.length === 0 ? 'none' : values.map(String).join(' | ')
}
