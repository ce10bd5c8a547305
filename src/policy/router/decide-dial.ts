import type {Instant} from '#starlark-wasm'
import {InputProblem} from '../../errors.js'
import type {Dial} from '../model/dial.js'
import type {Call, DecisionRecord, Outcome, RouteOutcome, StepCount} from '../model/record.js'
import {openAuxiliaryLegs} from './auxiliary-legs.js'
import {beforeDial} from './before-dial.js'
import {DialRun, type DecideOptions} from './dial-run.js'
import {tryShortcut} from './direct-dial.js'
import {formatInstant, parseInstant} from './instant.js'
import {finderFloor, hopFloors, legTargets} from './merge-options.js'
import type {OpenPolicy} from './open-policy.js'
import {openPrimaryRoute, type PrimaryResult} from './primary-route.js'
import {distributionToJson} from './print-distribution.js'
import {applySettled, settleDistribution} from './settle-distribution.js'
import {reportAssumptions, reportEntryPoints, reportMultihop, reportRotation} from './report-dial.js'
import {settleLevels} from './settle-levels.js'
import {Undecided} from './trail.js'

/** Instructions at which a call is stopped (contract 4.4). */
export const STEP_CEILING = 100_000

/**
 * Takes one dial through the router with a policy: every call the router makes, in its order, and what comes of them.
 *
 * Nothing is kept between dials but the loaded policy, so the same inputs give the same record.
 *
 * Source: policy contract 13.5, and the sections that each phase names.
 *
 * @throws {@link InputProblem} when neither the dial nor the options say what time it is.
 */
export function decideDial(policy: OpenPolicy, dial: Dial, options: DecideOptions = {}): DecisionRecord {
  const run = new DialRun(policy, dial, momentOf(dial, options.now), options)
  const outcome = decide(run)
  return {
    format: 'skywire-decision/1',
    contract: policy.contract,
    engine: policy.engine,
    policy: policy.summary,
    dial: {
      id: dial.id,
      app: dial.app,
      peer_pk: dial.peer_pk,
      port: dial.port,
      now: formatInstant(run.now),
      direct: dial.direct,
      peer_mux: dial.peer_mux,
      options: {caller: dial.options, effective: run.options},
      defaults: dial.defaults,
    },
    calls: run.trail.calls,
    fetches: run.trail.fetches,
    outcome,
    events: settleLevels(run.trail.events, run.trail.calls, outcome),
    visor_log: run.trail.log,
    steps: countSteps(run.trail.calls),
  }
}

/** Instructions executed by `calls`. */
export function countSteps(calls: readonly Call[]): StepCount {
  const steps = calls.map((call) => call.steps)
  return {total: steps.reduce((sum, count) => sum + count, 0), max: Math.max(0, ...steps), ceiling: STEP_CEILING}
}

function momentOf(dial: Dial, fallback: Instant | undefined): Instant {
  const now = dial.now === null ? fallback : parseInstant(dial.now)
  if (now) return now
  throw new InputProblem(
    dial.now === null
      ? `dial ${dial.id} does not say when it happened`
      : `dial ${dial.id} has no RFC 3339 time: ${dial.now}`,
    {
      hints: ['Give the time of the dial, with its offset.'],
    },
  )
}

function decide(run: DialRun): Outcome {
  try {
    reportAssumptions(run)
    reportEntryPoints(run)
    return tryShortcut(run) ?? beforeDial(run) ?? openGroup(run)
  } catch (error) {
    if (error instanceof Undecided) return error.outcome
    throw error
  }
}

function openGroup(run: DialRun): Outcome {
  const {dial, options} = run
  const floors = hopFloors(options, dial.defaults)
  const floor = {forward: finderFloor(floors.forward), reverse: finderFloor(floors.reverse)}
  const primary = openPrimaryRoute(run, floor)
  if (primary.kind === 'failed') return primary.outcome
  reportMultihop(run, primary.leg)
  const targets = legTargets(options, dial.defaults)
  const settled = settleDistribution(run, primary.leg.distribution)
  const {distribution} = settled
  const auxiliary = openAuxiliaryLegs(run, {
    primary: primary.leg,
    targets,
    floor,
    exclude: primary.exclude,
    distribution,
  })
  const legs = [primary.leg.leg, ...auxiliary].map((leg, index) => ({index, ...leg}))
  // The packet selector knows forward legs only (contract 13.3).
  applySettled(run, settled, legs.filter(({forward}) => forward !== null).length)
  reportRotation(run)
  return {
    kind: 'route',
    picked_by: pickedBy(primary),
    attempts: primary.attempts,
    legs,
    leg_targets: targets,
    floor,
    use_existing_tp_only: options.use_existing_tp_only,
    distribution: distributionToJson(distribution),
    distribution_from: settled.from,
    rotation_interval_seconds: options.rotation_interval_seconds,
  }
}

function pickedBy({leg}: Extract<PrimaryResult, {kind: 'ok'}>): RouteOutcome['picked_by'] {
  return leg.picked_by === 'built-in' && leg.isCallFailed ? 'built-in-after-failure' : leg.picked_by
}
