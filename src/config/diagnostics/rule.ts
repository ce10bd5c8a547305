import type {JsonEdit} from '../../json/edit-json.js'
import type {Pointer} from '../../json/pointer.js'
import type {Subject} from './subject.js'

export type Severity = 'error' | 'warning' | 'info'

/** One place where a rule found something. */
export interface Finding {
  /** Where in the file; of something missing, the object that lacks it. */
  readonly path: Pointer
  /** One line, lower case, with the values that matter; never a secret. */
  readonly message: string
  /** How to mend it; the rule's own advice where absent. */
  readonly hint?: string
  /** Where the finding is graver or milder than the rule. */
  readonly severity?: Severity
  /** Edits that mend it without a decision of the operator. */
  readonly fix?: readonly JsonEdit[]
}

/** One entry of the catalogue of visor-config J. */
export interface Rule {
  readonly code: string
  readonly severity: Severity
  /** What the mistake is, in a few words. */
  readonly title: string
  /** What a visor makes of it, one sentence. */
  readonly effect: string
  /** How to mend it, one sentence. */
  readonly hint: string
  /** Looks for it. Absent where the schema or the reader of the file finds it. */
  readonly check?: (subject: Subject) => Iterable<Finding>
}
