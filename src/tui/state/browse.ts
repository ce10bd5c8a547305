import {filterDials} from '../../repl/filter-dials.js'
import type {DialRow} from '../../repl/result.js'
import type {State} from './state.js'

/** The dials of a recording, to choose one of. */
export interface Browse {
  readonly kind: 'browse'
  /** All of them, in order. */
  readonly dials: readonly DialRow[]
  /** Words by which they are filtered, as typed. */
  readonly query: string
  /** Those that have every word. */
  readonly found: readonly DialRow[]
  /** Index into `found`. */
  readonly chosen: number
}

/** Filters anew; the first one found is chosen. */
export function browse(dials: readonly DialRow[], query: string): Browse {
  const words = query.split(/\s+/u).filter((word) => word !== '')
  return {kind: 'browse', dials, query, found: filterDials(dials, words), chosen: 0}
}

/** Types into the filter, or with a change of the query otherwise. */
export function filterBy(state: State, change: (query: string) => string): State {
  const {mode} = state
  return mode?.kind === 'browse' ? {...state, mode: browse(mode.dials, change(mode.query))} : state
}

/** Goes up or down the list, to its end at most. */
export function step(state: State, by: number): State {
  const {mode} = state
  if (mode?.kind !== 'browse') return state
  return {...state, mode: {...mode, chosen: Math.max(0, Math.min(mode.found.length - 1, mode.chosen + by))}}
}

/** The entry that uses the chosen dial. A recording is anybody's: what is no line of text of an id is left out. */
export function useChosen({found, chosen}: Browse): string | null {
  const dial = found[chosen]
  return dial ? `:use ${dial.id.replace(/[\u0000-\u001f\u007f-\u009f].*$/su, '')}` : null
}
