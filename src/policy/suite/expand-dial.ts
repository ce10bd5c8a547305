import type {Place} from '../../errors.js'
import type {DialFile} from '../world/dial-file.js'
import type {DialPart} from './suite-file.js'
import {SuiteProblem} from './suite-problem.js'

/** The fields in which a list stands for several dials, in the order that labels have. */
const MULTIPLIED = ['app', 'peer_pk', 'port', 'now', 'direct', 'peer_mux'] as const

/** A dial that is said in full, before it is looked up or made. */
export interface ExpandedDial {
  /** Which of several it is; empty where there is one. */
  readonly label: string
  readonly file: DialFile
  readonly recording: string | undefined
  /** `null` for every dial of the recording. */
  readonly ids: readonly string[] | null
}

export type Fixtures = Readonly<Record<string, DialPart>>

/**
 * What a part of a dial comes to: fixtures below it, then itself; options, defaults and providers are merged, all else is
 * replaced. A list of values gives one dial for each, and several lists one for each combination.
 *
 * @throws {@link SuiteProblem} for a fixture that is not there or needs itself.
 */
export function expandDial(parts: readonly (DialPart | undefined)[], fixtures: Fixtures, place: Place): ExpandedDial[] {
  const whole = parts.reduce<DialPart>((sum, part) => (part ? merge(sum, resolve(part, fixtures, [], place)) : sum), {})
  const {use: _use, recording, id, ...rest} = whole
  const ids = id === undefined ? null : listOf(id)
  let dials: {label: string[]; file: DialPart}[] = [{label: [], file: rest}]
  for (const field of MULTIPLIED) {
    const values: unknown = rest[field]
    if (!Array.isArray(values)) continue
    dials = dials.flatMap(({label, file}) =>
      values.map((value: unknown) => ({
        label: [...label, `${field}=${String(value)}`],
        file: {...file, [field]: value},
      })),
    )
  }
  // Every list of the multiplied fields was replaced by one of its values.
  return dials.map(({label, file}) => ({label: label.join(', '), file: file as DialFile, recording, ids}))
}

function resolve(part: DialPart, fixtures: Fixtures, open: readonly string[], place: Place): DialPart {
  const below = listOf(part.use ?? []).reduce<DialPart>((sum, name) => {
    if (open.includes(name)) throw new SuiteProblem(`fixture \`${name}\` uses itself`, {place})
    const fixture = Object.hasOwn(fixtures, name) ? fixtures[name] : undefined
    if (!fixture) {
      const known = Object.keys(fixtures).map((each) => `\`${each}\``)
      const hints = [known.length === 0 ? 'Write it under `fixtures`.' : `Fixtures here: ${known.join(', ')}.`]
      throw new SuiteProblem(`no fixture is called \`${name}\``, {place, hints})
    }
    return merge(sum, resolve(fixture, fixtures, [...open, name], place))
  }, {})
  return merge(below, part)
}

function merge(lower: DialPart, above: DialPart): DialPart {
  const below = withoutReplaced(lower, above)
  const merged: DialPart = {...below, ...above}
  const providers = {...below.providers}
  for (const [relay, facts] of Object.entries(above.providers ?? {})) providers[relay] = {...providers[relay], ...facts}
  return {
    ...merged,
    ...(below.options && above.options ? {options: {...below.options, ...above.options}} : {}),
    ...(below.defaults && above.defaults ? {defaults: {...below.defaults, ...above.defaults}} : {}),
    ...(merged.providers ? {providers} : {}),
  }
}

/** A dial is recorded or written: whichever is said above replaces the other. */
function withoutReplaced(below: DialPart, above: DialPart): DialPart {
  if (above.recording !== undefined) {
    const {candidates: _candidates, reverse_candidates: _reverse, dead_relays: _dead, ...rest} = below
    return rest
  }
  if (above.candidates === undefined) return below
  const {recording: _recording, id: _id, ...rest} = below
  return rest
}

/** A list that may be written as its only element. */
export function listOf<Value extends string | number>(each: Value | readonly Value[]): readonly Value[] {
  return typeof each === 'string' || typeof each === 'number' ? [each] : each
}
