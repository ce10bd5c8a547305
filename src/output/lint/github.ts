import type {LintRun} from '../../lint/lint-report.js'
import {GITHUB_KINDS, githubCommand} from '../github-command.js'
import {EFFECTS} from './pretty.js'

/** Annotations of GitHub Actions, one per line. */
export function renderGithub({files}: LintRun): string {
  return files
    .flatMap(({file, findings}) =>
      findings.map(({severity, code, name, message, effect, span: [line, column, endLine, endColumn]}) => {
        // An annotation over several lines must not name columns.
        const columns = line === endLine ? {col: column, endColumn} : {}
        const properties = {file, line, endLine, ...columns, title: `${code} ${name}`}
        return `${githubCommand(GITHUB_KINDS[severity], properties, `${message}\na visor ${EFFECTS[effect]}`)}\n`
      }),
    )
    .join('')
}
