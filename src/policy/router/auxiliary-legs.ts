import type {Distribution} from '../model/distribution.js'
import type {PickedLeg} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import type {PerDirection} from './merge-options.js'
import {openLeg, type OpenLeg} from './open-leg.js'
import {reportLostDistribution} from './report-selection.js'
import {Undecided} from './trail.js'

/** More legs than this are not followed: a policy may ask for any number, and each costs a call. */
export const MAX_LEGS = 256

export interface AuxiliaryRequest {
  readonly primary: OpenLeg
  readonly targets: PerDirection
  readonly floor: PerDirection
  /** Relays at fault while the primary route was set up. */
  readonly exclude: ReadonlySet<string>
  /** In force on the group. */
  readonly distribution: Distribution
}

/**
 * The legs beside the primary one, each with a fetch and a SelectRoute call of its own, its relays excluded for those
 * after it. A fetch that fails or is refused ends the loop; a leg that cannot be set up is passed over.
 *
 * Source: policy contract 13.3.
 *
 * @returns the legs made, in order, without index.
 * @throws {@link Undecided} when something was not recorded, or a limit of ours stopped the script.
 */
export function openAuxiliaryLegs(run: DialRun, request: AuxiliaryRequest): Omit<PickedLeg, 'index'>[] {
  const {primary, targets, floor} = request
  const count = Math.max(targets.forward, targets.reverse)
  if (count <= 1) return []
  const obstacle = obstacleToMux(run, primary)
  if (obstacle !== null) {
    reportMissing(run, `${count - 1} of ${count} legs are not made: ${obstacle}`)
    return []
  }
  if (count > MAX_LEGS) {
    const message = `${count} legs are asked for; this program follows ${MAX_LEGS}`
    throw new Undecided({kind: 'tool-limit', limit: 'legs', message})
  }
  // Whether relays at fault before stay excluded here is not said in so many words; they were in use.
  const exclude = new Set([...request.exclude, ...relaysOf(primary.leg)])
  const legs: Omit<PickedLeg, 'index'>[] = []
  for (let leg = 1; leg < count; leg++) {
    const wants = {forward: leg < targets.forward, reverse: leg < targets.reverse}
    const result = openLeg(run, {question: {role: 'aux', attempt: 1, leg, floor}, exclude, wants})
    if (result.kind === 'dropped' || result.kind === 'no-path') {
      const reason = result.kind === 'dropped' ? 'the script refused it' : 'no route is left'
      reportMissing(run, `leg ${leg} and those after it are not made: ${reason}`)
      break
    }
    if (result.kind === 'set-up-failed') {
      reportMissing(run, `leg ${leg} is not made: setting it up failed`)
      continue
    }
    if (result.distribution && result.call) {
      reportLostDistribution(run, result.call, result.distribution, request.distribution)
    }
    legs.push(result.leg)
    for (const relay of relaysOf(result.leg)) exclude.add(relay)
  }
  return legs
}

function obstacleToMux({dial}: DialRun, {leg}: OpenLeg): string | null {
  if (!dial.peer_mux) return 'the peer does not negotiate multiplexing'
  if (leg.forward?.transports?.[0]?.kind === 'dmsg') return 'the primary route starts with a dmsg transport'
  return null
}

function relaysOf({forward, reverse}: Omit<PickedLeg, 'index'>): string[] {
  return [...(forward?.hops ?? []), ...(reverse?.hops ?? [])]
}

function reportMissing({trail}: DialRun, message: string): void {
  trail.report({code: 'legs-missing', level: 'notice', message, section: '13.3'})
}
