import type {LintRun} from '../../lint/lint-report.js'
import {visible} from '../display-text.js'
import {renderPlace} from '../render-problem.js'

/** One line per finding: place, severity, code, message, effect. */
export function renderConcise({files}: LintRun): string {
  return files
    .flatMap(({file, findings}) =>
      findings.map(({span: [line, column], severity, code, message, effect}) => {
        const place = renderPlace({file, line, column})
        return `${place}: ${severity} ${code} ${visible(message)} [${effect}]\n`
      }),
    )
    .join('')
}
