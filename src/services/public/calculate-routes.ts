import {ServiceProblem} from '../../errors.js'
import type {FoundRoutes, RouteHop, RouteQuestion} from './route-finder.js'
import type {RegisteredTransport} from './transport-discovery.js'

/** The transports that there are make no route of the lengths allowed. */
export class NoRoute extends ServiceProblem {
  override readonly code = 'NO_ROUTE'

  constructor({from, to, minHops, maxHops}: RouteQuestion) {
    super(`no route from ${from} to ${to}`, {
      cause: new Error(`none of ${minHops} to ${maxHops} transports is registered`),
      hints: ['Allow more transports with `--max`.'],
    })
  }
}

/** So many steps are tried, then what was found has to do: with a high `minHops` the ways are beyond counting. */
const MAX_STEPS = 2_000_000

interface Step {
  readonly to: string
  readonly transportId: string
}

/**
 * The shortest ways through the network that pass no visor twice, fewest transports first, then by their ids.
 *
 * @param count - most routes of each direction; the reverse ones are the same ways back.
 * @throws {@link NoRoute}
 */
export function calculateRoutes(
  transports: readonly RegisteredTransport[],
  question: RouteQuestion & {readonly count: number},
): FoundRoutes {
  const forward = new Search(transports, question).routes()
  if (forward.length === 0) throw new NoRoute(question)
  return {forward, reverse: forward.map(back)}
}

function back(route: readonly RouteHop[]): RouteHop[] {
  return route.map(({transport_id, from, to}) => ({transport_id, from: to, to: from})).reverse()
}

/** Looks for ways of one length after the other; which visors are too far from the goal is known beforehand. */
class Search {
  readonly #steps: ReadonlyMap<string, readonly Step[]>
  readonly #distance: ReadonlyMap<string, number>
  readonly #question: RouteQuestion & {readonly count: number}
  readonly #found: RouteHop[][] = []
  #triedSteps = 0

  constructor(transports: readonly RegisteredTransport[], question: RouteQuestion & {readonly count: number}) {
    this.#steps = stepsOf(transports)
    this.#distance = distances(this.#steps, question.to)
    this.#question = question
  }

  routes(): RouteHop[][] {
    const {from, to, minHops, maxHops} = this.#question
    const shortest = this.#distance.get(from)
    if (shortest === undefined || from === to) return []
    for (let length = Math.max(minHops, shortest); length <= maxHops && !this.#isOver; length++) {
      this.#extend([], new Set([from]), from, length)
    }
    return this.#found
  }

  get #isOver(): boolean {
    return this.#found.length >= this.#question.count || this.#triedSteps > MAX_STEPS
  }

  /** Depth is bounded by the most transports of a route, so recursion is. */
  #extend(way: readonly RouteHop[], passed: Set<string>, at: string, left: number): void {
    if (this.#isOver) return
    if (left === 0) {
      if (at === this.#question.to) this.#found.push([...way])
      return
    }
    if (at === this.#question.to) return
    for (const {to, transportId} of this.#steps.get(at) ?? []) {
      this.#triedSteps += 1
      const rest = this.#distance.get(to)
      if (passed.has(to) || rest === undefined || rest > left - 1) continue
      passed.add(to)
      this.#extend([...way, {transport_id: transportId, from: at, to}], passed, to, left - 1)
      passed.delete(to)
    }
  }
}

function stepsOf(transports: readonly RegisteredTransport[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>()
  const add = (from: string, to: string, transportId: string): void => {
    const list = steps.get(from) ?? []
    list.push({to, transportId})
    steps.set(from, list)
  }
  for (const {t_id, edges} of transports.toSorted((a, b) => (a.t_id < b.t_id ? -1 : 1))) {
    const [one, other] = edges
    if (one === other) continue
    add(one, other, t_id)
    add(other, one, t_id)
  }
  return steps
}

/** How many transports each visor is away from the goal; those that cannot reach it are absent. */
function distances(steps: ReadonlyMap<string, readonly Step[]>, goal: string): ReadonlyMap<string, number> {
  const found = new Map([[goal, 0]])
  const queue = [goal]
  for (const at of queue) {
    for (const {to} of steps.get(at) ?? []) {
      if (found.has(to)) continue
      found.set(to, (found.get(at) ?? 0) + 1)
      queue.push(to)
    }
  }
  return found
}
