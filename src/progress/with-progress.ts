import {setTimeout as delay} from 'node:timers/promises'

/** How far some work has come. */
export interface ProgressEvent {
  readonly done: number
  /** Absent while it is unknown how much there is. */
  readonly total?: number
  /** What is being worked on. */
  readonly detail?: string
}

export type OnProgress = (event: ProgressEvent) => void

export interface ProgressOptions {
  /** What is done, as a heading: `Running probes`. */
  readonly title: string
  /** Where progress is shown; nothing is shown where it is no terminal. */
  readonly stream: NodeJS.WriteStream
  readonly isQuiet?: boolean
}

/** Work that is done sooner is not worth a word. */
const PATIENCE_MS = 500

/**
 * Does some work and shows how it goes, on a terminal and when it takes longer than half a second (cli 3). What was
 * shown is gone when the work is done.
 *
 * @param work - gets a function to tell events to; may call it as often as it likes.
 * @returns what `work` returns; fails as it fails.
 */
export async function withProgress<T>(
  {title, stream, isQuiet = false}: ProgressOptions,
  work: (onProgress: OnProgress) => Promise<T>,
): Promise<T> {
  if (isQuiet || !stream.isTTY) return work(() => undefined)
  const latest: {event?: ProgressEvent} = {}
  const working = work((event) => {
    latest.event = event
  })
  return showWhile(working, async (over) => {
    const {showTask} = await import('./show-task.js')
    await showTask({title, stream, latest, over})
  })
}

/**
 * Shows some work when it takes longer than half a second.
 *
 * @param show - draws until its signal is aborted, which is when the work is over, well or not.
 */
export async function showWhile<T>(working: Promise<T>, show: (over: AbortSignal) => Promise<void>): Promise<T> {
  const over = new AbortController()
  const ended = working.then(
    () => over.abort(),
    () => over.abort(),
  )
  await Promise.race([ended, delay(PATIENCE_MS, undefined, {signal: over.signal}).catch(() => undefined)])
  if (!over.signal.aborted) await show(over.signal)
  return working
}
