import {ruleOf} from '../../config/diagnostics/rules.js'
import {showPointer} from '../../json/pointer.js'
import {maskSecrets} from '../../config/redact.js'
import type {Diagnostic} from '../../config/validate.js'
import {GITHUB_KINDS, githubCommand} from '../github-command.js'
import type {Reporters} from '../reporter.js'
import {renderSarif, type SarifReport, type SarifResult, type SarifRule} from '../sarif.js'
import {renderFindings, type FileFindings, type ShownFindings} from './diagnostics-text.js'

/** The `--json` answer of `config validate`. */
export interface ValidationJson {
  readonly ok: boolean
  readonly files: readonly FileFindings[]
}

/** What is printed as JSON: the same without the texts of the files. */
export function validationJson(files: readonly ShownFindings[]): ValidationJson {
  return {
    ok: files.every(({ok}) => ok),
    files: files.map(({file, era, ok, fixed, diagnostics}) => ({file, era, ok, fixed, diagnostics})),
  }
}

/** What was found, and who looked for it where. */
export interface Validation extends Pick<SarifReport, 'program' | 'folder'> {
  readonly files: readonly ShownFindings[]
}

/** SARIF, for code scanning. */
function sarif({program, folder, files}: Validation): string {
  const codes = new Set(files.flatMap(({diagnostics}) => diagnostics.map(({code}) => code)))
  return renderSarif({
    program,
    category: 'config-validate',
    folder,
    rules: [...codes].sort().map(sarifRule),
    files: files.map(({file, text, diagnostics}) => ({
      file,
      text: maskSecrets(text),
      undecided: null,
      results: diagnostics.map(sarifResult),
    })),
  })
}

function sarifRule(code: Diagnostic['code']): SarifRule {
  const {title, effect, hint, severity} = ruleOf(code)
  return {code, summary: title, description: effect, page: hint, severity, properties: {tags: ['configuration']}}
}

function sarifResult(found: Diagnostic): SarifResult {
  const {code, severity, path, line, column, end_line, end_column} = found
  const message = `${showPointer(path)}: ${found.message}. ${found.hint}`
  const span = [line, column, end_line, end_column] as const
  return {code, severity, message, span, fix: null, properties: {path}, silenced: null}
}

/** Annotations of GitHub Actions, one per line. */
function github({files}: Validation): string {
  return files
    .flatMap(({file, diagnostics}) =>
      diagnostics.map(({severity, code, path, message, hint, line, column, end_line, end_column}) => {
        // An annotation over several lines must not name columns.
        const columns = line === end_line ? {col: column, endColumn: end_column} : {}
        const properties = {file, line, endLine: end_line, ...columns, title: code}
        return `${githubCommand(GITHUB_KINDS[severity], properties, `${showPointer(path)}: ${message}\n${hint}`)}\n`
      }),
    )
    .join('')
}

/** The formats of `config validate`. */
export const VALIDATION_REPORTERS: Reporters<Validation> = {
  pretty: ({files}, look) => renderFindings(files, look),
  json: ({files}) => `${JSON.stringify(validationJson(files), null, 2)}\n`,
  sarif,
  github,
}
