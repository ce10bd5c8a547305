import type {BenchRow} from './measure-policy.js'

/** How the steps of SelectRoute grow with the number of candidates. */
export interface Growth {
  /** Exponent `e` of steps ~ candidates^e, between the two largest numbers that did not fail; 1 is linear. */
  readonly exponent: number
  readonly steps_per_candidate: number
  /** How many candidates it takes to meet the step ceiling, going on like that; `null` where more never costs more. */
  readonly ceiling_at_candidates: number | null
}

/** @returns `null` with fewer than two rows to compare. */
export function growthOf(rows: readonly BenchRow[], ceiling: number): Growth | null {
  const [small, large] = rows.filter(({phase, failure}) => phase === 'select-route' && failure === null).slice(-2)
  if (!small || !large || large.candidates <= small.candidates) return null
  const exponent = Math.log(large.steps / small.steps) / Math.log(large.candidates / small.candidates)
  const steps_per_candidate = (large.steps - small.steps) / (large.candidates - small.candidates)
  return {
    exponent,
    steps_per_candidate,
    ceiling_at_candidates:
      exponent < 0.05 ? null : Math.floor(large.candidates * (ceiling / large.steps) ** (1 / exponent)),
  }
}
