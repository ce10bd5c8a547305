// Generated from schemas/observed-legs.schema.json by scripts/generate-validators.js. Do not edit.
import type {SchemaFault} from '../../../json/schema-fault.js'
import type {ObservedGroup, ObservedTimeline} from '../observed-legs.js'
/** Tells whether `value` fits; `errors` says why not, until the next call. */
interface Check<T> {
  (value: unknown): value is T
  readonly errors?: readonly SchemaFault[] | null
}
export declare const isGroup: Check<ObservedGroup>
export declare const isTimeline: Check<ObservedTimeline>
