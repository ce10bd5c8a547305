import {writeOutput} from '../files/write-output.js'
import type {Dial} from '../policy/model/dial.js'
import type {DecisionRecord} from '../policy/model/record.js'
import {recordingOf} from './recording-of.js'

/** Writes a dial as a recording of its own. @throws `UnwritableFile`, also where there is such a file. */
export async function saveRecording(
  file: string,
  dial: Dial,
  record: DecisionRecord,
  recordedBy: string,
): Promise<void> {
  await writeOutput(file, recordingOf(dial, record, recordedBy), {overwrite: false, overwriteFlag: null})
}
