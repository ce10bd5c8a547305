import {namedStep, SPINNER_COLUMNS} from './named-step.js'
import {showWhile, withProgress, type ProgressOptions} from './with-progress.js'

/** How one of several things is going. */
export interface StepEvent {
  /** What is happening with it, or what came out. */
  readonly detail: string
  /** Absent while it goes on. */
  readonly outcome?: 'done' | 'failed'
}

export type OnStep = (name: string, event: StepEvent) => void

export interface StepsOptions extends ProgressOptions {
  /** What is worked on side by side, in the order it is shown in; no name twice. */
  readonly names: readonly string[]
}

/** Lines that are left for what stood on the terminal before. */
const ROWS_LEFT = 3

/**
 * Does work on several things side by side and shows how each is going, as {@link withProgress} does: a line each, or
 * one line that counts where there are more than the terminal is high.
 */
export async function withSteps<T>(
  {names, ...options}: StepsOptions,
  work: (onStep: OnStep) => Promise<T>,
): Promise<T> {
  const {stream, isQuiet = false} = options
  if (isQuiet || !stream.isTTY) return work(() => undefined)
  if (names.length === 1 || names.length > stream.rows - ROWS_LEFT) {
    return withProgress(options, (onProgress) => {
      let done = 0
      return work((name, {detail, outcome}) => {
        if (outcome !== undefined) done++
        const before = `${options.title} ${done}/${names.length}: `.length + SPINNER_COLUMNS
        onProgress({done, total: names.length, detail: namedStep(name, detail, stream.columns - before)})
      })
    })
  }
  const latest = new Map<string, StepEvent>()
  const working = work((name, event) => void latest.set(name, event))
  return showWhile(working, async (over) => {
    const {showSteps} = await import('./show-steps.js')
    await showSteps({names, stream, latest, over})
  })
}
