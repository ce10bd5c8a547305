import type {LintedFile, LintRun} from '../../lint/lint-report.js'
import type {Edit, Finding} from '../../policy/lint/model/finding.js'
import {EFFECTS} from './pretty.js'
import {ruleList, type ListedRule} from '../../policy/lint/rule-list.js'

const LEVELS = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const

/** SARIF 2.1.0, for code scanning: rules that were met, results with their fixes, silenced ones marked as such. */
export function renderSarif({files}: LintRun): string {
  const met = new Map(
    files
      .flatMap(({findings, suppressed}) => [...findings, ...suppressed.map(({finding}) => finding)])
      .map((finding) => [finding.code, finding]),
  )
  const listed = ruleList().filter(({code}) => met.has(code))
  for (const {code} of listed) met.delete(code)
  const rules = [...listed, ...[...met.values()].map(ruleOfConfig)]
  const index = new Map(rules.map(({code}, at) => [code, at]))
  const run = {
    tool: {driver: {name: 'skywire-cli', rules: rules.map(ruleOf)}},
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
                  locations: [{physicalLocation: {artifactLocation: {uri: uriOf(file)}}}],
                },
              ],
        ),
      },
    ],
    results: files.flatMap((file) => [
      ...file.findings.map((finding) => resultOf(file, finding, index)),
      ...file.suppressed.map(({finding, reason}) => ({
        ...resultOf(file, finding, index),
        suppressions: [{kind: 'inSource', ...(reason === '' ? {} : {justification: reason})}],
      })),
    ]),
  }
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
  return `${JSON.stringify(log, null, 2)}\n`
}

/** A rule about configurations, which is known by what it found. */
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
    properties: {effect},
  }
}

function resultOf({file}: LintedFile, finding: Finding, index: ReadonlyMap<string, number>): object {
  const {code, severity, message, span, confidence, effect, probe, fix} = finding
  const artifactLocation = {uri: uriOf(file)}
  return {
    ruleId: code,
    ruleIndex: index.get(code) ?? -1,
    level: LEVELS[severity],
    message: {text: `${message} (a visor ${EFFECTS[effect]})`},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(span)}}],
    properties: {effect, confidence, ...(probe === null ? {} : {probe_input: probe})},
    ...(fix === null
      ? {}
      : {
          fixes: [
            {
              description: {text: fix.title},
              artifactChanges: [{artifactLocation, replacements: fix.edits.map(replacementOf)}],
            },
          ],
        }),
  }
}

function replacementOf({span, text}: Edit): object {
  return {deletedRegion: regionOf(span), insertedContent: {text}}
}

function regionOf([startLine, startColumn, endLine, endColumn]: Finding['span']): object {
  return {startLine, startColumn, endLine, endColumn}
}

function uriOf(file: string): string {
  return file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/'))
}
