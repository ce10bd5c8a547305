import {drawTasks, redrawUntil} from './draw-tasks.js'
import type {ProgressEvent} from './with-progress.js'

export interface ShownTask {
  readonly title: string
  readonly stream: NodeJS.WriteStream
  /** Always the last event; the work goes on writing here. */
  readonly latest: {readonly event?: ProgressEvent}
  /** Aborted when the work is over, well or not. */
  readonly over: AbortSignal
}

/** Draws one line with a spinner until the work is over, then takes it away. */
export function showTask({title, stream, latest, over}: ShownTask): Promise<void> {
  return drawTasks(stream, [
    {
      title,
      task: (_, task) =>
        redrawUntil(over, () => {
          task.title = describe(title, latest.event)
        }),
    },
  ])
}

/** `Running probes 7/40: busy-evening`. */
export function describe(title: string, event: ProgressEvent | undefined): string {
  if (!event) return title
  const count = event.total === undefined ? String(event.done) : `${event.done}/${event.total}`
  return `${title} ${count}${event.detail === undefined ? '' : `: ${event.detail}`}`
}
