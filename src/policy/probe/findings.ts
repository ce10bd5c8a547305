import type {Position} from '#starlark-wasm'
import type {Phase} from '../model/record.js'
import type {Observation} from './judge.js'
import {JUDGEMENTS, type JudgementId} from './judgements.js'
import {waiverFor, type Waiver, type Waivers} from './waivers.js'

/** What one policy shows that no author wants, with where it was seen. */
export interface Finding {
  readonly judgement: JudgementId
  /** What was found, in general. */
  readonly title: string
  /** What was found here. */
  readonly message: string
  /** What a visor does about it. */
  readonly effect: string
  readonly phase: Phase | null
  /** Where in the policy; `null` where it has no single place. */
  readonly position: Position | null
  /** In how many dials or states of legs. */
  readonly times: number
  /** The first few, one of each probe. */
  readonly seen_in: readonly Seen[]
  /** What allows it; `null` for a finding that counts. */
  readonly waiver: Waiver | null
}

/** An input that shows a finding. */
export interface Seen {
  /** Id of the probe; `null` for a recorded dial. */
  readonly probe: string | null
  /** File of the recording; `null` for a probe. */
  readonly recording: string | null
  /** Id of the dial, or the number of the state of legs. */
  readonly id: string
}

const MOST_SEEN = 3

/** A policy that fails in many ways is not better understood by the twentieth. */
const MOST_OF_A_KIND = 20

interface Group {
  readonly first: Observation
  readonly seen: Seen[]
  times: number
}

/** Gathers observations: those of one kind at one place are one finding. */
export class FindingCollector {
  readonly #groups = new Map<string, Group>()
  readonly #perKind = new Map<JudgementId, number>()

  add(observation: Observation, seen: Seen | null): void {
    const {judgement, message, position} = observation
    const where = position === null ? message : `${String(position.line)}:${String(position.column)}`
    const key = `${judgement} ${where}`
    const group = this.#groups.get(key) ?? this.#start(key, observation)
    if (group === undefined) return
    group.times++
    if (seen !== null && group.seen.length < MOST_SEEN && isNews(seen, group.seen)) group.seen.push(seen)
  }

  #start(key: string, first: Observation): Group | undefined {
    const count = this.#perKind.get(first.judgement) ?? 0
    if (count >= MOST_OF_A_KIND) return undefined
    this.#perKind.set(first.judgement, count + 1)
    const group: Group = {first, seen: [], times: 0}
    this.#groups.set(key, group)
    return group
  }

  /** The findings, most serious first, then by place. */
  findings(waivers: Waivers): Finding[] {
    const order = (id: JudgementId): number => JUDGEMENTS.findIndex((judgement) => judgement.id === id)
    return [...this.#groups.values()]
      .sort((a, b) => order(a.first.judgement) - order(b.first.judgement) || lineOf(a.first) - lineOf(b.first))
      .map(({first, seen, times}) => ({
        judgement: first.judgement,
        ...describe(first.judgement),
        message: first.message,
        phase: first.phase,
        position: first.position,
        times,
        seen_in: seen,
        waiver: waiverFor(waivers, first.judgement, first.position?.line ?? null),
      }))
  }
}

/** A second dial of the same probe says nothing new. */
function isNews({probe}: Seen, known: readonly Seen[]): boolean {
  return probe === null || known.every((each) => each.probe !== probe)
}

function describe(id: JudgementId): {title: string; effect: string} {
  const found = JUDGEMENTS.find((judgement) => judgement.id === id)
  return {title: found?.title ?? id, effect: found?.effect ?? ''}
}

function lineOf({position}: Observation): number {
  return position?.line ?? 0
}
