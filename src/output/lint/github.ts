import type {LintRun} from '../../lint/lint-report.js'
import {EFFECTS} from './pretty.js'

const COMMANDS = {error: 'error', warning: 'warning', info: 'notice'} as const

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Annotations of GitHub Actions, one per line. */
export function renderGithub({files}: LintRun): string {
  return files
    .flatMap(({file, findings}) =>
      findings.map(({severity, code, name, message, effect, span: [line, column, endLine, endColumn]}) => {
        // An annotation over several lines must not name columns.
        const columns = line === endLine ? `,col=${String(column)},endColumn=${String(endColumn)}` : ''
        const place = `file=${escapeProperty(file)},line=${String(line)},endLine=${String(endLine)}${columns}`
        const text = escapeData(`${message}\na visor ${EFFECTS[effect]}`)
        return `::${COMMANDS[severity]} ${place},title=${escapeProperty(`${code} ${name}`)}::${text}\n`
      }),
    )
    .join('')
}
