import {InputProblem} from '../errors.js'
import type {Dial} from '../policy/model/dial.js'
import type {LineProblem} from '../policy/recording/problem.js'
import {recordedDial} from '../policy/suite/recorded-dial.js'
import {SuiteProblem} from '../policy/suite/suite-problem.js'
import type {DecidableSituation, RecordedSituation} from '../policy/suite/suite.js'
import {openRecording} from '../recording-io/open-recording.js'
import {confinedPath, type Confinement} from './confined-path.js'
import {namedAt} from './named-file.js'

/** Dials that one `recording` of a case may mean. */
const MOST_DIALS = 20_000

/** Told of each line of a recording that is left out. */
export type OnWarning = (text: string) => void

/** The dials that cases take from recordings. */
export class RecordedDials {
  readonly #files = new Map<string, {readonly file: string; readonly dials: ReadonlyMap<string, Dial>}>()

  /** Reads each recording that a case needs once. */
  static async read(
    wanted: readonly RecordedSituation[],
    confinement: Confinement,
    onWarning: OnWarning,
  ): Promise<RecordedDials> {
    const read = new RecordedDials()
    for (const {recording} of wanted) {
      if (read.#files.has(recording.path)) continue
      const file = await confinedPath(recording, confinement)
      const dials = await namedAt(recording, () => readDials(file, onWarning))
      read.#files.set(recording.path, {file, dials})
    }
    for (const each of wanted) read.idsOf(each)
    return read
  }

  get files(): readonly string[] {
    return [...this.#files.values()].map(({file}) => file)
  }

  /** One situation for each dial that is meant. */
  *situationsOf(situation: RecordedSituation): Generator<DecidableSituation> {
    const {label, recording, ids, changes, now} = situation
    for (const id of this.idsOf(situation)) {
      const dial = this.#dials(recording.path).get(id)
      const name = [ids?.length === 1 ? '' : id, label].filter((each) => each !== '').join(', ')
      if (dial) yield {kind: 'dial', label: name, dial: recordedDial(dial, changes, now)}
    }
  }

  /** @throws {@link SuiteProblem} for a dial that is not in the recording, and where there is none at all. */
  idsOf({recording: {path, place}, ids}: RecordedSituation): readonly string[] {
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

/** How a line of a recording that cannot be used is told. */
export function leftOut(file: string, {line, message}: LineProblem): string {
  return `${file}:${String(line)}: left out: ${message}`
}

async function readDials(file: string, onWarning: OnWarning): Promise<Map<string, Dial>> {
  const dials = new Map<string, Dial>()
  for await (const event of openRecording(file)) {
    if (event.kind === 'problem') onWarning(leftOut(file, event.problem))
    if (event.kind === 'dial') dials.set(event.dial.id, event.dial)
    if (dials.size > MOST_DIALS) {
      throw new InputProblem(`more than ${String(MOST_DIALS)} dials for one case in ${file}`, {
        hints: ['Name the dials with `id`, or list the recording under `recordings`.'],
      })
    }
  }
  return dials
}
