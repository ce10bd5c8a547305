import {setTimeout as delay} from 'node:timers/promises'
import {EXIT, Interrupted} from './errors.js'

/** How long work that listens to {@link interruption} may take to stop before the process ends anyway. */
const GRACE_MS = 2000

const interrupts = new AbortController()
const closedPipe = new AbortController()
let isListenedTo = false

/** Becomes aborted when the user interrupts the run; whoever asks for it promises to stop soon and cleanly. */
export function interruption(): AbortSignal {
  isListenedTo = true
  return interrupts.signal
}

/** Becomes aborted when nobody reads standard output any more: for commands that would write for ever. */
export const outputClosed: AbortSignal = closedPipe.signal

/** Whether the user interrupted the run. */
export function wasInterrupted(): boolean {
  return interrupts.signal.aborted
}

/**
 * Ends the run with 130 on the first SIGINT, SIGTERM or SIGHUP. Work that asked for {@link interruption} is given the
 * time to stop cleanly; a second signal ends it at once.
 *
 * @param onEnd - called before the process ends here and not by returning.
 */
export function watchSignals(onEnd: (reason: Interrupted) => void): void {
  const end = (): never => {
    onEnd(new Interrupted())
    process.exit(EXIT.interrupted)
  }
  const interrupt = (): void => {
    if (interrupts.signal.aborted || !isListenedTo) end()
    interrupts.abort(new Interrupted())
    setTimeout(end, GRACE_MS).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
}

/** Takes a reader that went away (`| head -1`) for what it is: the end of interest, no error. */
export function watchClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    // The framework has a listener of its own that throws whatever is not EPIPE; that one is kept.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') closedPipe.abort(error)
    })
  }
}

/** Does `look` at once and then every `everyMs` milliseconds, until the signal aborts or it fails. */
export async function repeat(
  {everyMs, signal}: {readonly everyMs: number; readonly signal: AbortSignal},
  look: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await look()
    await delay(everyMs, undefined, {signal}).catch(() => undefined)
  }
}
