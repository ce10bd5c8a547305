import {drawTasks, redrawUntil} from './draw-tasks.js'
import {namedStep, SPINNER_COLUMNS} from './named-step.js'
import type {StepEvent} from './with-steps.js'

export interface ShownSteps {
  readonly names: readonly string[]
  readonly stream: NodeJS.WriteStream
  /** How each is going, absent while it waits; the work goes on writing here. */
  readonly latest: ReadonlyMap<string, StepEvent>
  /** Aborted when the work is over, well or not. */
  readonly over: AbortSignal
}

/** Draws a line for each of several things until all work is over, with a tick or a cross as each ends. */
export function showSteps({names, stream, latest, over}: ShownSteps): Promise<void> {
  return drawTasks(
    stream,
    names.map((name) => ({
      title: name,
      task: async (_, task) => {
        const ended = new AbortController()
        const step = (): string =>
          namedStep(name, latest.get(name)?.detail ?? 'waiting', stream.columns - SPINNER_COLUMNS)
        await redrawUntil(AbortSignal.any([over, ended.signal]), () => {
          task.title = step()
          if (latest.get(name)?.outcome !== undefined) ended.abort()
        })
        task.title = step()
        // The cross: the text of a failure takes the place of the title.
        if (latest.get(name)?.outcome === 'failed') throw new Error(step())
      },
    })),
  )
}
