import {EXIT, Problem} from '../../errors.js'

/** A failure of `route policy …`: the earlier tool's text, and its status, which is 1 whatever went wrong. */
export class EarlierToolProblem extends Problem {
  override readonly code = 'ROUTE_POLICY'
  override readonly exitStatus = EXIT.findings
}
