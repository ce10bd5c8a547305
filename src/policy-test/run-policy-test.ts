import type {Context} from '../context.js'
import {sampleRecording} from '../engine/read-dial.js'
import type {ExitStatus} from '../errors.js'
import {withProgress} from '../progress/with-progress.js'
import {recordingFiles} from '../recording-io/recording-files.js'
import {testPolicies, type Tested, type TestOptions, type TestRequest} from './test-policies.js'
import {statusOf} from './test-report.js'

export interface TestRun extends Omit<TestRequest, 'recordings' | 'now'> {
  /** Files, folders, globs; the sample recording where left out. */
  readonly recording?: readonly string[] | undefined
  readonly now?: string | undefined
}

export interface RunSurroundings extends Omit<TestOptions, 'onProgress'> {
  /** Where progress is shown. */
  readonly stream: NodeJS.WriteStream
  readonly isQuiet: boolean
}

/** {@link testPolicies} with the recordings that are meant, showing progress, and the exit status it comes to. */
export async function runPolicyTest(
  context: Context,
  run: TestRun,
  {stream, isQuiet, ...options}: RunSurroundings,
): Promise<Tested & {readonly status: ExitStatus}> {
  const recordings = run.recording ? await recordingFiles(run.recording) : [sampleRecording(context.root)]
  const request: TestRequest = {...run, recordings, now: run.now}
  const tested = await withProgress({title: 'Testing policies', stream, isQuiet}, (onProgress) =>
    testPolicies(context, request, {...options, onProgress}),
  )
  return {...tested, status: statusOf(tested.report)}
}
