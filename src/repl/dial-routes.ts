import type {Dial, Route, WorldRoutes} from '../policy/model/dial.js'
import {isOffered, mirrorRoute} from '../policy/router/build-candidates.js'

/** The routes that stand for a dial at the prompt: the first answer that its primary route gets, whatever the hop floor. */
export interface PromptRoutes {
  readonly forward: readonly Route[]
  /** `null` where the recording does not know them. */
  readonly reverse: readonly Route[] | null
}

export function promptRoutes({routes}: Dial): PromptRoutes {
  if (routes.kind === 'world') {
    return {forward: routes.forward, reverse: routes.reverse ?? routes.forward.map(mirrorRoute)}
  }
  const first = routes.fetches.find(({role}) => role === 'primary')
  return {forward: first?.forward ?? [], reverse: first?.reverse ?? null}
}

/** The dial with other routes: they answer every question, and the way back mirrors them. */
export function withRoutes(dial: Dial, forward: readonly Route[]): Dial {
  const dead = dial.routes.kind === 'world' ? dial.routes.dead_relays : []
  const routes: WorldRoutes = {kind: 'world', forward, reverse: null, dead_relays: dead}
  return {...dial, routes}
}

/** The routes that a script is offered, and so have an index at the prompt, by their index in the whole list. */
export function offeredIndices(routes: readonly Route[]): readonly number[] {
  return routes.flatMap((route, index) => (isOffered(route) ? [index] : []))
}

/** Says how many routes of the dial no script is offered; `null` for none. */
export function hiddenRoutes(dial: Dial): string | null {
  const {forward} = promptRoutes(dial)
  const count = forward.length - offeredIndices(forward).length
  if (count === 0) return null
  const what = count === 1 ? '1 more route goes' : `${String(count)} more routes go`
  return `${what} over a relay and a dmsg transport: the router takes such out before the script sees the list.`
}

/** What is lost when the routes of a dial are edited; `null` for nothing. */
export function lostByEditing({routes}: Dial): string | null {
  if (routes.kind === 'recorded') {
    return 'The recorded answers gave way to these routes: they answer every question, and the way back mirrors them.'
  }
  return routes.reverse === null ? null : 'The routes back gave way to a mirror of these.'
}
