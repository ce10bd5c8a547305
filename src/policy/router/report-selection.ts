import type {Candidate, RouteSpec} from '#starlark-wasm'
import type {Distribution} from '../model/distribution.js'
import type {Call} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import {matchCandidate, meansLaterDuplicate} from './match-candidate.js'
import {NUMERIC_FIELDS} from './merge-options.js'
import {printDistribution} from './print-distribution.js'
import {reportUnknownFallback} from './report-spec.js'

/** Fields that count in BeforeDial only. One that repeats what is in force there is lost without harm. */
export function reportIneffective(run: DialRun, call: Call, spec: RouteSpec): void {
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

/** What a spec chose in one direction. */
export interface Chosen {
  readonly field: 'chosen' | 'reverse_chosen'
  readonly chosen: Candidate | null
  readonly index: number | null
  readonly candidates: readonly Candidate[]
  readonly exclude: ReadonlySet<string>
  /** The forward list, where a reverse candidate may have been taken from. */
  readonly other?: readonly Candidate[]
}

/** Reports a choice that is not found, that means another candidate, or that goes over an excluded relay (contract 12.3, 12.4). */
export function reportChosen(
  {trail}: DialRun,
  call: Call,
  {field, chosen, index, candidates, exclude, other}: Chosen,
): void {
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
