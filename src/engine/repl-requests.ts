import type {
  CallContext,
  Candidate,
  Contract,
  ContractVersion,
  Inspection,
  Instant,
  NameInfo,
  StepsByLine,
  ToolLimit,
  Trace,
} from '#starlark-wasm'
import type {Dial} from '../policy/model/dial.js'
import type {LintedPolicy} from '../policy/lint/lint-policy.js'
import type {DecisionRecord} from '../policy/model/record.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import type {DecisionView} from '../policy/suite/decision-view.js'
import type {Decided} from './jobs/decide.js'
import type {ShownEntry} from './shown-entry.js'

/** The current dial, and what the prompt of a workbench sees of it. */
export interface PromptWorld {
  readonly dial: Dial
  readonly now: Instant
  readonly ctx: CallContext
  readonly candidates: readonly Candidate[]
  readonly reverse_candidates: readonly Candidate[]
}

/** One thing that changed a session: replaying all of them in order gives an equal session. */
export type JournalStep =
  | {readonly kind: 'world'; readonly world: PromptWorld}
  | {readonly kind: 'entry'; readonly text: string; readonly label: string}

/** What is to be decided. */
export interface DecisionOf {
  readonly source: PolicySource
  readonly contract: ContractVersion
  /** `null` for the dial that was shown last: thousands of routes cross to the worker once, not with every question. */
  readonly dial: Dial | null
  /** Takes the place of the dial's own moment; RFC 3339. */
  readonly at: string | null
  /** The moment of the dial where it does not say. */
  readonly now: Instant
}

export interface DecisionInput extends DecisionOf {
  /** What to find out about each call besides its time; `trace` is the most statements. */
  readonly watch: {readonly trace?: number; readonly steps_by_line?: boolean} | null
}

/** What was found out about one call; index by index the calls of the record. */
export interface WatchedCall {
  readonly trace: Trace | null
  readonly steps_by_line: StepsByLine | null
  /** With what handing over its arguments takes here. */
  readonly elapsed_ms: number
}

/** Line of every statement, and of every condition, by the index that traces have. */
export interface TraceSites {
  readonly statements: readonly number[]
  readonly conditions: readonly number[]
}

export type ReplDecided =
  | {
      readonly kind: 'decided'
      readonly record: DecisionRecord
      /** Empty where nothing was to be watched. */
      readonly watched: readonly WatchedCall[]
      readonly sites: TraceSites
    }
  | Exclude<Decided, {readonly kind: 'record'}>

/** What became of a dial without all that led there. */
export type ReplViewed =
  {readonly kind: 'viewed'; readonly view: DecisionView} | Exclude<Decided, {readonly kind: 'record'}>

/** A function or a name that the top level of a text binds, on lines of its own. */
export interface Definition {
  readonly name: string
  readonly line: number
  /** The last one that belongs to it. */
  readonly end_line: number
}

/** What a session is asked, and what it answers; all structured-cloneable. */
export interface ReplRequests {
  /** Begins anew, with these steps; gives the labels of the entries that a limit stopped this time. */
  replay: {readonly input: readonly JournalStep[]; readonly output: readonly string[]}
  world: {readonly input: PromptWorld; readonly output: null}
  entry: {readonly input: {readonly text: string; readonly label: string}; readonly output: ShownEntry}
  names: {readonly input: null; readonly output: readonly NameInfo[]}
  inspect: {readonly input: string; readonly output: Inspection | null}
  decide: {readonly input: DecisionInput; readonly output: ReplDecided}
  view: {readonly input: DecisionOf; readonly output: ReplViewed}
  /** What a text defines at its top level, as far as it parses. */
  definitions: {readonly input: string; readonly output: readonly Definition[]}
  lint: {readonly input: string; readonly output: LintedPolicy | ToolLimit}
  contract: {readonly input: null; readonly output: Contract}
}

export type ReplRequestName = keyof ReplRequests

/** One question to a session. */
export interface ReplRequest<Name extends ReplRequestName = ReplRequestName> {
  readonly name: Name
  readonly input: ReplRequests[Name]['input']
}
