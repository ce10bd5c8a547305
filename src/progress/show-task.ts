import {setInterval as ticks} from 'node:timers/promises'
import {DefaultRenderer, Listr, ListrLogger, ProcessOutput, type ListrDefaultRendererLogLevels} from 'listr2'
import {onAbruptEnd} from '../terminal.js'
import type {ProgressEvent} from './with-progress.js'

export interface ShownTask {
  readonly title: string
  readonly stream: NodeJS.WriteStream
  /** Always the last event; the work goes on writing here. */
  readonly latest: {readonly event?: ProgressEvent}
  /** Settles when the work is over, well or not. */
  readonly isOver: Promise<unknown>
}

const REDRAW_MS = 100

/** The library asks whether stdout is a terminal; ours is the stream that is drawn on, and whoever calls has asked it. */
class TerminalRenderer extends DefaultRenderer {
  static override readonly nonTTY = true
}

/** Draws one line with a spinner until the work is over, then takes it away. */
export async function showTask({title, stream, latest, isOver}: ShownTask): Promise<void> {
  const logger = new ListrLogger<ListrDefaultRendererLogLevels>({
    processOutput: new ProcessOutput(stream, stream, {leaveEmptyLine: false}),
  })
  const over = new AbortController()
  void isOver.then(() => over.abort())
  const list = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          const redraw = (): void => {
            task.title = describe(title, latest.event)
          }
          redraw()
          const {signal} = over
          await (async () => {
            for await (const _tick of ticks(REDRAW_MS, undefined, {signal})) redraw()
          })().catch(() => undefined)
        },
      },
    ],
    {renderer: TerminalRenderer, rendererOptions: {clearOutput: true, logger}, registerSignalListeners: false},
  )
  const forget = onAbruptEnd(() => logger.process.release())
  await list.run()
  forget()
}

/** `Running probes 7/40: busy-evening`. */
export function describe(title: string, event: ProgressEvent | undefined): string {
  if (!event) return title
  const count = event.total === undefined ? String(event.done) : `${event.done}/${event.total}`
  return `${title} ${count}${event.detail === undefined ? '' : `: ${event.detail}`}`
}
