import type {Candidate, ContractVersion, Inspection, Position} from '#starlark-wasm'
import type {Restart} from '../engine/repl-engine.js'
import type {ShownEntry} from '../engine/shown-entry.js'
import type {ProblemJson} from '../errors.js'
import type {LintedPolicy} from '../policy/lint/lint-policy.js'
import type {DialOptions} from '../policy/model/dial.js'
import type {DecisionView} from '../policy/suite/decision-view.js'
import type {DecisionRecord, StepCount} from '../policy/model/record.js'
import type {KeyBinding} from './key-bindings.js'
import type {ViBinding} from './vi-bindings.js'
import type {WorkbenchCommand} from './commands.js'
import type {DecisionChange} from './compare-decisions.js'
import type {CallSteps, LineSteps, TracedCall, WhyCall} from './explain-calls.js'

export type {Restart}

/** The current dial as `:ctx` shows it. */
export interface DialView {
  readonly id: string
  readonly app: string
  readonly peer_pk: string
  readonly port: number
  readonly now: string
  readonly direct: string | null
  readonly peer_mux: boolean
  /** What the caller asks for; what it does not ask for is left out. */
  readonly options: Partial<DialOptions>
  readonly recording: string | null
  readonly is_edited: boolean
  readonly candidates: number
}

/** A dial of a recording in a list. */
export interface DialRow {
  readonly id: string
  readonly app: string
  readonly peer_pk: string
  readonly now: string | null
  readonly candidates: number
}

/** What was decided, or looked at, with the loaded policy. */
export interface Patched {
  /** Names that definitions of the prompt replaced (`:patch`); empty where the policy decided as it is. */
  readonly patched: readonly string[]
}

/** What a function cost, with the functions and lambdas that are defined in it. */
export interface FunctionCost {
  /** `<toplevel>` for what is in none. */
  readonly function: string
  readonly line: number
  readonly steps: number
  /** The time of all calls, shared out by where a run spent it that counted every instruction: good for comparing. */
  readonly elapsed_ms: number
}

export interface LineCost extends FunctionCost {
  readonly source: string
}

/** What becomes of the dial at one hour of its day. */
export interface HourRow {
  readonly hour: number
  readonly now: string
  /** Whether the dial is at that hour. */
  readonly is_current: boolean
  readonly decision: DecisionView
}

/** What a change comes to, where that is shown at once. `change` is `null` for a first decision. */
export interface Consequence extends Patched {
  readonly record: DecisionRecord
  readonly change: DecisionChange | null
}

/** What an entry gave; the JSON of `--json` but for problems. */
export type ReplResult =
  | {readonly kind: 'nothing'}
  | {
      readonly kind: 'entry'
      readonly entry: ShownEntry
      /** Of `:time`. */
      readonly elapsed_ms: number | null
      /** The text and its label, for a code frame. */
      readonly source: {readonly label: string; readonly text: string}
    }
  | {readonly kind: 'about'; readonly expression: string; readonly about: About}
  | {
      readonly kind: 'loaded'
      readonly policy: string
      readonly names: readonly string[]
      readonly consequence: Consequence | null
    }
  | {readonly kind: 'dial'; readonly dial: DialView; readonly consequence: Consequence | null}
  | {
      readonly kind: 'candidates'
      readonly candidates: readonly Candidate[]
      /** What editing them cost, and what is not shown; `null` for nothing. */
      readonly note: string | null
      readonly consequence: Consequence | null
    }
  | {
      readonly kind: 'dials'
      readonly recording: string
      readonly dials: readonly DialRow[]
      readonly total: number
      readonly problems: number
    }
  | ({readonly kind: 'decision'; readonly record: DecisionRecord} & Patched)
  | ({readonly kind: 'why'; readonly record: DecisionRecord; readonly calls: readonly WhyCall[]} & Patched)
  | ({readonly kind: 'trace'; readonly calls: readonly TracedCall[]} & Patched)
  | ({
      readonly kind: 'steps'
      readonly steps: StepCount
      readonly calls: readonly CallSteps[]
      readonly lines: readonly LineSteps[]
    } & Patched)
  | ({
      readonly kind: 'profile'
      /** How many dials were decided. */
      readonly dials: number
      /** Whether there are more, which a limit left out. */
      readonly is_cut: boolean
      readonly calls: number
      readonly steps: number
      /** Of all calls without counting, with what handing over their arguments takes here. */
      readonly elapsed_ms: number
      /** The most expensive first. */
      readonly functions: readonly FunctionCost[]
      readonly lines: readonly LineCost[]
    } & Patched)
  | ({readonly kind: 'hours'; readonly hours: readonly HourRow[]} & Patched)
  | {readonly kind: 'diff'; readonly policy: string; readonly other: string; readonly change: DecisionChange}
  | ({
      readonly kind: 'lint'
      readonly contract: ContractVersion
      readonly file: string
      readonly text: string
      readonly linted: LintedPolicy
    } & Patched)
  | ({
      readonly kind: 'patch'
      /** The policy without and with the definitions of the prompt; equal where nothing is patched. */
      readonly file: string
      readonly before: string
      readonly after: string
      /** Other names of the prompt that went in, as those that are replaced use them. */
      readonly helpers: readonly string[]
      readonly consequence: Consequence | null
    } & Patched)
  | {readonly kind: 'auto'; readonly is_on: boolean; readonly consequence: Consequence | null}
  | {
      readonly kind: 'saved'
      readonly what: 'case' | 'recording' | 'policy'
      readonly name: string
      readonly file: string
    }
  | {readonly kind: 'reset'}
  /** What the screen of a terminal should show while typing. */
  | {readonly kind: 'view'; readonly view: 'plain' | 'split'}
  | {readonly kind: 'keys'; readonly bindings: readonly (KeyBinding | ViBinding)[]}
  | {readonly kind: 'help'; readonly commands: readonly WorkbenchCommand[]}
  | {readonly kind: 'quit'}

/** What is known about a name. */
export interface About {
  readonly type: string
  readonly text: string
  /** `name(a, b)`; `null` where it is no function. */
  readonly signature: string | null
  readonly doc: string
  readonly position: Position | null
  /** Of a function that was defined here or in the policy, where it was asked for. */
  readonly source: string | null
  readonly attributes: Inspection['attributes']
  readonly length: number | null
}

/** A result; `restart` where the session came back in a new engine since the answer before, as a limit ended the old one. */
export type ReplAnswer = ReplResult & {readonly restart?: Restart}

/** One line of the JSON Lines answer of `policy repl --json` (`schemas/policy-repl.schema.json`). */
export interface ReplLine {
  /** From 1. @integer */
  readonly entry: number
  /** Line of the input on which it begins. @integer */
  readonly line: number
  readonly input: string
  /** The exit status that this entry alone would earn. @integer */
  readonly status: number
  /** `null` where the entry could not be done. */
  readonly result: ReplAnswer | null
  /** `null` where it could. */
  readonly error: ProblemJson | null
}
