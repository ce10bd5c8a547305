import {stat} from 'node:fs/promises'
import {InputProblem} from '../errors.js'
import {readRecording} from '../policy/recording/read-recording.js'
import type {RecordedDial} from '../policy/recording/to-dial.js'
import {readChunks} from '../recording-io/read-chunks.js'
import {promptRoutes} from './dial-routes.js'
import {filterDials} from './filter-dials.js'
import type {DialRow} from './result.js'
import {untilAborted} from './until-aborted.js'

/** Dials of a recording that match, as many as are shown. */
export interface DialList {
  readonly dials: readonly DialRow[]
  /** How many match. */
  readonly total: number
  /** Lines that cannot be read. */
  readonly problems: number
}

const NEVER = new AbortController().signal

/** Dials listed at most; a filter finds the others. */
const MOST_LISTED = 50

/** The dials of a recording; read again only when its file has changed, as completion asks at every key. */
export class DialIndex {
  #key = ''
  #read: Promise<Omit<DialList, 'total'>> | undefined

  /** All dials in order. @throws what reading the file throws. */
  async rows(recording: string): Promise<Omit<DialList, 'total'>> {
    const {mtimeMs, size} = await stat(recording).catch(() => ({mtimeMs: 0, size: -1}))
    const key = JSON.stringify([recording, mtimeMs, size])
    if (this.#read && key === this.#key) return this.#read
    this.#key = key
    this.#read = readRows(recording)
    return this.#read
  }

  /** The first of the dials that have every word. */
  async list(recording: string, words: readonly string[]): Promise<DialList> {
    const {dials: all, problems} = await this.rows(recording)
    const found = filterDials(all, words)
    return {dials: found.slice(0, MOST_LISTED), total: found.length, problems}
  }
}

async function readRows(recording: string): Promise<Omit<DialList, 'total'>> {
  const dials: DialRow[] = []
  let problems = 0
  for await (const event of readRecording(readChunks(recording), recording)) {
    if (event.kind === 'problem') problems += 1
    if (event.kind !== 'dial') continue
    const {id, app, peer_pk, now} = event.dial
    dials.push({id, app, peer_pk, now, candidates: promptRoutes(event.dial).forward.length})
  }
  return {dials, problems}
}

/**
 * The dial with this id, or the only one whose id begins so; the first of all where `id` is `undefined`.
 *
 * @throws {@link InputProblem} where there is none or several; the signal's reason when it aborts.
 */
export async function pickDial(
  recording: string,
  id: string | undefined,
  signal: AbortSignal = NEVER,
): Promise<RecordedDial> {
  return untilAborted(pick(recording, id, signal), signal)
}

async function pick(recording: string, id: string | undefined, signal: AbortSignal): Promise<RecordedDial> {
  const begun: RecordedDial[] = []
  let problems = 0
  for await (const event of readRecording(readChunks(recording), recording)) {
    signal.throwIfAborted()
    if (event.kind === 'problem') problems += 1
    if (event.kind !== 'dial') continue
    if (id === undefined || event.dial.id === id) return event.dial
    if (event.dial.id.startsWith(id) && begun.length < 6) begun.push(event.dial)
  }
  const [only] = begun
  if (only && begun.length === 1) return only
  const place = {file: recording}
  if (begun.length > 1) {
    const ids = begun.map((dial) => dial.id).join(', ')
    throw new InputProblem(`several dials begin with ${id ?? ''}`, {place, hints: [`Choose one: ${ids}.`]})
  }
  const message = id === undefined ? 'no dial in the recording' : `no dial ${id} in the recording`
  const skipped = `${String(problems)} of its lines could not be read; \`policy recording validate\` names them.`
  const hints = [...(id === undefined ? [] : ['Type `:dials` to see what it has.']), ...(problems > 0 ? [skipped] : [])]
  throw new InputProblem(message, {place, hints})
}
