import {ruleOf} from '../../config/diagnostics/rules.js'
import {showPointer} from '../../json/pointer.js'
import type {Diagnostic} from '../../config/validate.js'
import type {Reporters} from '../reporter.js'
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

const LEVELS = {error: 'error', warning: 'warning', info: 'note'} as const

/** SARIF 2.1.0, for code scanning. */
function sarif(files: readonly ShownFindings[]): string {
  const codes = [...new Set(files.flatMap(({diagnostics}) => diagnostics.map(({code}) => code)))].sort()
  const result = (
    file: string,
    {code, severity, message, hint, path, line, column, end_line, end_column}: Diagnostic,
  ) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: {text: `${showPointer(path)}: ${message}. ${hint}`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/'))},
          region: {startLine: line, startColumn: column, endLine: end_line, endColumn: end_column},
        },
      },
    ],
  })
  const rules = codes.map((id) => {
    const {title, effect, hint, severity} = ruleOf(id)
    return {
      id,
      shortDescription: {text: title},
      fullDescription: {text: effect},
      help: {text: hint},
      defaultConfiguration: {level: LEVELS[severity]},
    }
  })
  const run = {
    tool: {driver: {name: 'skywire-cli', rules}},
    columnKind: 'unicodeCodePoints',
    results: files.flatMap(({file, diagnostics}) => diagnostics.map((each) => result(file, each))),
  }
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
  return `${JSON.stringify(log, null, 2)}\n`
}

const COMMANDS = {error: 'error', warning: 'warning', info: 'notice'} as const

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Annotations of GitHub Actions, one per line. */
function github(files: readonly ShownFindings[]): string {
  return files
    .flatMap(({file, diagnostics}) =>
      diagnostics.map(({severity, code, path, message, hint, line, column, end_line, end_column}) => {
        const place = `file=${escapeProperty(file)},line=${line},col=${column},endLine=${end_line},endColumn=${end_column}`
        const text = escapeData(`${showPointer(path)}: ${message}\n${hint}`)
        return `::${COMMANDS[severity]} ${place},title=${code}::${text}\n`
      }),
    )
    .join('')
}

/** The formats of `config validate`. */
export const VALIDATION_REPORTERS: Reporters<readonly ShownFindings[]> = {
  pretty: renderFindings,
  json: (files) => `${JSON.stringify(validationJson(files), null, 2)}\n`,
  sarif,
  github,
}
