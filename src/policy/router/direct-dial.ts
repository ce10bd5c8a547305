import type {RouteSpec} from '#starlark-wasm'
import type {Outcome} from '../model/record.js'
import type {DialRun} from './dial-run.js'
import {avoidsDirect} from './merge-options.js'
import {reportUnknownFallback} from './report-spec.js'

/**
 * The shortcut over a live direct transport: asks the script and says whether the shortcut is used (contract 11).
 *
 * @returns `null` when the dial goes on over the overlay: no direct transport, refused, or avoided.
 * @throws {@link Undecided} when a limit of ours stopped the script.
 */
export function tryShortcut(run: DialRun): Extract<Outcome, {kind: 'direct-shortcut'}> | null {
  const {dial, script, trail} = run
  if (dial.direct === null) return null
  const used: Outcome = {kind: 'direct-shortcut', transport_kind: dial.direct}
  if (!script) return used
  // unconfirmed 24.6: the port, the empty overrides, and that a failing script allows the shortcut.
  const answer = script.decide({phase: 'direct-dial', port: dial.port, transport_kind: dial.direct})
  const {call} = answer
  if (answer.kind === 'failed') {
    trail.report({
      code: 'shortcut-bypasses-policy',
      level: 'failure',
      call,
      message: `the direct transport (${dial.direct}) is taken to be used when the call fails, and nothing else of the policy counts`,
      section: '11',
      unconfirmed: '24.6',
    })
    return used
  }
  const {spec} = answer
  if (spec.fallback === 'drop') {
    trail.report({
      code: 'shortcut-refused',
      level: 'failure',
      call,
      field: 'fallback',
      message: 'a drop in the direct-dial call refuses the shortcut only; the dial goes on over the overlay',
      section: '11',
      gotcha: 'G11',
      // Which of the two wins when a spec both drops and avoids makes no difference to the dial.
      unconfirmed: avoidsDirect(spec) ? '24.6' : null,
    })
    return null
  }
  if (avoidsDirect(spec)) {
    trail.report({
      code: 'shortcut-refused',
      level: 'notice',
      call,
      message: 'a hop floor of 2 or more keeps the dial off the direct transport: avoid direct transport, use overlay',
      section: '10.3',
    })
    return null
  }
  reportUnknownFallback(trail, call, spec)
  const lost = lostToShortcut(spec)
  trail.report({
    code: 'shortcut-bypasses-policy',
    level: lost.length === 0 ? 'notice' : 'failure',
    call,
    ...(lost[0] !== undefined && {field: lost[0]}),
    message:
      lost.length === 0
        ? `the direct transport (${dial.direct}) is used, so no route is looked for and SelectRoute is not called`
        : `the direct transport (${dial.direct}) is used, so ${lost.join(', ')} ${lost.length === 1 ? 'has' : 'have'} no effect`,
    section: '11',
    gotcha: 'G13',
  })
  return used
}

/** What the spec wants of a route group that will not exist. */
function lostToShortcut(spec: RouteSpec): string[] {
  const lost = (['mux', 'forward_mux', 'reverse_mux'] as const).filter((field) => spec[field] > 1) as string[]
  if (spec.rotation_interval_seconds > 0) lost.push('rotation_interval_seconds')
  return lost.concat((['chosen', 'reverse_chosen'] as const).filter((field) => spec[field] !== null))
}
