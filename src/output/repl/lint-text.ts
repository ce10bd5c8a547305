import {NOTHING_FOUND} from '../../lint/lint-report.js'
import type {ReplResult} from '../../repl/result.js'
import {renderPretty} from '../lint/pretty.js'
import type {Look} from '../look.js'

/** What lint found, as `policy lint` shows it. */
export function lintText({file, text, linted}: Extract<ReplResult, {readonly kind: 'lint'}>, look: Look): string {
  const {findings, suppressed, probes} = linted
  return renderPretty({files: [{...NOTHING_FOUND, file, text, findings, suppressed, probes}]}, look).trimEnd()
}
