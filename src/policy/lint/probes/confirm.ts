import type {Position} from '#starlark-wasm'
import type {Observation} from '../../probe/judge.js'
import type {JudgementId} from '../../probe/judgements.js'
import type {Sighting} from '../../probe/try-policy.js'
import type {Finding} from '../model/finding.js'
import type {ProbeRun} from './run-probes.js'

/** Which judgement of a probe shows what a rule says, by code; those about failing calls go by the place alone. */
const SHOWN_BY: Readonly<Record<string, JudgementId>> = {
  RS604: 'unknown-fallback',
  RS605: 'invalid-distribution',
  RS609: 'invalid-distribution',
  RS610: 'invalid-distribution',
  RS607: 'odd-weights',
  RS603: 'wrong-type',
  RP504: 'lost-field',
  RP505: 'lost-field',
  RP509: 'unreadable-result',
  RP519: 'shared-relays',
  RP522: 'leaky-drop',
  RP524: 'lost-field',
  RS615: 'lost-field',
  CD720: 'chosen-not-found',
  CD725: 'chosen-not-found',
  LC801: 'idle-callback',
  LC802: 'idle-timer',
}

/** Rules whose every finding is a whole app, or every app, being refused. */
const DROPPING: ReadonlySet<string> = new Set(['RP501', 'RP512'])

/** The finding with the input that shows it, where a probe met it; as it is otherwise. */
export function confirm(finding: Finding, run: ProbeRun): Finding {
  const seen = run.sightings.find((sighting) => shows(sighting, finding, run))
  return seen ? {...finding, confidence: 'confirmed', probe: seen.seen.id} : finding
}

function shows(sighting: Sighting, finding: Finding, run: ProbeRun): boolean {
  if (DROPPING.has(finding.code)) return isRefused(sighting, run)
  const wanted = SHOWN_BY[finding.code]
  return sighting.observations.some((observation) => {
    const {judgement, position} = observation
    if (judgement === 'call-fails') return finding.effect === 'silently-default' && isAbout(observation, finding)
    return judgement === wanted && (position === null || covers(finding, position))
  })
}

/** Refused before any route was asked for, as every other dial of that app was. */
function isRefused({outcome, spot}: Sighting, {sightings}: ProbeRun): boolean {
  if (outcome?.kind !== 'dropped-in-before-dial' || spot === null) return false
  return sightings.every(
    (other) => other.spot?.app !== spot.app || other.outcome === null || other.outcome.kind === outcome.kind,
  )
}

function isAbout({position, message}: Observation, finding: Finding): boolean {
  // A wrong number of parameters has no place of its own.
  if (position === null) return finding.code === 'RP507' && message.includes('argument')
  return covers(finding, position)
}

/** Whether a position lies on the lines of a finding. */
export function covers({span}: Finding, {line}: Position): boolean {
  return span[0] <= line && line <= span[2]
}
