import {createHash} from 'node:crypto'
import {isAbsolute, relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {occurrences} from '../lint/lint-report.js'
import type {Edit, Finding, Fix, Severity} from '../policy/lint/model/finding.js'

/** What a run found, for {@link renderSarif}. */
export interface SarifReport {
  readonly program: {readonly name: string; readonly version: string}
  /** What kind of run it is, for whoever compares it with earlier ones: `policy-lint`. */
  readonly category: string
  /** Folder that relative names of files are about. */
  readonly folder: string
  /** Those that found something, each once. */
  readonly rules: readonly SarifRule[]
  readonly files: readonly SarifFile[]
}

export interface SarifRule {
  readonly code: string
  /** `unguarded-drop`; some rules have a code only. */
  readonly name?: string
  readonly summary: string
  readonly description: string
  /** Markdown. */
  readonly page: string
  readonly severity: Severity
  readonly properties: Readonly<Record<string, unknown>>
}

export interface SarifFile {
  /** `-` for standard input. */
  readonly file: string
  /** Its text, without secrets: fingerprints come from its lines. */
  readonly text: string
  /** Why nothing is known of it, where that is so. */
  readonly undecided: string | null
  readonly results: readonly SarifResult[]
}

export interface SarifResult {
  readonly code: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly span: Finding['span']
  readonly fix: Fix | null
  readonly properties: Readonly<Record<string, unknown>>
  /** The reason that a comment gives for silencing it, `""` for none; `null` for what is not silenced. */
  readonly silenced: string | null
}

const LEVELS = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const
const PROBLEM_SEVERITIES = {error: 'error', warning: 'warning', info: 'recommendation', off: 'recommendation'} as const

/** What relative addresses are relative to; who reads the report knows where that is. */
const ROOT = '%SRCROOT%'

/**
 * SARIF 2.1.0, for code scanning: rules with their pages, results with their fixes and a fingerprint that stays when lines
 * move, silenced ones marked as such, files that could not be decided as notifications.
 */
export function renderSarif({program, category, folder, rules, files}: SarifReport): string {
  const index = new Map(rules.map(({code}, at) => [code, at]))
  const report = {
    tool: {driver: {...program, semanticVersion: program.version, rules: rules.map(ruleOf)}},
    automationDetails: {id: `skywire-cli/${category}/`},
    originalUriBaseIds: {[ROOT]: {description: {text: 'The folder in which the program ran.'}}},
    columnKind: 'unicodeCodePoints',
    invocations: [
      {
        executionSuccessful: files.every(({undecided}) => undecided === null),
        toolExecutionNotifications: files.flatMap(({file, undecided}) =>
          undecided === null
            ? []
            : [
                {
                  level: 'error',
                  message: {text: undecided},
                  locations: [{physicalLocation: {artifactLocation: artifactAt(file, folder)}}],
                },
              ],
        ),
      },
    ],
    results: files.flatMap((file) => resultsOf(file, folder, index)),
  }
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [report]}
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf({code, name, summary, description, page, severity, properties}: SarifRule): object {
  return {
    id: code,
    ...(name !== undefined && {
      name: name.replaceAll(/(?:^|-)(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    }),
    shortDescription: {text: summary},
    fullDescription: {text: description},
    help: {text: page, markdown: page},
    defaultConfiguration: {level: LEVELS[severity], enabled: severity !== 'off'},
    properties: {...properties, 'problem.severity': PROBLEM_SEVERITIES[severity]},
  }
}

function resultsOf({file, text, results}: SarifFile, folder: string, index: ReadonlyMap<string, number>): object[] {
  const artifactLocation = artifactAt(file, folder)
  const prints = occurrences(results, text).map(fingerprintOf)
  return results.map(({code, severity, message, span, properties, fix, silenced}, at) => ({
    ruleId: code,
    ruleIndex: index.get(code) ?? -1,
    level: LEVELS[severity],
    message: {text: message},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(span)}}],
    partialFingerprints: {primaryLocationLineHash: prints[at] ?? ''},
    properties,
    ...(fix && {
      fixes: [
        {
          description: {text: fix.title},
          artifactChanges: [{artifactLocation, replacements: fix.edits.map(replacementOf)}],
        },
      ],
    }),
    ...(silenced !== null && {
      suppressions: [{kind: 'inSource', ...(silenced !== '' && {justification: silenced})}],
    }),
  }))
}

/** Sixteen digits of a hash, and which of several alike it is. */
function fingerprintOf([print, count]: readonly [string, number]): string {
  return `${createHash('sha256').update(print).digest('hex').slice(0, 16)}:${String(count)}`
}

function replacementOf({span, text}: Edit): object {
  return {deletedRegion: regionOf(span), insertedContent: {text}}
}

function regionOf([startLine, startColumn, endLine, endColumn]: Finding['span']): object {
  return {startLine, startColumn, endLine, endColumn}
}

/** Files below the folder by their relative address, others and presets by a whole one. */
function artifactAt(file: string, folder: string): object {
  if (file === '-') return {uri: 'stdin', uriBaseId: ROOT}
  if (file.startsWith('preset:')) return {uri: file}
  const path = relative(folder, resolve(folder, file))
  if (isAbsolute(path) || path.startsWith('..')) return {uri: pathToFileURL(resolve(folder, file)).href}
  return {uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: ROOT}
}
