import {InputProblem} from '../errors.js'
import type {Dial} from '../policy/model/dial.js'
import type {LineProblem} from '../policy/recording/problem.js'
import {openRecording} from '../recording-io/open-recording.js'

/** A dial, or why a line was left out. */
export type ReadDial =
  {readonly kind: 'dial'; readonly dial: Dial} | {readonly kind: 'problem'; readonly problem: LineProblem}

/**
 * The dials of a recording, one after the other, and the lines that cannot be used.
 *
 * @param now - when dials happened that do not say so.
 * @throws {@link InputProblem} for a dial without a time where `now` is left out, and for a file that cannot be read.
 */
export async function* readDials(file: string, now: string | undefined): AsyncGenerator<ReadDial> {
  for await (const event of openRecording(file)) {
    if (event.kind === 'problem') yield event
    if (event.kind !== 'dial') continue
    const moment = event.dial.now ?? now
    if (moment === undefined) {
      throw new InputProblem(`dial ${event.dial.id} does not say when it happened`, {
        place: {file, line: event.number},
        hints: ['Say it with `--now`, as in `--now 2026-05-29T20:00:00+02:00`.'],
      })
    }
    yield {kind: 'dial', dial: {...event.dial, now: moment}}
  }
}
