import type {ContractVersion, Span} from '#starlark-wasm'
import type {HeaderLine} from '../../recording/format.js'
import type {SuiteFile} from '../../suite/suite-file.js'
import type {Suite} from '../../suite/suite.js'
import type {Commented} from './comments.js'
import type {CheckedPolicy} from './rule.js'

/** A suite with what it names, before anything is looked for in it. */
export interface SuiteToRead {
  readonly file: string
  readonly text: string
  /** For a suite that does not name one. */
  readonly contract: ContractVersion
  /** The text of the policy that it is about; `null` where that cannot be read. */
  readonly policy: string | null
  /** First lines of the recordings that it names, by the path as named; of those that can be read. */
  readonly recordings: Readonly<Record<string, HeaderLine>>
  /** What is wrong with the files that it names. */
  readonly faults: readonly SuiteFault[]
  /** `2026-11-28`: the day on which it is linted. */
  readonly today: string
}

/** Something that keeps a suite from being run. */
export interface SuiteFault {
  readonly message: string
  readonly line: number
  readonly column: number
}

/** A suite as rules see it. Everything but `file` is what its text says; nothing is run unless a rule asks. */
export interface CheckedSuite extends Commented {
  readonly kind: 'suite'
  readonly text: string
  readonly contract: ContractVersion
  readonly today: string
  /** What keeps it from being run, in the order of the text. */
  readonly faults: readonly SuiteFault[]
  /** As it is written; `null` where it is no YAML or not what the schema allows. */
  readonly written: SuiteFile | null
  /** Ready to run, its cases in the order of `written`; `null` where there is any fault. */
  readonly suite: Suite | null
  /** The policy that it is about; `null` where that cannot be read, or does not load. */
  readonly policy: CheckedPolicy | null
  readonly recordings: SuiteToRead['recordings']
  /**
   * Whether a policy that says nothing meets every expectation too. Decides cases until one fails; `false` where that
   * cannot be told, and where nothing may be run.
   */
  readonly holdsForNothing: () => boolean
  /** Where the value at a JSON pointer, or its key, stands; of a list or a mapping the first line. */
  readonly spanOf: (pointer: string, part?: 'key' | 'value') => Span
}
