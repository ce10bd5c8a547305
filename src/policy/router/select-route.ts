import type {RouteSpec} from '#starlark-wasm'
import type {Distribution} from '../model/distribution.js'
import type {Call, FetchId, Match} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import {parseDistribution} from './parse-distribution.js'
import type {Offers} from './pick-route.js'
import {reportChosen, reportIneffective} from './report-selection.js'
import {reportInvalidDistribution} from './report-spec.js'
import type {EventDraft} from './trail.js'

/** What SelectRoute says about one fetch (contract 12.2). */
export type Selection =
  | {readonly kind: 'dropped'; readonly call: Call}
  | {
      readonly kind: 'match'
      readonly match: Match
      /** `null` where the script names none that parses. */
      readonly distribution: Distribution | null
      /** `null` where the script was not asked. */
      readonly call: Call | null
      readonly isCallFailed: boolean
    }

const NO_MATCH: Match = {forward: null, reverse: null}

/** Contract 12.1 and 13.5 differ: the one lets local calculation come first, the other asks the script first. */
const ASKED_ALTHOUGH_EXCLUDED: EventDraft = {
  code: 'assumed',
  level: 'notice',
  message: 'every candidate uses an excluded relay; the script is taken to be asked all the same',
  section: '12.1',
}

/**
 * Asks the script to choose among the routes of one fetch, if there are any (contract 12.1).
 *
 * @throws {@link Undecided} when a limit of ours stopped the script.
 */
export function selectRoute(run: DialRun, fetch: FetchId, offers: Offers, exclude: ReadonlySet<string>): Selection {
  const {script, trail} = run
  const {role, attempt, leg} = fetch
  if (!script || offers.forward.length === 0) {
    return {kind: 'match', match: NO_MATCH, distribution: null, call: null, isCallFailed: false}
  }
  const candidates = offers.forward.map(({candidate}) => candidate)
  if (candidates.every(({hops}) => hops.some((hop) => exclude.has(hop)))) run.reportOnce(ASKED_ALTHOUGH_EXCLUDED)
  const reverse = offers.reverse?.map(({candidate}) => candidate) ?? []
  // The router passes only the app name and the peer: no port, no overrides (contract 6).
  const answer = script.decide({
    phase: 'select-route',
    fetch: {role, attempt, leg},
    port: 0,
    candidates,
    reverse_candidates: reverse,
  })
  const {call} = answer
  if (answer.kind === 'failed') {
    if (run.isDropMode) {
      const text = 'Routing policy SelectRoute errored; falling back to disjoint-path pick.'
      trail.write('debug', text, call, {error: answer.error})
    }
    return {kind: 'match', match: NO_MATCH, distribution: null, call, isCallFailed: true}
  }
  const {spec} = answer
  if (spec.fallback === 'drop') {
    trail.reportLogged(
      'info',
      'Routing policy dropped dial at SelectRoute.',
      {
        code: 'attempt-dropped',
        level: 'notice',
        call,
        field: 'fallback',
        message:
          role === 'primary'
            ? `the script refused attempt ${attempt} of 3; the router asks again until the third`
            : `the script refused leg ${leg}; no further legs are made and the connection stays up`,
        section: '12.4',
        gotcha: 'G10',
        // unconfirmed 24.9: the number of attempts after a drop, in versions after 28 May.
        unconfirmed: role === 'primary' ? '24.9' : null,
      },
      {policy_decision: 'drop'},
    )
    return {kind: 'dropped', call}
  }
  reportIneffective(run, call, spec)
  const match = answer.match ?? NO_MATCH
  reportChosen(run, call, {field: 'chosen', chosen: spec.chosen, index: match.forward, candidates, exclude})
  if (offers.reverse) {
    const chosen = spec.reverse_chosen
    reportChosen(run, call, {
      field: 'reverse_chosen',
      chosen,
      index: match.reverse,
      candidates: reverse,
      exclude,
      other: candidates,
    })
  } else if (spec.reverse_chosen) {
    const message = 'reverse_chosen cannot be looked up, as the reverse routes are not known; it is taken to match none'
    run.reportOnce({code: 'assumed', level: 'notice', call, field: 'reverse_chosen', message, section: '12.3'})
  }
  return {kind: 'match', match, distribution: readDistribution(run, call, spec), call, isCallFailed: false}
}

function readDistribution(
  {dial, trail}: DialRun,
  call: Call,
  {distribution: descriptor}: RouteSpec,
): Distribution | null {
  const parsed = parseDistribution(descriptor)
  const where = 'invalid distribution in SelectRoute '
  reportInvalidDistribution(trail, call, {app: dial.app, descriptor, parsed, where})
  return parsed.kind === 'distribution' ? parsed.distribution : null
}
