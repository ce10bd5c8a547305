import {didYouMean} from '../closest.js'
import {InputProblem, UsageProblem} from '../errors.js'
import type {Dial, Route} from '../policy/model/dial.js'
import {isTransportRoute, routeScore} from '../policy/router/build-candidates.js'
import {parseTerseRoute} from '../policy/world/terse-route.js'
import {offeredIndices, promptRoutes, withRoutes} from './dial-routes.js'

const ACTIONS = ['add', 'drop', 'set', 'sort', 'clear'] as const

/** What of a route can be set by itself. */
const CELLS = ['latency_ms', 'kinds'] as const

const KIND = /^[a-z][a-z0-9]*$/u

/** What `:cand` does with its words; the first names the action. @throws `UsageProblem`, `InputProblem` */
export function editCandidates(dial: Dial, [action = '', ...words]: readonly string[]): Dial {
  const routes = promptRoutes(dial).forward
  switch (action) {
    case 'add': {
      const {route, facts} = readRoute(words.join(' '))
      return withFacts(withRoutes(dial, [...routes, route]), facts)
    }
    case 'drop': {
      if (words.length === 0) throw new UsageProblem('drop which candidate?', {hints: ['Write `:cand drop 2`.']})
      const gone = new Set(words.map((word) => indexOf(word, routes)))
      return withRoutes(
        dial,
        routes.filter((_, index) => !gone.has(index)),
      )
    }
    case 'set':
      return setOne(dial, routes, words)
    case 'sort':
      if (words.length <= 1) return withRoutes(dial, sorted(routes, words[0] ?? 'latency'))
      throw new UsageProblem('candidates are sorted by one thing', {hints: ['Write `:cand sort latency`, or `hops`.']})
    case 'clear':
      if (words.length === 0) return withRoutes(dial, [])
      throw new UsageProblem('`clear` takes all candidates', {hints: ['Write `:cand drop 2` for one of them.']})
    default:
      throw new UsageProblem(`cannot ${action} candidates`, {
        hints: [...didYouMean(action, ACTIONS), 'Type `:help cand` for what can be done.'],
      })
  }
}

/** A whole route, or cells of one. */
function setOne(dial: Dial, routes: readonly Route[], [word, ...rest]: readonly string[]): Dial {
  if (word === undefined || rest.length === 0) {
    throw new UsageProblem('set which candidate to what?', {
      hints: ['Write `:cand set 0 latency_ms=15`, `:cand set 0 kinds=sudph`, or `:cand set 0 SG,ID 120ms`.'],
    })
  }
  const index = indexOf(word, routes)
  if (rest.some((each) => each.includes('='))) return rest.reduce((edited, each) => setCell(edited, index, each), dial)
  const {route, facts} = readRoute(rest.join(' '))
  return withFacts(withRoutes(dial, routes.with(index, route)), facts)
}

function setCell(dial: Dial, index: number, cell: string): Dial {
  const routes = promptRoutes(dial).forward
  const old = routes[index]
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/su.exec(cell) ?? []
  if (!old) throw new TypeError('a route that is set is there')
  if (name === 'latency_ms') {
    if (/^\d{1,9}$/u.test(value)) return withRoutes(dial, routes.with(index, withLatency(old, Number(value))))
    throw new UsageProblem(`\`latency_ms\` is a whole number of at most nine digits, not \`${value}\``)
  }
  if (name === 'kinds') {
    const kinds = value.split(',')
    if (kinds.every((kind) => KIND.test(kind))) return withKinds(dial, routes, index, old, kinds)
    throw new UsageProblem(`no transport kinds: \`${value}\``, {
      hints: ['Write `kinds=stcpr`, or `kinds=stcpr,sudph`.'],
    })
  }
  throw new UsageProblem(`a candidate has no \`${name}\` to set`, {
    hints: [...didYouMean(name, CELLS), 'Set latency_ms or kinds; `:country` says where a relay is.'],
  })
}

/**
 * What scripts see as kinds is how the visor reaches the relays, which the first transport says of the first one; a recorded
 * route without transports names them itself (contract 7).
 */
function withKinds(dial: Dial, routes: readonly Route[], index: number, old: Route, kinds: readonly string[]): Dial {
  if (!isTransportRoute(old)) return withRoutes(dial, routes.with(index, {...old, transport_kinds: kinds}))
  const {transports, hops} = old
  if (kinds.length !== 1 && kinds.length !== transports.length) {
    throw new UsageProblem(
      `the route has ${String(transports.length)} transports, and ${String(kinds.length)} kinds are given`,
      {
        hints: ['Give one kind, or one for each transport.'],
      },
    )
  }
  const kindOf = (at: number): string => kinds[at] ?? kinds[0] ?? ''
  const route = {...old, transports: transports.map((transport, at) => ({...transport, kind: kindOf(at)}))}
  const edited = withRoutes(dial, routes.with(index, route))
  const [first] = hops
  if (first === undefined) return edited
  return {...edited, providers: {...dial.providers, [first]: {...dial.providers[first], kind: kindOf(0)}}}
}

/** Whole milliseconds on every transport, what is left on the first. */
function withLatency(route: Route, ms: number): Route {
  if (!isTransportRoute(route)) return {...route, est_latency_ms: ms}
  const part = Math.floor(ms / route.transports.length)
  const first = ms - part * (route.transports.length - 1)
  return {
    ...route,
    transports: route.transports.map((transport, index) => ({...transport, latency_ms: index === 0 ? first : part})),
  }
}

function sorted(routes: readonly Route[], by: string): readonly Route[] {
  const score = (route: Route): number =>
    isTransportRoute(route) ? routeScore(route.transports) : route.est_latency_ms
  if (by === 'latency') return routes.toSorted((a, b) => score(a) - score(b))
  if (by === 'hops') return routes.toSorted((a, b) => a.hops.length - b.hops.length)
  throw new UsageProblem(`sort by latency or hops, not by \`${by}\``)
}

/** Where in the whole list the route stands that has this index at the prompt. */
function indexOf(word: string, routes: readonly Route[]): number {
  const offered = offeredIndices(routes)
  const index = /^\d{1,6}$/u.test(word) ? offered[Number(word)] : undefined
  if (index !== undefined) return index
  const range = offered.length === 0 ? 'there are none' : `there are 0 to ${String(offered.length - 1)}`
  throw new InputProblem(`no candidate \`${word}\``, {cause: range})
}

function readRoute(text: string): Extract<ReturnType<typeof parseTerseRoute>, {kind: 'route'}> {
  const parsed = parseTerseRoute(text)
  if (parsed.kind === 'route') return parsed
  throw new UsageProblem(parsed.message)
}

/** What is known already stays. */
function withFacts(dial: Dial, facts: Dial['providers']): Dial {
  const providers = {...dial.providers}
  for (const [key, each] of Object.entries(facts)) providers[key] = {...each, ...providers[key]}
  return {...dial, providers}
}
