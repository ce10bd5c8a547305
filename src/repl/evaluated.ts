import type {ToolLimit} from '#starlark-wasm'
import {decisionStatus} from '../engine/decide-once.js'
import {EXIT, Interrupted, ToolLimitProblem, type ExitStatus, type Problem} from '../errors.js'
import type {ReplAnswer, ReplResult} from './result.js'

/** An entry that ended without a problem. `isFailure`: what was asked did not happen; a script ends here. */
export interface Evaluated {
  readonly result: ReplAnswer
  readonly status: ExitStatus
  readonly isFailure: boolean
}

/** What a limit of ours kept from being done; the user's own wish is no limit. */
export function limitProblem(what: string, {limit, message}: ToolLimit): Problem {
  if (limit === 'interrupt') return new Interrupted()
  return new ToolLimitProblem(`${what}: ${message}`, {
    hints: ['This is a limit of this program, not of the router: a visor may well load and run the policy.'],
  })
}

/** A result with the status that it earns. */
export function evaluated(result: ReplResult): Evaluated {
  if (result.kind === 'entry' && result.entry.kind !== 'value') {
    const status = result.entry.kind !== 'tool-limit' ? EXIT.findings : limitStatus(result.entry.limit)
    return {result, status, isFailure: true}
  }
  return {result, status: statusOf(result), isFailure: false}
}

function limitStatus(limit: string): ExitStatus {
  return limit === 'interrupt' ? EXIT.interrupted : EXIT.toolLimit
}

function statusOf(result: ReplResult): ExitStatus {
  if (result.kind === 'decision' || result.kind === 'why') return decisionStatus(result.record)
  if (result.kind === 'lint') {
    return result.linted.findings.some(({severity}) => severity === 'error') ? EXIT.findings : EXIT.ok
  }
  return EXIT.ok
}
