import {didYouMean} from '../closest.js'
import {InputProblem, UsageProblem} from '../errors.js'
import type {Dial, Route} from '../policy/model/dial.js'
import {isTransportRoute, routeScore} from '../policy/router/build-candidates.js'
import {parseTerseRoute} from '../policy/world/terse-route.js'
import {promptRoutes, withRoutes} from './dial-routes.js'

const ACTIONS = ['add', 'drop', 'set', 'sort', 'clear'] as const

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
      return withRoutes(dial, sorted(routes, words[0] ?? 'latency'))
    case 'clear':
      return withRoutes(dial, [])
    default:
      throw new UsageProblem(`cannot ${action} candidates`, {
        hints: [...didYouMean(action, ACTIONS), 'Type `:help cand` for what can be done.'],
      })
  }
}

function setOne(dial: Dial, routes: readonly Route[], [word = '', ...rest]: readonly string[]): Dial {
  const index = indexOf(word, routes)
  const [, ms] = /^latency_ms=(\d{1,9})$/u.exec(rest[0] ?? '') ?? []
  const old = routes[index]
  if (ms !== undefined && rest.length === 1 && old)
    return withRoutes(dial, routes.with(index, withLatency(old, Number(ms))))
  const {route, facts} = readRoute(rest.join(' '))
  return withFacts(withRoutes(dial, routes.with(index, route)), facts)
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

function indexOf(word: string, routes: readonly Route[]): number {
  if (/^\d{1,6}$/u.test(word) && Number(word) < routes.length) return Number(word)
  const range = routes.length === 0 ? 'there are none' : `there are 0 to ${String(routes.length - 1)}`
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
