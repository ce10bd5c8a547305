// Generated from schemas/recording.schema.json by scripts/generate-validators.js. Do not edit.
import type {SchemaFault} from '../../../json/schema-fault.js'
import type {DialLine, HeaderLine, LegsLine, ProvidersLine} from '../format.js'
/** Tells whether `value` fits; `errors` says why not, until the next call. */
interface Check<T> {
  (value: unknown): value is T
  readonly errors?: readonly SchemaFault[] | null
}
export declare const isHeader: Check<HeaderLine>
export declare const isProviders: Check<ProvidersLine>
export declare const isDial: Check<DialLine>
export declare const isLegs: Check<LegsLine>
