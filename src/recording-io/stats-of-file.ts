import {InputProblem} from '../errors.js'
import {recordingStats, type RecordingStats} from '../policy/recording/recording-stats.js'
import {openRecording} from './open-recording.js'

/**
 * What the recording in a file holds.
 *
 * @throws {@link InputProblem} where none of its lines is a line of a recording.
 */
export async function statsOfFile(file: string): Promise<RecordingStats> {
  const stats = await recordingStats(openRecording(file), file)
  if (stats.good_lines > 0) return stats
  throw new InputProblem('not a recording', {
    place: {file},
    cause: 'none of its lines is a line of a recording',
    hints: ['`policy recording validate` names what is wrong with each line.'],
  })
}
