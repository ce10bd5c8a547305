import type {ReplResult} from '../../repl/result.js'
import {renderPretty} from '../lint/pretty.js'
import type {Look} from '../look.js'

/** What lint found, as `policy lint` shows it. */
export function lintText(
  {contract, file, text, linted}: Extract<ReplResult, {readonly kind: 'lint'}>,
  look: Look,
): string {
  const {findings, suppressed, probes} = linted
  const shown = {file, text, findings, suppressed, probes, fixed: [], refused: [], before: null}
  const run = {
    contract,
    fail_level: 'error' as const,
    files: [{...shown, in_baseline: 0, undecided: null}],
  }
  return renderPretty(run, look).trimEnd()
}
