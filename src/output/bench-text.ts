import type {BenchRow} from '../policy/bench/measure-policy.js'
import type {Growth} from '../policy/bench/growth.js'
import type {Look} from './look.js'
import {renderTable} from './table.js'

/** What `policy bench` found, as `--json` prints it (`schemas/policy-bench.schema.json`). */
export interface BenchReport {
  readonly policy: string
  readonly contract: string
  readonly rows: readonly BenchRow[]
  readonly growth: Growth | null
  readonly step_ceiling: number
}

/** Time and steps per call, and how they grow. Ends with a newline. */
export function renderBench({policy, contract, rows, growth, step_ceiling}: BenchReport, look: Look): string {
  const table = renderTable(
    rows,
    [
      {title: 'CANDIDATES', text: ({candidates}) => String(candidates), align: 'right'},
      {title: 'PHASE', text: ({phase}) => phase},
      {title: 'STEPS', text: ({steps}) => String(steps), align: 'right'},
      {title: 'CALLS', text: ({iterations}) => String(iterations), align: 'right'},
      {title: 'MEAN', text: ({mean_us}) => microseconds(mean_us), align: 'right'},
      {title: 'P50', text: ({p50_us}) => microseconds(p50_us), align: 'right'},
      {title: 'P99', text: ({p99_us}) => microseconds(p99_us), align: 'right'},
      {title: '', text: ({failure}) => failure ?? '', shrinks: true, paint: (text) => look.chalk.red(text)},
    ],
    look,
  )
  return `${look.chalk.bold(policy)}, contract ${contract}\n\n${table}\n\n${growthText(growth, step_ceiling)}\n`
}

function growthText(growth: Growth | null, ceiling: number): string {
  if (!growth) return 'Too few rows to say how the steps grow with the candidates.'
  const {exponent, ceiling_at_candidates: met} = growth
  if (met === null) return 'The steps do not grow with the number of candidates.'
  const shape = exponent < 1.15 ? 'in proportion to' : `with the power ${exponent.toFixed(1)} of`
  return `Steps grow ${shape} the candidates; the router's ceiling of ${String(ceiling)} is met at about ${String(met)}.`
}

function microseconds(value: number): string {
  return value < 1000 ? `${value.toFixed(1)} µs` : `${(value / 1000).toFixed(2)} ms`
}
