import {EXIT, Interrupted, Problem, worstStatus, type ExitStatus} from '../errors.js'
import {EntrySplitter, type SplitEntry} from './entry-splitter.js'
import type {ReplAnswer} from './result.js'
import type {Workbench} from './workbench.js'

/** What one entry of a script gave. */
export type ScriptStep = {
  /** From 1. */
  readonly entry: number
  readonly input: SplitEntry
  readonly status: ExitStatus
  /** What was asked did not happen; a script ends here. */
  readonly isFailure: boolean
} & ({readonly kind: 'result'; readonly result: ReplAnswer} | {readonly kind: 'problem'; readonly problem: Problem})

export interface ScriptOptions {
  /** Goes on after an entry that failed. */
  readonly keepGoing: boolean
  /** Stops between two entries, and ends what runs; its reason says whether that is an interruption. */
  readonly signal: AbortSignal
  /** Whether somebody types, and an empty line ends a block. */
  readonly isTyped?: boolean
  /** Called before each line is read. @param isPending - whether it goes on with an entry. */
  readonly onWait?: (isPending: boolean) => void
  readonly onStep: (step: ScriptStep) => void
}

/**
 * Runs entries one after the other, as they come.
 *
 * @returns the most serious status that occurred.
 */
export async function runScript(
  workbench: Workbench,
  lines: AsyncIterable<string> | Iterable<string>,
  {keepGoing, signal, onStep, isTyped = false, onWait}: ScriptOptions,
): Promise<ExitStatus> {
  const statuses: ExitStatus[] = []
  const interrupt = (): void => {
    workbench.interrupt()
  }
  signal.addEventListener('abort', interrupt)
  try {
    let entry = 0
    for await (const input of entriesOf(lines, isTyped, onWait)) {
      if (signal.aborted) break
      const step = await runOne(workbench, input)
      if (step.kind === 'result' && step.result.kind === 'nothing') continue
      if (step.kind === 'result' && step.result.kind === 'quit') break
      entry += 1
      statuses.push(step.status)
      onStep({entry, input, ...step})
      if (step.isFailure && !keepGoing) break
    }
    if (signal.reason instanceof Interrupted) return EXIT.interrupted
    return worstStatus(statuses)
  } finally {
    signal.removeEventListener('abort', interrupt)
  }
}

async function runOne(workbench: Workbench, {text}: SplitEntry) {
  try {
    return {kind: 'result' as const, ...(await workbench.run(text))}
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return {kind: 'problem' as const, problem: error, status: error.exitStatus, isFailure: true}
  }
}

async function* entriesOf(
  lines: AsyncIterable<string> | Iterable<string>,
  isTyped: boolean,
  onWait: ScriptOptions['onWait'],
): AsyncGenerator<SplitEntry> {
  const splitter = new EntrySplitter()
  onWait?.(false)
  for await (const line of lines) {
    yield* splitter.push(line, isTyped)
    onWait?.(splitter.isPending)
  }
  yield* splitter.end()
}
