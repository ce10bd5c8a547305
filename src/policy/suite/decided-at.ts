import type {Position} from '#starlark-wasm'
import type {Call, Outcome, Phase} from '../model/record.js'
import type {Difference} from './difference.js'
import type {Observed} from './observed.js'

/**
 * The call that decided what a situation came to, and the line of the script that said so: where the returned spec was
 * made, or where the call failed. `null` where no line did: the script said nothing, or was not asked.
 */
export function decidedAt(seen: Observed, differences: readonly Difference[]): {call: Call; position: Position} | null {
  // What became of the dial comes first among differences; where only a call is amiss, that call is of interest.
  const named = differences[0]?.call
  const call = (named === null || named === undefined ? undefined : seen.calls[named]) ?? decidingCall(seen)
  const position = call && positionOf(call)
  return call && position ? {call, position} : null
}

function decidingCall({calls, record}: Observed): Call | undefined {
  if (!record) return calls[0]
  const phase = PHASE[record.outcome.kind]
  const primary = calls.filter(({fetch}) => fetch?.role !== 'aux')
  return primary.findLast((call) => call.phase === phase) ?? primary.at(-1)
}

const PHASE: Readonly<Record<Outcome['kind'], Phase>> = {
  'dropped-in-before-dial': 'before-dial',
  'dropped-in-select-route': 'select-route',
  'direct-shortcut': 'direct-dial',
  route: 'select-route',
  'no-route': 'select-route',
  'not-recorded': 'before-dial',
  'tool-limit': 'select-route',
}

function positionOf({result}: Call): Position | null {
  if (result.kind === 'failure') return result.backtrace.findLast(({line}) => line > 0) ?? null
  return result.kind === 'tool-limit' ? null : result.made_at
}
