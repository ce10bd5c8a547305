import {setInterval as ticks} from 'node:timers/promises'
import {
  DefaultRenderer,
  Listr,
  ListrLogger,
  ProcessOutput,
  type ListrDefaultRendererLogLevels,
  type ListrTask,
} from 'listr2'
import {onAbruptEnd} from '../terminal.js'

const REDRAW_MS = 100

/** The library asks whether stdout is a terminal; ours is the stream that is drawn on, and whoever calls has asked it. */
class TerminalRenderer extends DefaultRenderer {
  static override readonly nonTTY = true
}

/** Draws a line with a spinner for each task until all are over, then takes them away. A task that fails ends no other. */
export async function drawTasks(stream: NodeJS.WriteStream, tasks: readonly ListrTask[]): Promise<void> {
  const logger = new ListrLogger<ListrDefaultRendererLogLevels>({
    processOutput: new ProcessOutput(stream, stream, {leaveEmptyLine: false}),
  })
  const list = new Listr([...tasks], {
    renderer: TerminalRenderer,
    rendererOptions: {clearOutput: true, formatOutput: 'truncate', logger},
    registerSignalListeners: false,
    concurrent: true,
    exitOnError: false,
  })
  const forget = onAbruptEnd(() => logger.process.release())
  await list.run()
  forget()
}

/** Redraws at once, and then again and again until the signal is aborted. */
export async function redrawUntil(signal: AbortSignal, redraw: () => void): Promise<void> {
  redraw()
  if (signal.aborted) return
  await (async () => {
    for await (const _tick of ticks(REDRAW_MS, undefined, {signal})) redraw()
  })().catch(() => undefined)
}
