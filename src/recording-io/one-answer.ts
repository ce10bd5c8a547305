import {UsageProblem} from '../errors.js'

/** Refuses to write a file and a `--json` document to standard output, one after the other. */
export function checkOneAnswer(output: string | undefined, isJson: boolean): void {
  if (output !== '-' || !isJson) return
  throw new UsageProblem('`--json` and a result to `-` both write to standard output', {
    hints: ['Leave out `--json`, or name a file instead of `-`.'],
  })
}
