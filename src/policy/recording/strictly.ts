import {InputProblem} from '../../errors.js'
import type {LineProblem} from './problem.js'
import type {RecordingEvent} from './read-recording.js'

/**
 * The events of a recording up to the first line that cannot be used.
 *
 * @param name - what the message calls the file.
 * @throws {@link InputProblem} at that line.
 */
export async function* strictly(
  events: AsyncIterable<RecordingEvent>,
  name: string,
): AsyncGenerator<Exclude<RecordingEvent, {kind: 'problem'}>> {
  for await (const event of events) {
    if (event.kind === 'problem') throw lineProblem(event.problem, name)
    yield event
  }
}

/** A problem of one line as a failure of the run. */
export function lineProblem({line, column, path, message}: LineProblem, name: string): InputProblem {
  return new InputProblem(path === undefined ? message : `${path}: ${message}`, {
    place: {file: name, line, ...(column === undefined ? {} : {column})},
  })
}
