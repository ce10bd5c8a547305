import {parseInstant} from '../router/instant.js'
import type {DialLine, FetchLine, RecordingLine, RouteLine, RouteList} from './format.js'
import type {JsonPath} from './json-scan.js'

export interface LineFault {
  readonly path: JsonPath
  readonly message: string
}

/** What is wrong with a line that its schema lets through: moments, lengths that must agree, references. */
export function* lineFaults(line: RecordingLine): Generator<LineFault> {
  switch (line.type) {
    case 'header':
      yield* momentFaults('recorded_at', line.recorded_at)
      break
    case 'dial':
      yield* momentFaults('now', line.now)
      yield* fetchFaults(line)
      break
    case 'legs':
      yield* momentFaults('at', line.at)
      break
    case 'providers':
  }
}

function* momentFaults(field: string, moment: string | null): Generator<LineFault> {
  if (moment !== null && parseInstant(moment) === null) yield {path: [field], message: 'no such date or time'}
}

function* fetchFaults({fetches}: DialLine): Generator<LineFault> {
  for (const [index, fetch] of fetches.entries()) {
    const at = (...path: JsonPath): JsonPath => ['fetches', index, ...path]
    if (fetch.role === 'primary' && fetch.leg !== 0) yield {path: at('leg'), message: 'the primary route is leg 0'}
    if (fetch.role === 'aux' && fetch.leg === 0) yield {path: at('leg'), message: 'leg 0 is the primary route'}
    if (fetch.role === 'aux' && fetch.attempt !== 1) {
      yield {path: at('attempt'), message: 'an auxiliary leg has one attempt'}
    }
    for (const direction of ['forward', 'reverse'] as const) {
      const list = fetch[direction]
      if (list === undefined || list === null) continue
      if (isReference(list)) yield* referenceFaults(list.same_as, direction, fetches, index, at(direction, 'same_as'))
      else for (const [number, route] of list.entries()) yield* routeFaults(route, at(direction, number))
    }
    if (fetch.source === 'none' && Array.isArray(fetch.forward) && fetch.forward.length > 0) {
      yield {path: at('forward'), message: 'routes from the source "none"'}
    }
  }
}

function* referenceFaults(
  target: number,
  direction: 'forward' | 'reverse',
  fetches: readonly FetchLine[],
  index: number,
  path: JsonPath,
): Generator<LineFault> {
  const list = target < index ? fetches[target]?.[direction] : undefined
  if (list === undefined || list === null || isReference(list)) {
    yield {path, message: 'must name an earlier fetch of this dial that has the list itself'}
  }
}

function* routeFaults(route: RouteLine, path: JsonPath): Generator<LineFault> {
  if ('transports' in route) {
    const {transports, hops} = route
    if (transports.length !== hops.length + 1) {
      const message = `${String(transports.length)} transports do not fit ${String(hops.length)} hops: one more is needed`
      yield {path: [...path, 'transports'], message}
    }
  } else if (route.hops_geo !== undefined && route.hops_geo.length !== route.hops.length) {
    yield {path: [...path, 'hops_geo'], message: 'not one country per hop'}
  }
}

/** Whether a list of routes stands elsewhere. */
export function isReference(list: RouteList): list is {readonly same_as: number} {
  return !Array.isArray(list)
}
