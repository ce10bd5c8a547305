import type {LintedFile, LintRun} from '../../lint/lint-report.js'
import type {Finding} from '../../policy/lint/model/finding.js'
import {ruleList, type ListedRule} from '../../policy/lint/rule-list.js'
import {renderSarif, type SarifResult, type SarifRule} from '../sarif.js'
import {EFFECTS} from './pretty.js'

/** What lint found, in SARIF. */
export function renderLintSarif({files, folder, program}: LintRun): string {
  return renderSarif({
    program,
    category: 'policy-lint',
    folder,
    rules: rulesMet(files).map(sarifRule),
    files: files.map((file) => ({...file, results: resultsOf(file)})),
  })
}

/** Everything that is told of a file, then what comments silence. */
function resultsOf({findings, suppressed}: LintedFile): SarifResult[] {
  return [
    ...findings.map((finding) => sarifResult(finding, null)),
    ...suppressed.map(({finding, reason}) => sarifResult(finding, reason)),
  ]
}

/** Rules that found something; those about configurations are known by what they found. */
function rulesMet(files: readonly LintedFile[]): ListedRule[] {
  const told = files.flatMap(({findings, suppressed}) => [...findings, ...suppressed.map(({finding}) => finding)])
  const met = new Map(told.map((finding) => [finding.code, finding] as const))
  const listed = ruleList().filter(({code}) => met.delete(code))
  return [...listed, ...[...met.values()].map(ruleOfConfig)]
}

function ruleOfConfig({code, name, severity, effect, in_words: words}: Finding): ListedRule {
  const page = words ? `${words.effect}\n\n${words.hint}\n` : name
  return {code, name, summary: words?.effect ?? name, severity, strict_severity: severity, effect, page}
}

function sarifRule({code, name, summary, severity, effect, page}: ListedRule): SarifRule {
  const description = `${summary} A visor ${EFFECTS[effect]}.`
  const properties = {effect, tags: ['routing-policy', effect]}
  return {code, name, summary, description, page, severity, properties}
}

function sarifResult(finding: Finding, silenced: string | null): SarifResult {
  const {code, severity, span, fix, effect, confidence, probe} = finding
  const message = `${finding.message} (a visor ${EFFECTS[effect]})`
  const properties = {effect, confidence, ...(probe !== null && {probe_input: probe})}
  return {code, severity, message, span, fix, properties, silenced}
}
