import {InputProblem} from '../errors.js'
import {isCurvePoint} from '../policy/recording/is-curve-point.js'
import {validateRecording, type RecordingReport} from '../policy/recording/validate-recording.js'
import {openRecording} from './open-recording.js'

/** Checks a recording in a file; one that cannot be read at all is a report too, with the reason in it. */
export async function validateFile(file: string): Promise<RecordingReport> {
  try {
    return await validateRecording(openRecording(file), file, isCurvePoint)
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    const reason = error.because === undefined ? error.message : `${error.message}: ${error.because}`
    const nothing = {lines: 0, dials: 0, problems: [], problem_count: 0, notes: []}
    return {file, verdict: 'no-recording', reason, ...nothing}
  }
}
