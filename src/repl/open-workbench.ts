import type {ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import {readDial, sampleRecording} from '../engine/read-dial.js'
import {ReplEngine} from '../engine/repl-engine.js'
import {UsageProblem} from '../errors.js'
import {pickDial} from './list-dials.js'
import {Workbench} from './workbench.js'

export interface WorkbenchRequest {
  readonly contract: ContractVersion
  readonly recording: string | undefined
  /** Of a dial in the recording; the first one where left out. */
  readonly id: string | undefined
  /** Routes as strings: a small world instead of a recording. */
  readonly candidates: readonly string[] | undefined
  readonly isAuto: boolean
  readonly program: string
}

/** Opens a workbench with its engine; whoever asks closes the engine. @throws what reading the dial throws. */
export async function openWorkbench(context: Context, request: WorkbenchRequest): Promise<Workbench> {
  const {contract, recording: named, id, candidates, isAuto, program} = request
  if (named === '-') {
    throw new UsageProblem('a recording is read whenever a dial of it is used, and standard input only once', {
      hints: ['Write it to a file, and name that.'],
    })
  }
  if (candidates && id !== undefined) {
    throw new UsageProblem('--id names a dial of a recording, and --candidate makes a dial without one')
  }
  const recording = named ?? sampleRecording(context.root)
  // The engine compiles while the recording is read.
  const engine = new ReplEngine({root: context.root, contract})
  try {
    const dial = candidates
      ? await readDial({candidates, recording: named, id}, context.root)
      : await pickDial(recording, id)
    return await Workbench.open({context, engine, contract, dial, recording, isAuto, program})
  } catch (error) {
    await engine.close()
    throw error
  }
}
