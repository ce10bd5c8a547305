import type {Candidate} from '#starlark-wasm'
import type {DecisionRecord} from '../policy/model/record.js'
import type {DialView} from '../repl/result.js'
import type {Workbench} from '../repl/workbench.js'

/** What the split view shows. */
export interface Overview {
  readonly dial: DialView
  readonly candidates: readonly Candidate[]
  /** What becomes of the dial; `null` without a policy that can decide. */
  readonly record: DecisionRecord | null
}

/** Looks at a workbench between two entries; what the session remembers of decisions stays as it is. */
export async function overviewOf(workbench: Workbench): Promise<Overview> {
  return {dial: workbench.view(), candidates: workbench.dial.candidates, record: await workbench.foresee()}
}
