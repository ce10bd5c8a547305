import type {LintRun} from '../../lint/lint-report.js'
import {renderLineDiff} from '../line-diff.js'
import type {Look} from '../look.js'

/** What fixes change, as unified diffs; empty where nothing does. */
export function renderFixDiff({files}: LintRun, look: Look): string {
  return files
    .flatMap(({file, before, text}) =>
      before === null ? [] : [`${renderLineDiff(before, text, [file, `${file} (fixed)`], look)}\n`],
    )
    .join('')
}
