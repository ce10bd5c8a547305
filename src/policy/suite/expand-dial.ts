import type {Place} from '../../errors.js'
import type {DialFile} from '../world/dial-file.js'
import type {DialPart} from './suite-file.js'
import {SuiteProblem} from './suite-problem.js'

/** The fields in which a list stands for several dials, in the order that labels have. */
const MULTIPLIED = ['app', 'peer_pk', 'port', 'now', 'direct', 'peer_mux'] as const

/** What a dial of a suite comes to. */
export interface ExpandedDial {
  readonly recording: string | undefined
  /** `null` for every dial of the recording. */
  readonly ids: readonly string[] | null
  /** How many dials its lists make. */
  readonly size: number
  /** One of them; `label` tells it apart, empty where there is one. */
  readonly at: (index: number) => {readonly label: string; readonly file: DialFile}
}

export type Fixtures = Readonly<Record<string, DialPart>>

/** More combinations than this are a slip: six lists of ten values make a million. */
const MOST_DIALS = 20_000

/**
 * What parts of a dial come to: fixtures below each, then itself; options, defaults and providers are merged, all else is
 * replaced. A list of values gives one dial for each, and several lists one for each combination.
 *
 * @throws {@link SuiteProblem} for a fixture that is not there or needs itself, for too many combinations or none.
 */
export function expandDial(
  parts: readonly (DialPart | undefined)[],
  fixtures: Fixtures,
  place: () => Place,
): ExpandedDial {
  const whole = parts.reduce<DialPart>((sum, part) => (part ? merge(sum, resolve(part, fixtures, [], place)) : sum), {})
  const {use: _use, recording, id, ...rest} = whole
  const ids = id === undefined ? null : listOf(id)
  const lists = MULTIPLIED.flatMap((field): List[] => {
    const values: unknown = rest[field]
    if (!Array.isArray(values)) return []
    if (values.length > 0) return [{field, values}]
    throw new SuiteProblem(`\`${field}\` is an empty list, so nothing would be run`, {place: place()})
  })
  const size = lists.reduce((product, {values}) => product * values.length, 1)
  if (size > MOST_DIALS) {
    throw new SuiteProblem(`the lists of this dial make ${String(size)} combinations`, {
      place: place(),
      hints: [`${String(MOST_DIALS)} are possible; make several cases of it.`],
    })
  }
  const at = (index: number) => {
    const chosen = combination(lists, index)
    const label = chosen.map(([field, value]) => `${field}=${String(value)}`).join(', ')
    // Every list of the multiplied fields is replaced by one of its values.
    return {label, file: {...rest, ...Object.fromEntries(chosen)} as DialFile}
  }
  return {recording, ids, size, at}
}

interface List {
  readonly field: string
  readonly values: readonly unknown[]
}

/** One of all combinations, the last list the fastest. */
function combination(lists: readonly List[], index: number): readonly (readonly [string, unknown])[] {
  const chosen: [string, unknown][] = []
  let rest = index
  for (const {field, values} of lists.toReversed()) {
    chosen.unshift([field, values[rest % values.length]])
    rest = Math.floor(rest / values.length)
  }
  return chosen
}

function resolve(part: DialPart, fixtures: Fixtures, open: readonly string[], place: () => Place): DialPart {
  const below = listOf(part.use ?? []).reduce<DialPart>((sum, name) => {
    if (open.includes(name)) throw new SuiteProblem(`fixture \`${name}\` uses itself`, {place: place()})
    const fixture = Object.hasOwn(fixtures, name) ? fixtures[name] : undefined
    if (!fixture) {
      const known = Object.keys(fixtures).map((each) => `\`${each}\``)
      const hints = [known.length === 0 ? 'Write it under `fixtures`.' : `Fixtures here: ${known.join(', ')}.`]
      throw new SuiteProblem(`no fixture is called \`${name}\``, {place: place(), hints})
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
