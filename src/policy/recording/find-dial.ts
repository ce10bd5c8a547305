import {InputProblem} from '../../errors.js'
import {readRecording, type Chunks, type RecordingEvent} from './read-recording.js'

/** A dial of a recording with the line it stands on. */
export type FoundDial = Extract<RecordingEvent, {kind: 'dial'}>

/** How many ids a message about a missing one may list. */
const LISTED = 5

/**
 * The dial called `id`, or the only one where `id` is left out. Reads no further than needed.
 *
 * @param name - what messages call the recording.
 * @throws {@link InputProblem} where there is none, or several and no `id`.
 */
export async function findDial(chunks: Chunks, name: string, id?: string): Promise<FoundDial> {
  const ids: string[] = []
  let dials = 0
  let problems = 0
  let only: FoundDial | undefined
  for await (const event of readRecording(chunks, name)) {
    if (event.kind === 'problem') problems += 1
    if (event.kind !== 'dial') continue
    if (event.dial.id === id) return event
    dials += 1
    only = event
    if (ids.length < LISTED) ids.push(event.dial.id)
    if (id === undefined && dials > LISTED) break
  }
  if (id === undefined && dials === 1 && only !== undefined) return only
  const listed = `Dials in it: ${ids.join(', ')}${dials > ids.length ? ', …' : ''}.`
  const skipped = `${String(problems)} of its lines could not be read; \`policy recording validate\` names them.`
  const hints = [...(dials > 0 ? [listed] : []), ...(problems > 0 ? [skipped] : [])]
  const place = {file: name}
  if (dials === 0) throw new InputProblem('no dial in the recording', {place, hints})
  if (id === undefined) {
    const message = 'several dials in the recording, and none is named'
    throw new InputProblem(message, {place, hints: ['Name one by its id.', ...hints]})
  }
  throw new InputProblem(`no dial \`${id}\` in the recording`, {place, hints})
}
