import {setTimeout as delay} from 'node:timers/promises'

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
