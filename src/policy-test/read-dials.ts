import {InputProblem} from '../errors.js'
import type {Dial} from '../policy/model/dial.js'
import {openRecording} from '../recording-io/open-recording.js'

/**
 * The dials of a recording, one after the other, and a `problem` for each line that cannot be used.
 *
 * @param now - when dials happened that do not say so.
 * @throws {@link InputProblem} for a dial without a time where `now` is left out, and for a file that cannot be read.
 */
export async function* readDials(file: string, now: string | undefined): AsyncGenerator<Dial | 'problem'> {
  for await (const event of openRecording(file)) {
    if (event.kind === 'problem') yield 'problem'
    if (event.kind !== 'dial') continue
    const moment = event.dial.now ?? now
    if (moment === undefined) {
      throw new InputProblem(`dial ${event.dial.id} does not say when it happened`, {
        place: {file, line: event.number},
        hints: ['Say it with `--now`, as in `--now 2026-05-29T20:00:00+02:00`.'],
      })
    }
    yield {...event.dial, now: moment}
  }
}
