import type {Call, Match} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import type {Question, SetUpResult} from './route-source.js'

/** The line for a pick of the script's that is used. */
export function writeSelected({trail}: DialRun, match: Match, call: Call | null): void {
  trail.write('debug', 'Routing policy selected route(s).', call, {
    policy_chosen: String(match.forward ?? -1),
    policy_reverse_chosen: String(match.reverse ?? -1),
  })
}

/** Reports a choice that was given up for want of a route in the other direction (contract 12.4). */
export function reportPartialPick({trail}: DialRun, call: Call | null): void {
  const text = 'Routing policy made a partial pick but no acceptable counterpart; falling back to disjoint pick.'
  trail.reportLogged('debug', text, {
    code: 'partial-pick-discarded',
    level: 'failure',
    call,
    message:
      'the chosen route has no acceptable counterpart in the other direction, so the router gives it up and picks by itself',
    section: '12.4',
  })
}

/** Reports a route that was picked and could not be set up (contract 13.2, 13.3). */
export function reportSetUpFailure(
  {trail}: DialRun,
  {role, attempt, leg}: Question,
  call: Call | null,
  {relay}: Extract<SetUpResult, {kind: 'failed'}>,
): void {
  const at = relay === null ? '' : ` at ${relay}`
  trail.report({
    code: 'set-up-failed',
    level: 'notice',
    call,
    position: null,
    message:
      role === 'primary'
        ? `setting up the route of attempt ${attempt} of 3 failed${at}${relay === null ? '' : '; the built-in pick avoids it from now on'}`
        : `setting up leg ${leg} failed${at}`,
    section: role === 'primary' ? '13.2' : '13.3',
  })
}
