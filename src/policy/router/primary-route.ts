import type {Outcome} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import {REFUSED, type PerDirection} from './merge-options.js'
import {openLeg, type LegResult, type OpenLeg} from './open-leg.js'

/** How often the router fetches and sets up before it gives up (contract 13.2). */
const ATTEMPTS = 3

export type PrimaryResult =
  | {
      readonly kind: 'ok'
      readonly leg: OpenLeg
      readonly attempts: number
      /** Relays at fault in the attempts before. */
      readonly exclude: ReadonlySet<string>
    }
  | {readonly kind: 'failed'; readonly outcome: Extract<Outcome, {kind: 'dropped-in-select-route' | 'no-route'}>}

/**
 * Up to three attempts to fetch routes and set one up; the relay that a failure names is avoided by the built-in pick
 * from then on. Source: policy contract 13.2, 12.4; vectors S18, S19.
 *
 * @throws {@link Undecided} when something was not recorded, or a limit of ours stopped the script.
 */
export function openPrimaryRoute(run: DialRun, floor: PerDirection): PrimaryResult {
  const exclude = new Set<string>()
  const wants = {forward: true, reverse: true}
  let last: Exclude<LegResult, OpenLeg> = {kind: 'no-path'}
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = openLeg(run, {question: {role: 'primary', attempt, leg: 0, floor}, exclude, wants})
    if (result.kind === 'ok') return {kind: 'ok', leg: result, attempts: attempt, exclude}
    if (result.kind === 'set-up-failed' && result.relay !== null) exclude.add(result.relay)
    last = result
  }
  return {kind: 'failed', outcome: failure(last)}
}

function failure(last: Exclude<LegResult, OpenLeg>): Extract<PrimaryResult, {kind: 'failed'}>['outcome'] {
  switch (last.kind) {
    case 'dropped':
      return {kind: 'dropped-in-select-route', error: `route finder: ${REFUSED}`, attempts: ATTEMPTS}
    case 'no-path':
      return {kind: 'no-route', reason: 'no route found', attempts: ATTEMPTS}
    case 'set-up-failed': {
      const at = last.relay === null ? '' : ` at ${last.relay}`
      return {kind: 'no-route', reason: `setting up the route failed${at}`, attempts: ATTEMPTS}
    }
  }
}
