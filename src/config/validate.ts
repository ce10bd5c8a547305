import type {JsonObject} from '../json/json-value.js'
import type {JsonDocument, Span} from '../json/parse-json.js'
import {parentOf, type Pointer} from '../json/pointer.js'
import {positionAt} from '../json/text-position.js'
import {ruleOf} from './diagnostics/rules.js'
import type {Finding, Severity} from './diagnostics/rule.js'
import type {Found} from './diagnostics/text-findings.js'
import {lookAtConfig, type ValidateOptions} from './look-at-config.js'
import type {Shape} from './schemas.js'

/** A mistake or remark, with all a reader needs to act on it. Field names are those of the `--json` output. */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  /** JSON pointer; of something missing, the object that lacks it. */
  readonly path: Pointer
  /** 1-based; columns count Unicode code points. */
  readonly line: number
  readonly column: number
  readonly end_line: number
  readonly end_column: number
  readonly message: string
  /** What a visor makes of it. */
  readonly effect: string
  readonly hint: string
  /** Whether `fix` mends it. */
  readonly fixable: boolean
}

/** A file as the validator saw it. */
export interface Validation {
  /** `undefined` where the file is no configuration that could be told. */
  readonly shape: Shape | undefined
  /** In the order of the file, then by code. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether the text could be read as a configuration at all. */
  readonly readable: boolean
  readonly config: JsonObject | undefined
}

/** Where a finding stands: its value, of something without place the nearest thing around it; keys for findings on keys. */
function spanOf({places, text}: JsonDocument, path: Pointer, code: string): Span {
  for (let at = path; ; at = parentOf(at)) {
    const place = places.get(at)
    if (place) {
      if (at === path && place.key && code.startsWith('CFG-K')) return place.key
      const isWhole = at !== path || text.slice(place.value.start, place.value.end).includes('\n')
      // A whole object or list is shown by its key, or by its first bracket.
      return isWhole ? (place.key ?? {start: place.value.start, end: place.value.start + 1}) : place.value
    }
    if (at === '') return {start: 0, end: Math.min(1, text.length)}
  }
}

function severityOf(finding: Finding, code: string, strict: boolean): Severity {
  const severity = finding.severity ?? ruleOf(code).severity
  return strict && severity === 'warning' ? 'error' : severity
}

function toDiagnostic(document: JsonDocument, finding: Found, strict: boolean): Diagnostic {
  const rule = ruleOf(finding.code)
  const span = finding.span ?? spanOf(document, finding.path, finding.code)
  const start = positionAt(document.text, span.start)
  const end = positionAt(document.text, span.end)
  return {
    code: finding.code,
    severity: severityOf(finding, finding.code, strict),
    path: finding.path,
    line: start.line,
    column: start.column,
    end_line: end.line,
    end_column: end.column,
    message: finding.message,
    effect: rule.effect,
    hint: finding.hint ?? rule.hint,
    fixable: finding.fix !== undefined,
  }
}

/** Codes after which a file counts as not readable as a configuration. */
const UNREADABLE = new Set(['CFG-F01', 'CFG-F03', 'CFG-F04', 'CFG-F07', 'CFG-F08', 'CFG-F09'])

/**
 * Checks the text of a configuration: the JSON, the schema of its shape, then what a schema cannot say.
 *
 * Never throws for any text. Source: visor-config H.1, J.
 */
export function validateConfig(text: string, options: ValidateOptions = {}): Validation {
  const {document, found, shape, config} = lookAtConfig(text, options)
  const diagnostics = found
    .map((finding) => toDiagnostic(document, finding, options.strict ?? false))
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  const readable = !found.some(({code}) => UNREADABLE.has(code) || code === 'CFG-F02')
  return {shape, diagnostics, readable, config}
}

/** Whether a validation found an error. */
export function hasErrors({diagnostics}: Validation): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}
