import {createHash} from 'node:crypto'
import type {ContractVersion} from '#starlark-wasm'
import {readPolicy} from '../engine/read-policy.js'
import {InputProblem, Problem} from '../errors.js'
import {readTextInput} from '../files/read-input.js'
import type {Dial} from '../policy/model/dial.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import type {InvariantText} from '../policy/suite/invariants.js'
import {parseSuite} from '../policy/suite/parse-suite.js'
import {recordedDial} from '../policy/suite/recorded-dial.js'
import {SuiteProblem} from '../policy/suite/suite-problem.js'
import type {NamedFile, Situation, Suite, SuiteCase, SuiteRecording} from '../policy/suite/suite.js'
import {openRecording} from '../recording-io/open-recording.js'
import {confinedPath, type Confinement} from './confined-path.js'

/** A suite with everything it needs but its recordings, which are read as they are run. */
export interface LoadedSuite {
  readonly suite: Suite
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

export interface LoadedCase extends Omit<SuiteCase, 'situations'> {
  readonly situations: readonly DecidableSituation[]
}

/** A situation that needs nothing more from any file. */
export type DecidableSituation = Exclude<Situation, {kind: 'recorded'}>

export interface LoadedRecording extends Omit<SuiteRecording, 'recording' | 'snapshot'> {
  readonly file: string
  readonly snapshot: string | null
}

/** More than this is no suite. */
export const MOST_BYTES = 8 * 1024 * 1024

/** Dials that one `recording` of a case may mean. */
const MOST_DIALS = 20_000

/**
 * Reads a suite, its policy and its invariants.
 *
 * @returns everything that is wrong with the suite where it cannot be used.
 */
export async function loadSuite(
  file: string,
  {contract, root}: {readonly contract: ContractVersion; readonly root: string | null},
): Promise<LoadedSuite | readonly Problem[]> {
  try {
    const text = await readTextInput(file, {limitBytes: MOST_BYTES})
    const suite = parseSuite(text, file)
    return 'cases' in suite ? await load(suite, contract, {suite: file, root}) : suite
  } catch (error) {
    if (error instanceof Problem) return [error]
    throw error
  }
}

async function load(suite: Suite, usual: ContractVersion, confinement: Confinement): Promise<LoadedSuite> {
  const contract = suite.contract ?? usual
  const policy = await confinedPath(suite.policy, confinement)
  const source = await readPolicy(policy, contract)
  const invariants = await Promise.all(suite.invariants.map((each) => readInvariants(each, confinement)))
  const recordings = await Promise.all(suite.recordings.map((each) => findRecording(each, confinement)))
  const recorded = await readRecorded(suite.cases, confinement)
  const cases = suite.cases.map((each) => ({
    ...each,
    situations: each.situations.flatMap((situation) =>
      situation.kind === 'recorded' ? recorded.dialsOf(situation) : [situation],
    ),
  }))
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

type RecordedSituation = Extract<Situation, {kind: 'recorded'}>

/** Reads the recordings that cases take dials from, each once. */
async function readRecorded(cases: readonly SuiteCase[], confinement: Confinement) {
  const wanted = cases.flatMap(({situations}) => situations.filter((each) => each.kind === 'recorded'))
  const files = new Map<string, string>()
  const dials = new Map<string, Map<string, Dial>>()
  for (const {recording} of wanted) {
    if (files.has(recording.path)) continue
    const file = await confinedPath(recording, confinement)
    files.set(recording.path, file)
    dials.set(recording.path, await readDials(file))
  }
  const dialsOf = ({label, recording, ids, changes, now}: RecordedSituation): DecidableSituation[] => {
    const known = dials.get(recording.path) ?? new Map<string, Dial>()
    return (ids ?? [...known.keys()]).map((id) => {
      const dial = known.get(id)
      if (!dial) throw new SuiteProblem(`no dial ${id} in ${recording.path}`, {place: recording.place})
      const name = [ids?.length === 1 ? '' : id, label].filter((each) => each !== '').join(', ')
      return {kind: 'dial', label: name, dial: recordedDial(dial, changes, now)}
    })
  }
  return {files: [...files.values()], dialsOf}
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
