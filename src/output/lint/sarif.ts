import {createHash} from 'node:crypto'
import {isAbsolute, relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {occurrences, type LintedFile, type LintRun} from '../../lint/lint-report.js'
import type {Edit, Finding} from '../../policy/lint/model/finding.js'
import {ruleList, type ListedRule} from '../../policy/lint/rule-list.js'
import {EFFECTS} from './pretty.js'

const LEVELS = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const
const PROBLEM_SEVERITIES = {error: 'error', warning: 'warning', info: 'recommendation', off: 'recommendation'} as const

/** What relative addresses are relative to; who reads the report knows where that is. */
const ROOT = '%SRCROOT%'

/**
 * SARIF 2.1.0, for code scanning: rules that were met with their pages, results with their fixes and a fingerprint that
 * stays when lines move, silenced ones marked as such, files that could not be decided as notifications.
 */
export function renderSarif(run: LintRun): string {
  const {files, folder, program} = run
  const rules = rulesMet(files)
  const index = new Map(rules.map(({code}, at) => [code, at]))
  const report = {
    tool: {driver: {...program, semanticVersion: program.version, rules: rules.map(ruleOf)}},
    automationDetails: {id: 'skywire-cli/policy-lint/'},
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

/** Everything that is told of a file, what comments silence included. */
function shownIn({findings, suppressed}: LintedFile): Finding[] {
  return [...findings, ...suppressed.map(({finding}) => finding)]
}

/** Rules that found something; those about configurations are known by what they found. */
function rulesMet(files: readonly LintedFile[]): ListedRule[] {
  const met = new Map(files.flatMap((file) => shownIn(file).map((finding) => [finding.code, finding] as const)))
  const listed = ruleList().filter(({code}) => met.delete(code))
  return [...listed, ...[...met.values()].map(ruleOfConfig)]
}

function ruleOfConfig({code, name, severity, effect, in_words: words}: Finding): ListedRule {
  const page = words ? `${words.effect}\n\n${words.hint}\n` : name
  return {code, name, summary: words?.effect ?? name, severity, strict_severity: severity, effect, page}
}

function ruleOf({code, name, summary, severity, effect, page}: ListedRule): object {
  return {
    id: code,
    name: name.replaceAll(/(?:^|-)(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: summary},
    fullDescription: {text: `${summary} A visor ${EFFECTS[effect]}.`},
    help: {text: page, markdown: page},
    defaultConfiguration: {level: LEVELS[severity], enabled: severity !== 'off'},
    properties: {effect, tags: ['routing-policy', effect], 'problem.severity': PROBLEM_SEVERITIES[severity]},
  }
}

function resultsOf(file: LintedFile, folder: string, index: ReadonlyMap<string, number>): object[] {
  const artifactLocation = artifactAt(file.file, folder)
  const prints = occurrences(shownIn(file), file.text).map(fingerprintOf)
  const results = shownIn(file).map((finding, at) => ({
    ruleId: finding.code,
    ruleIndex: index.get(finding.code) ?? -1,
    level: LEVELS[finding.severity],
    message: {text: `${finding.message} (a visor ${EFFECTS[finding.effect]})`},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(finding.span)}}],
    partialFingerprints: {primaryLocationLineHash: prints[at] ?? ''},
    properties: {
      effect: finding.effect,
      confidence: finding.confidence,
      ...(finding.probe === null ? {} : {probe_input: finding.probe}),
    },
    ...(finding.fix === null
      ? {}
      : {
          fixes: [
            {
              description: {text: finding.fix.title},
              artifactChanges: [{artifactLocation, replacements: finding.fix.edits.map(replacementOf)}],
            },
          ],
        }),
  }))
  const kept = file.findings.length
  return results.map((result, at) => {
    const suppressed = file.suppressed[at - kept]
    if (!suppressed) return result
    const {reason} = suppressed
    return {...result, suppressions: [{kind: 'inSource', ...(reason === '' ? {} : {justification: reason})}]}
  })
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
