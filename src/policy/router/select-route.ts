import type {Candidate, RouteSpec} from '#starlark-wasm'
import type {Distribution} from '../model/distribution.js'
import type {Call, FetchId, Match} from '../model/record.js'
import {meansLaterDuplicate, matchCandidate} from './match-candidate.js'
import type {DialRun} from './dial-run.js'
import {NUMERIC_FIELDS} from './merge-options.js'
import {parseDistribution} from './parse-distribution.js'
import type {Offers} from './pick-route.js'
import {printDistribution} from './print-distribution.js'
import {reportInvalidDistribution, reportUnknownFallback} from './report-spec.js'

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

/** Fields that count in BeforeDial only. One that repeats what is in force there is lost without harm. */
function reportIneffective(run: DialRun, call: Call, spec: RouteSpec): void {
  const {merge, options, trail} = run
  reportUnknownFallback(trail, call, spec)
  for (const field of NUMERIC_FIELDS) {
    if (spec[field] <= 0) continue
    run.reportOnce({
      code: 'field-ignored',
      level: options[field] === spec[field] ? 'notice' : 'failure',
      call,
      field,
      message: `${field} = ${spec[field]} has no effect in SelectRoute, it counts in BeforeDial; ${options[field]} is in force`,
      section: '10.1',
      gotcha: 'G03',
    })
  }
  if (spec.fallback !== 'direct') return
  run.reportOnce({
    code: 'field-ignored',
    level: merge?.mode === 'direct' ? 'notice' : 'failure',
    call,
    field: 'fallback',
    message: 'fallback="direct" has no effect in SelectRoute; the router picks a route by itself',
    section: '10.1',
    gotcha: 'G04',
  })
}

interface Chosen {
  readonly field: 'chosen' | 'reverse_chosen'
  readonly chosen: Candidate | null
  readonly index: number | null
  readonly candidates: readonly Candidate[]
  readonly exclude: ReadonlySet<string>
  /** The forward list, where a reverse candidate may have been taken from. */
  readonly other?: readonly Candidate[]
}

function reportChosen({trail}: DialRun, call: Call, {field, chosen, index, candidates, exclude, other}: Chosen): void {
  if (!chosen) return
  if (index === null) {
    const isForward = other !== undefined && matchCandidate(chosen, other) !== null
    trail.report({
      code: 'chosen-not-found',
      level: 'failure',
      call,
      field,
      message: isForward
        ? `${field} is a forward route; reverse routes list their relays from the destination back, and none has these`
        : `${field} has the relays of no candidate; the router picks by itself`,
      section: '12.3',
      gotcha: isForward ? 'G26' : 'G38',
    })
    return
  }
  if (meansLaterDuplicate(chosen, candidates, index)) {
    trail.report({
      code: 'chosen-ambiguous',
      level: 'failure',
      call,
      field,
      message: `${field} has the same relays as candidate ${index}, which comes first and is taken`,
      section: '12.3',
    })
  }
  const excluded = candidates[index]?.hops.filter((hop) => exclude.has(hop)) ?? []
  if (excluded.length > 0) {
    trail.report({
      code: 'chosen-excluded',
      level: 'failure',
      call,
      field,
      message: `${field} goes through ${excluded.join(', ')}, which the router would avoid here, and is used anyway`,
      section: '12.4',
      gotcha: 'G09',
    })
  }
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

/** A distribution from an auxiliary leg's call is lost; harmless where it is the one in force (contract 12.2). */
export function reportLostDistribution({trail}: DialRun, call: Call, lost: Distribution, inForce: Distribution): void {
  const isSame = printDistribution(lost) === printDistribution(inForce)
  if (isSame) return
  trail.report({
    code: 'field-ignored',
    level: 'failure',
    call,
    field: 'distribution',
    message: `the distribution ${printDistribution(lost)} of an auxiliary leg's call is lost; ${printDistribution(inForce)} is in force`,
    section: '12.2',
  })
}
