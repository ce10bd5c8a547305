import type {ContractVersion} from '#starlark-wasm'
import type {Context} from '../context.js'
import {EXIT, ToolLimitProblem, UsageProblem, type ExitStatus} from '../errors.js'
import type {DecisionRecord} from '../policy/model/record.js'
import {loadProblem} from '../policy/router/load-problem.js'
import {adjustDial, type DialChanges} from '../policy/world/adjust-dial.js'
import {instantOf} from './instant-of.js'
import {readDial, type DialChoice} from './read-dial.js'
import {readPolicy} from './read-policy.js'

export interface DecideRequest {
  readonly policy: string
  readonly contract: ContractVersion
  readonly dial: DialChoice
  readonly changes: DialChanges
}

/**
 * Decides one dial with the policy that is named.
 *
 * @throws a `PolicyProblem` where the policy does not load, `ToolLimitProblem` where a limit of ours stopped its loading
 *   or the whole evaluation; a call that met a limit is an outcome of the record.
 */
export async function decideOnce(context: Context, request: DecideRequest): Promise<DecisionRecord> {
  if (request.policy === '-' && [request.dial.dial, request.dial.recording].includes('-')) {
    throw new UsageProblem('only one argument can be standard input')
  }
  // Starting the engine takes longer than everything else, so it comes first.
  const pool = await context.engines()
  try {
    const [source, read] = await Promise.all([
      readPolicy(request.policy, request.contract),
      readDial(request.dial, context.root),
    ])
    const dial = adjustDial(read, request.changes)
    const end = await pool.run('decide', {source, contract: request.contract, dial, now: instantOf(context.now())})
    const decided = end.kind === 'done' ? end.output : end
    switch (decided.kind) {
      case 'record':
        return decided.record
      case 'load-failure':
        throw loadProblem(decided, source)
      case 'tool-limit':
        throw new ToolLimitProblem(`not decided: ${decided.message}`, {
          hints: ['This is a limit of this program, not of the router: a visor may well load and run the policy.'],
        })
    }
  } finally {
    await pool.close()
  }
}

/** 6 where nothing was decided, 1 where something was lost silently or not recorded, 0 otherwise (cli 3). */
export function decisionStatus({outcome, events}: DecisionRecord): ExitStatus {
  if (outcome.kind === 'tool-limit') return EXIT.toolLimit
  return outcome.kind === 'not-recorded' || events.some(({level}) => level === 'failure') ? EXIT.findings : EXIT.ok
}
