// Generated from schemas/policy-suite.schema.json by scripts/generate-validators.js. Do not edit.
import type {SuiteFile} from '../suite-file.js'
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
export declare const isSuiteFile: Check<SuiteFile>
