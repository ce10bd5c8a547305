import type {ContractVersion, Leg, LegChange} from '#starlark-wasm'
import type {Place} from '../../errors.js'
import type {Dial} from '../model/dial.js'
import type {Distribution} from '../model/distribution.js'
import type {DialFile} from '../world/dial-file.js'
import type {Expectation} from './suite-file.js'
import type {WrittenDial} from './written-dial.js'

/** What a suite's file name ends in. */
export const SUITE_ENDINGS = ['.test.yaml', '.test.yml'] as const

/** A suite that can be run: what its file says, with fixtures put in and lists multiplied out. */
export interface Suite {
  /** As the user named it. */
  readonly file: string
  /** The policy's file, from the suite's folder. */
  readonly policy: NamedFile
  /** `null` where the suite leaves it to the command. */
  readonly contract: ContractVersion | null
  readonly cases: readonly SuiteCase[]
  readonly invariants: readonly NamedFile[]
  readonly recordings: readonly SuiteRecording[]
  /** What the suite calls relays and peers, by key. */
  readonly names: Readonly<Record<string, string>>
}

/** A file that a suite names, from its own folder. */
export interface NamedFile {
  readonly path: string
  readonly place: Place
}

export interface SuiteCase {
  readonly name: string
  /** 1-based. */
  readonly line: number
  /** Why it is not run; `null` for a case that is. */
  readonly skip: string | null
  readonly only: boolean
  readonly expect: Expectation
  /** How many situations it stands for; a recorded one may be many dials. */
  readonly size: number
  /** Makes its situations, from the first or a later one, anew each time: those of all cases together would fill memory. */
  readonly situations: (from?: number) => Iterable<Situation>
  /** The first of them where they are dials of a recording, which is the same one for all. */
  readonly recorded: RecordedSituation | null
}

/** One thing to decide. `label` tells the situations of a case apart, empty where there is one: `app=vpn-client, port=3`. */
export type Situation = DecidableSituation | RecordedSituation

/** A situation that needs nothing more from any file. */
export type DecidableSituation =
  | {readonly kind: 'dial'; readonly label: string; readonly dial: Dial | WrittenDial}
  | {readonly kind: 'legs'; readonly label: string; readonly dial: WrittenDial; readonly group: GroupState}

/** Dials of a recording that is not read yet. */
export interface RecordedSituation {
  readonly kind: 'recorded'
  readonly label: string
  readonly recording: NamedFile
  /** `null` for every dial of the recording. */
  readonly ids: readonly string[] | null
  readonly changes: DialFile
  /** For dials that do not say when they happened. */
  readonly now: string
}

/** An established group and what happens to it. */
export interface GroupState {
  readonly legs: readonly Leg[]
  readonly distribution: Distribution
  readonly when: 'tick' | LegChange
}

export interface SuiteRecording {
  readonly recording: NamedFile
  /** For dials that do not say when they happened. */
  readonly now: string
  readonly snapshot: NamedFile | null
  /** Codes that dials may end in without a snapshot. */
  readonly silent_failures: readonly string[]
}

/** What the clock shows where a suite does not say: a Wednesday at noon, so that a suite never depends on the day it is run. */
export const DEFAULT_NOW = '2026-05-27T12:00:00Z'
