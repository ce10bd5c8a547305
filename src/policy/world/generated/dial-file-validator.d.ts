// Generated from schemas/dial.schema.json by scripts/generate-validators.js. Do not edit.
import type {SchemaFault} from '../../../json/schema-fault.js'
import type {DialFile} from '../dial-file.js'
/** Tells whether `value` fits; `errors` says why not, until the next call. */
interface Check<T> {
  (value: unknown): value is T
  readonly errors?: readonly SchemaFault[] | null
}
export declare const isDialFile: Check<DialFile>
