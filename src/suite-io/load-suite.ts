import {createHash} from 'node:crypto'
import {dirname, resolve} from 'node:path'
import type {ContractVersion} from '#starlark-wasm'
import {readPolicy} from '../engine/read-policy.js'
import {Problem, type Place} from '../errors.js'
import {readTextInput} from '../files/read-input.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import type {InvariantText} from '../policy/suite/invariants.js'
import type {CaseSummary} from '../policy/suite/long-suite.js'
import type {Task} from '../policy/suite/run-batch.js'
import {taskOf, type TaskInText} from '../policy/suite/task-in-text.js'
import type {NamedFile, RecordedSituation, Suite, SuiteCase, SuiteRecording} from '../policy/suite/suite.js'
import {confinedPath, type Confinement} from './confined-path.js'
import {CaseInText, openSuite, type OpenedSuite, type Summarize} from './open-suite.js'
import {namedAt} from './named-file.js'
import {RecordedDials, type OnWarning} from './recorded-dials.js'

/** A suite with everything it needs but its recordings, which are read as they are run. */
export interface LoadedSuite {
  readonly suite: Omit<Suite, 'cases' | 'recordings'>
  /** As shown to people, from the working folder. */
  readonly policy: string
  readonly source: PolicySource
  readonly policyText: string
  /** Tells policies apart that have one name. */
  readonly sha256: string
  readonly contract: ContractVersion
  readonly invariants: readonly InvariantText[]
  readonly cases: readonly LoadedCase[]
  readonly recordings: readonly LoadedRecording[]
  /** Every file that the suite depends on, itself included. */
  readonly files: readonly string[]
}

/** A case that is ready to run. */
export interface LoadedCase extends CaseSummary {
  /** What it is made of, anew each time. */
  readonly tasks: () => Iterable<Task | TaskInText>
}

export interface LoadedRecording extends Omit<SuiteRecording, 'recording' | 'snapshot'> {
  readonly file: string
  /** Where the suite names it. */
  readonly place: Place
  readonly snapshot: string | null
}

/** More than this is no suite. */
export const MOST_BYTES = 8 * 1024 * 1024

/** A suite that cannot be run. */
export interface UnusableSuite {
  readonly problems: readonly Problem[]
  /** The files that it depends on as far as it can be read, itself included. */
  readonly files: readonly string[]
}

export interface LoadOptions {
  /** Reads the cases of a long suite; it is read here as a whole where left out. */
  readonly summarize?: Summarize
  /** Told of each line that is left out of a recording whose dials cases take. */
  readonly onWarning?: OnWarning
}

/**
 * Reads a suite, its policy and its invariants.
 *
 * @returns everything that is wrong with the suite where it cannot be used.
 */
export async function loadSuite(
  file: string,
  {contract, root}: {readonly contract: ContractVersion; readonly root: string | null},
  {summarize = () => Promise.resolve(undefined), onWarning = () => undefined}: LoadOptions = {},
): Promise<LoadedSuite | UnusableSuite> {
  let files: readonly string[] = [file]
  try {
    const suite = await openSuite(await readTextInput(file, {limitBytes: MOST_BYTES}), file, summarize)
    if (!('cases' in suite)) return {problems: suite, files}
    files = [file, ...namedBy(suite)]
    return await load(suite, contract, {suite: file, root}, onWarning)
  } catch (error) {
    if (error instanceof Problem) return {problems: [error], files}
    throw error
  }
}

/** The files that a suite names, wherever they lie. */
function namedBy({file, policy, invariants, recordings, cases}: OpenedSuite): readonly string[] {
  const recorded = cases.flatMap((each) => recordedOf(each)?.recording ?? [])
  const listed = recordings.flatMap(({recording, snapshot}) => (snapshot ? [recording, snapshot] : [recording]))
  return [...new Set([policy, ...invariants, ...listed, ...recorded].map(({path}) => resolve(dirname(file), path)))]
}

function recordedOf(each: OpenedSuite['cases'][number]): RecordedSituation | null {
  return each instanceof CaseInText ? null : each.recorded
}

async function load(
  whole: OpenedSuite,
  usual: ContractVersion,
  confinement: Confinement,
  onWarning: OnWarning,
): Promise<LoadedSuite> {
  const {cases: written, recordings: named, ...suite} = whole
  const contract = suite.contract ?? usual
  const policy = await confinedPath(suite.policy, confinement)
  const source = await namedAt(suite.policy, () => readPolicy(policy, contract))
  const invariants = await Promise.all(suite.invariants.map((each) => readInvariants(each, confinement)))
  const recordings = await Promise.all(named.map((each) => findRecording(each, confinement)))
  const recorded = await RecordedDials.read(
    written.flatMap((each) => recordedOf(each) ?? []),
    confinement,
    onWarning,
  )
  const cases = written.map((each) => (each instanceof CaseInText ? each : writtenCase(each, recorded)))
  const files = [suite.file, policy, ...invariants.map(({label}) => label), ...recorded.files]
  for (const {file, snapshot} of recordings) files.push(file, ...(snapshot === null ? [] : [snapshot]))
  const bytes = source.form === 'noop' ? '' : source.text
  const policyText = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {suite, policy, source, policyText, sha256, contract, invariants, cases, recordings, files}
}

async function readInvariants(named: NamedFile, confinement: Confinement): Promise<InvariantText> {
  const label = await confinedPath(named, confinement)
  return {label, text: await namedAt(named, () => readTextInput(label, {limitBytes: MOST_BYTES}))}
}

async function findRecording(
  {recording, snapshot, ...rest}: SuiteRecording,
  confinement: Confinement,
): Promise<LoadedRecording> {
  const file = await confinedPath(recording, confinement)
  return {
    ...rest,
    file,
    place: recording.place,
    snapshot: snapshot && (await confinedPath(snapshot, confinement, true)),
  }
}

function writtenCase(written: SuiteCase, recorded: RecordedDials): LoadedCase {
  const {name, line, skip, only, size, expect, situations} = written
  const tasks = function* (): Generator<Task> {
    for (const each of situations()) {
      const decidable = each.kind === 'recorded' ? recorded.situationsOf(each) : [each]
      for (const situation of decidable) yield taskOf(situation, expect)
    }
  }
  const times = written.recorded ? recorded.idsOf(written.recorded).length : 1
  return {name, line, skip, only, size: size * times, tasks}
}
