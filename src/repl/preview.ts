import type {Inspection} from '#starlark-wasm'
import {parseEntry} from './parse-entry.js'
import type {Workbench} from './workbench.js'

/** The value of what is typed, while it is typed. */
export type Preview = Pick<Inspection, 'type' | 'text' | 'length'>

/** Longer texts are no expression that somebody wants to see the value of while typing. */
const MOST_CHARACTERS = 2000

/**
 * Evaluates what is typed where that can neither change anything nor take long: an expression without calls, lambdas and
 * comprehensions, whose operators work on small values. Anything else, and whatever fails, is `null`.
 *
 * @param signal - aborted when the text has changed: an older question that still waits is dropped.
 */
export async function preview(workbench: Workbench, text: string, signal?: AbortSignal): Promise<Preview | null> {
  try {
    if (text.length > MOST_CHARACTERS || parseEntry(text).kind !== 'starlark') return null
    const found = await workbench.engine.inspect(text.trim(), signal)
    return found && {type: found.type, text: found.text, length: found.length}
  } catch {
    // While typing nothing is told: the entry will say what is wrong.
    return null
  }
}
