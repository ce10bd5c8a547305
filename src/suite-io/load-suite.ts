import {createHash} from 'node:crypto'
import {dirname, resolve} from 'node:path'
import type {ContractVersion} from '#starlark-wasm'
import {readPolicy} from '../engine/read-policy.js'
import {InputProblem, Problem} from '../errors.js'
import {readTextInput} from '../files/read-input.js'
import type {Dial} from '../policy/model/dial.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import type {InvariantText} from '../policy/suite/invariants.js'
import type {CaseSummary} from '../policy/suite/long-suite.js'
import type {Task} from '../policy/suite/run-batch.js'
import {recordedDial} from '../policy/suite/recorded-dial.js'
import {SuiteProblem} from '../policy/suite/suite-problem.js'
import {taskOf, type TaskInText} from '../policy/suite/task-in-text.js'
import type {
  DecidableSituation,
  NamedFile,
  RecordedSituation,
  Suite,
  SuiteCase,
  SuiteRecording,
} from '../policy/suite/suite.js'
import {openRecording} from '../recording-io/open-recording.js'
import {confinedPath, type Confinement} from './confined-path.js'
import {CaseInText, openSuite, type OpenedSuite, type Summarize} from './open-suite.js'

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
  readonly snapshot: string | null
}

/** More than this is no suite. */
export const MOST_BYTES = 8 * 1024 * 1024

/** Dials that one `recording` of a case may mean. */
const MOST_DIALS = 20_000

/** A suite that cannot be run. */
export interface UnusableSuite {
  readonly problems: readonly Problem[]
  /** The files that it depends on as far as it can be read, itself included. */
  readonly files: readonly string[]
}

/**
 * Reads a suite, its policy and its invariants.
 *
 * @param summarize - reads the cases of a long suite; it is read here as a whole where left out.
 * @returns everything that is wrong with the suite where it cannot be used.
 */
export async function loadSuite(
  file: string,
  {contract, root}: {readonly contract: ContractVersion; readonly root: string | null},
  summarize: Summarize = () => Promise.resolve(undefined),
): Promise<LoadedSuite | UnusableSuite> {
  let files: readonly string[] = [file]
  try {
    const suite = await openSuite(await readTextInput(file, {limitBytes: MOST_BYTES}), file, summarize)
    if (!('cases' in suite)) return {problems: suite, files}
    files = [file, ...namedBy(suite)]
    return await load(suite, contract, {suite: file, root})
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

async function load(whole: OpenedSuite, usual: ContractVersion, confinement: Confinement): Promise<LoadedSuite> {
  const {cases: written, recordings: named, ...suite} = whole
  const contract = suite.contract ?? usual
  const policy = await confinedPath(suite.policy, confinement)
  const source = await readPolicy(policy, contract)
  const invariants = await Promise.all(suite.invariants.map((each) => readInvariants(each, confinement)))
  const recordings = await Promise.all(named.map((each) => findRecording(each, confinement)))
  const recorded = await RecordedDials.read(written, confinement)
  const cases = written.map((each) => (each instanceof CaseInText ? each : recorded.fillIn(each)))
  const files = [suite.file, policy, ...invariants.map(({label}) => label), ...recorded.files]
  for (const {file, snapshot} of recordings) files.push(file, ...(snapshot === null ? [] : [snapshot]))
  const bytes = source.form === 'noop' ? '' : source.text
  const policyText = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {suite, policy, source, policyText, sha256, contract, invariants, cases, recordings, files}
}

async function readInvariants(named: NamedFile, confinement: Confinement): Promise<InvariantText> {
  const label = await confinedPath(named, confinement)
  return {label, text: await readTextInput(label, {limitBytes: MOST_BYTES})}
}

async function findRecording(
  {recording, snapshot, ...rest}: SuiteRecording,
  confinement: Confinement,
): Promise<LoadedRecording> {
  const file = await confinedPath(recording, confinement)
  return {...rest, file, snapshot: snapshot && (await confinedPath(snapshot, confinement, true))}
}

/** The dials that cases take from recordings. */
class RecordedDials {
  readonly #files = new Map<string, {readonly file: string; readonly dials: ReadonlyMap<string, Dial>}>()

  /** Reads each recording that a case needs once. */
  static async read(cases: OpenedSuite['cases'], confinement: Confinement): Promise<RecordedDials> {
    const read = new RecordedDials()
    const wanted = cases.flatMap((each) => recordedOf(each) ?? [])
    for (const {recording} of wanted) {
      if (read.#files.has(recording.path)) continue
      const file = await confinedPath(recording, confinement)
      read.#files.set(recording.path, {file, dials: await readDials(file)})
    }
    for (const each of wanted) read.#idsOf(each)
    return read
  }

  get files(): readonly string[] {
    return [...this.#files.values()].map(({file}) => file)
  }

  /** A case with dials where it names recordings. */
  fillIn({name, line, skip, only, size, expect, situations, recorded}: SuiteCase): LoadedCase {
    const tasks = function* (this: RecordedDials): Generator<Task> {
      for (const each of situations()) {
        const decidable = each.kind === 'recorded' ? this.#dialsOf(each) : [each]
        for (const situation of decidable) yield taskOf(situation, expect)
      }
    }
    const times = recorded ? this.#idsOf(recorded).length : 1
    return {name, line, skip, only, size: size * times, tasks: tasks.bind(this)}
  }

  *#dialsOf(situation: RecordedSituation): Generator<DecidableSituation> {
    const {label, recording, ids, changes, now} = situation
    for (const id of this.#idsOf(situation)) {
      const dial = this.#dials(recording.path).get(id)
      const name = [ids?.length === 1 ? '' : id, label].filter((each) => each !== '').join(', ')
      if (dial) yield {kind: 'dial', label: name, dial: recordedDial(dial, changes, now)}
    }
  }

  /** @throws {@link SuiteProblem} for a dial that is not in the recording, and where there is none at all. */
  #idsOf({recording: {path, place}, ids}: RecordedSituation): readonly string[] {
    const known = this.#dials(path)
    if (known.size === 0) throw new SuiteProblem(`no dial in ${path}`, {place})
    const missing = ids?.find((id) => !known.has(id))
    if (missing !== undefined) throw new SuiteProblem(`no dial \`${missing}\` in ${path}`, {place})
    return ids ?? [...known.keys()]
  }

  #dials(path: string): ReadonlyMap<string, Dial> {
    return this.#files.get(path)?.dials ?? new Map()
  }
}

async function readDials(file: string): Promise<Map<string, Dial>> {
  const dials = new Map<string, Dial>()
  for await (const event of openRecording(file)) {
    if (event.kind === 'dial') dials.set(event.dial.id, event.dial)
    if (dials.size > MOST_DIALS) {
      throw new InputProblem(`more than ${String(MOST_DIALS)} dials for one case in ${file}`, {
        hints: ['Name the dials with `id`, or list the recording under `recordings`.'],
      })
    }
  }
  return dials
}
