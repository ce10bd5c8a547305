import {findDial, type FoundDial} from '../policy/recording/find-dial.js'
import {readRecording, type RecordingEvent} from '../policy/recording/read-recording.js'
import {readChunks} from './read-chunks.js'

/** The events of the recording in `file` (`-` for standard input), unpacked where it is gzip. Read as they are asked for. */
export function openRecording(file: string): AsyncGenerator<RecordingEvent> {
  return readRecording(readChunks(file), file)
}

/** The dial called `id` in the recording in `file`, or its only one; see {@link findDial}. */
export function findDialInFile(file: string, id?: string): Promise<FoundDial> {
  return findDial(readChunks(file), file, id)
}
