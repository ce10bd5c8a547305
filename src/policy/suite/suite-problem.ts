import {InputProblem} from '../../errors.js'

/** A suite, or something that it names, is not what it should be. */
export class SuiteProblem extends InputProblem {
  override readonly code = 'SUITE'
}
