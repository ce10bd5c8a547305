// Generated from schemas/recording.schema.json by scripts/generate-validators.js. Do not edit.
import type {DialLine, HeaderLine, LegsLine, ProvidersLine} from '../format.js'
interface Fault {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}
/** Tells whether `value` fits; `errors` says why not, until the next call. */
interface Check<T> {
  (value: unknown): value is T
  readonly errors?: readonly Fault[] | null
}
export declare const isHeader: Check<HeaderLine>
export declare const isProviders: Check<ProvidersLine>
export declare const isDial: Check<DialLine>
export declare const isLegs: Check<LegsLine>
