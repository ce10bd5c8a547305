import type {ReadBackNote, ScriptFailure} from '#starlark-wasm'
import type {Call, Returned} from '../model/record.js'
import type {Trail} from './trail.js'

/** How Starlark prints every struct that `RouteSpec` makes: fields in alphabetic order, and no other struct has this one. */
const ROUTE_SPEC_TEXT = 'struct(chosen = '

/** Reports what read-back lost of a returned value: wrong types, and structs that are no route spec (contract 8). */
export function reportReturned(trail: Trail, call: Call, {returned, returned_type, notes}: Returned): void {
  if (returned_type === 'struct' && !returned.startsWith(ROUTE_SPEC_TEXT)) {
    trail.report({
      code: 'not-a-route-spec',
      level: 'failure',
      call,
      message: 'the script returned a struct that is no RouteSpec, which reads as a spec that says nothing',
      section: '8.4',
      gotcha: 'G34',
    })
    return
  }
  for (const note of notes) reportWrongType(trail, call, note)
}

function reportWrongType(trail: Trail, call: Call, {field, got, want, value}: ReadBackNote): void {
  const isCandidate = field.includes('.')
  trail.report({
    code: 'wrong-type',
    // `None` says what the default says.
    level: got === 'NoneType' ? 'notice' : 'failure',
    call,
    field,
    message:
      got === want
        ? `${field} = ${value} does not fit and reads as its default`
        : `${field} wants ${want} and got ${got} ${value}, which reads as its default`,
    section: isCandidate ? '8.2' : '8.1',
    gotcha: isCandidate ? 'G37' : 'G36',
  })
}

export interface FailedCall {
  readonly call: Call
  readonly failure: ScriptFailure
  /** `decide_route`, `on_leg_change` or `on_tick`. */
  readonly entryPoint: string
  /** The policy's label. */
  readonly source: string
}

/**
 * Reports a call that failed, with what the visor logs for it: the message of an error, nothing for a value that
 * cannot be read back (contract 9.1).
 *
 * @returns the error value that the router gets in drop mode.
 */
export function reportFailure(trail: Trail, {call, failure, entryPoint, source}: FailedCall): string {
  if (failure.stage === 'read-back') {
    trail.report({
      code: 'malformed-value',
      level: 'failure',
      call,
      message: `${entryPoint} returned a value that cannot be read: ${failure.message}`,
      section: '9.1',
      gotcha: 'G35',
      unconfirmed: unconfirmedText(failure, entryPoint),
    })
    return `${entryPoint} returned malformed value: ${failure.message}`
  }
  trail.reportLogged(null, `policy ${source}: ${entryPoint} returned error: ${failure.message}`, {
    code: 'call-failed',
    level: 'failure',
    call,
    message: `${entryPoint} failed: ${failure.message}`,
    section: '9.1',
  })
  return `${entryPoint} call failed`
}

/** Which texts of a malformed value are not known to the letter. */
function unconfirmedText({message}: ScriptFailure, entryPoint: string): string | null {
  if (entryPoint === 'on_tick') return '24.2'
  return message.startsWith('reverse_chosen:') ? '24.3' : null
}
