import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {ContractVersion, Span} from '#starlark-wasm'
import {policyPlaces} from '../config/apps/policy-places.js'
import {maskSecrets} from '../config/redact.js'
import {validateConfig, type Diagnostic} from '../config/validate.js'
import {looksLikeSource, readPolicyReference} from '../config/values/policy-reference.js'
import {localDisk} from '../config-files/local-disk.js'
import {readConfigText} from '../config-files/read-config.js'
import type {Context} from '../context.js'
import type {PolicyToLint} from '../engine/jobs/lint.js'
import {Problem} from '../errors.js'
import {parseJson} from '../json/parse-json.js'
import type {Pointer} from '../json/pointer.js'
import type {Finding} from '../policy/lint/model/finding.js'
import {selectAmong, type Selection} from '../policy/lint/select-rules.js'
import {SourceText} from '../policy/lint/tree/source-text.js'
import {NEWEST_CONTRACT} from '../policy/model/contracts.js'
import {findPreset} from '../policy/preset/find-preset.js'
import {checkConfigWords, CONFIG_RULES} from './config-rules.js'
import {EmbeddedText} from './embedded-text.js'
import {NOTHING_FOUND, type LintedFile} from './lint-report.js'

export interface ConfigsToLint {
  /** Configurations of visors; `-` for standard input. */
  readonly files: readonly string[]
  readonly contract: ContractVersion
  readonly selectionFor: (file: string) => Selection
  readonly probes: boolean
  /** Told of a file that cannot be read; the others are linted. */
  readonly onProblem: (problem: Problem) => void
  readonly signal: AbortSignal
}

/** Configurations with what was found in them, and in the policies that stand in them. */
export interface LintedConfigs {
  readonly linted: readonly LintedFile[]
  /** Files of policies that they name. */
  readonly policies: readonly string[]
}

/** A policy that stands in a configuration or comes with the visor, and how its findings are told. */
interface InnerPolicy {
  readonly policy: PolicyToLint
  readonly tell: (finding: Finding) => Finding
}

interface ReadConfig {
  readonly file: string
  /** Without secrets, every place where it was. */
  readonly text: string
  readonly findings: readonly Finding[]
  readonly inner: readonly InnerPolicy[]
  readonly policies: readonly string[]
}

const laterOf = (a: ContractVersion, b: ContractVersion): ContractVersion => (a > b ? a : b)

/** Validates configurations of visors, and lints the policies that they name (visor-config C.6, J). */
export async function lintVisorConfigs(context: Context, request: ConfigsToLint): Promise<LintedConfigs> {
  const read: ReadConfig[] = []
  for (const file of request.files) {
    checkConfigWords(request.selectionFor(file))
    try {
      read.push(await readConfig(file, request))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      request.onProblem(error)
    }
  }
  const pool = read.some(({inner}) => inner.length > 0) ? await context.engines() : null
  try {
    const linted: LintedFile[] = []
    for (const {file, text, findings, inner} of read) {
      const own: LintedFile = {...NOTHING_FOUND, file, text, findings, probes: 'off'}
      if (inner.length === 0 || !pool) {
        linted.push(own)
        continue
      }
      const policies = inner.map(({policy}) => policy)
      const end = await pool.run('lint', {policies, fixes: null}, {signal: request.signal})
      linted.push(end.kind === 'done' ? withInner(own, inner, end.output) : {...own, undecided: end.message})
    }
    return {linted, policies: distinctFiles(read.flatMap(({policies}) => policies))}
  } finally {
    await pool?.close()
  }
}

/** A file that is named in two ways is one file; it goes by its first name. */
function distinctFiles(paths: readonly string[]): readonly string[] {
  const all = paths.map((path) => resolve(path))
  return paths.filter((path, index) => all.indexOf(resolve(path)) === index)
}

async function readConfig(file: string, {contract, selectionFor, probes, signal}: ConfigsToLint): Promise<ReadConfig> {
  const text = await readConfigText(file, signal)
  const around = {platform: process.platform, disk: localDisk(), ...(file !== '-' && {file: resolve(file)})}
  const {diagnostics, config, shape} = validateConfig(text, around)
  const selection = selectionFor(file)
  const source = new SourceText(text)
  const {places} = parseJson(text.replace(/^\uFEFF/u, ' '))
  const policies: string[] = []
  const inner: InnerPolicy[] = []
  const named = config && shape !== undefined && shape !== 'hypervisor' ? policyPlaces(config, shape) : []
  for (const {path, value} of named) {
    const literal = places.get(path)?.value
    if (!literal) continue
    const reference = readPolicyReference(value)
    const options = {contract, selection, probes}
    if (reference.kind === 'starlark-file') {
      // Of one that is missing the validator speaks.
      if (existsSync(reference.path)) policies.push(reference.path)
    } else if (reference.kind === 'preset') {
      // A visor whose configuration names a preset is new enough to have it.
      const preset = findPreset(reference.name, NEWEST_CONTRACT)
      const span: Span = [...source.placeAt(literal.start), ...source.placeAt(literal.end)]
      if (preset)
        inner.push({
          policy: {...options, contract: laterOf(contract, preset.contract), text: preset.script},
          tell: (each) => atPreset(each, value, span),
        })
    } else if (reference.kind === 'inline' && looksLikeSource(reference.source)) {
      const embedded = new EmbeddedText(source, literal.start)
      inner.push({policy: {...options, text: embedded.text}, tell: (each) => atSource(each, embedded, path)})
    }
  }
  return {file, text: maskSecrets(text), findings: findingsOf(diagnostics, selection), inner, policies}
}

/** What the validator found, as far as its rules are selected. */
function findingsOf(diagnostics: readonly Diagnostic[], selection: Selection): Finding[] {
  const selected = new Map(selectAmong(CONFIG_RULES, selection).map((each) => [each.rule.code, each]))
  return diagnostics.flatMap((found): Finding[] => {
    const rule = selected.get(found.code)
    if (!rule) return []
    const {code, message, effect, hint} = found
    return [
      {
        code,
        name: rule.rule.name,
        severity: rule.isChosen ? rule.severity : found.severity,
        effect: 'misconfigured',
        in_words: {effect, hint},
        confidence: 'certain',
        message,
        span: [found.line, found.column, found.end_line, found.end_column],
        probe: null,
        fix: null,
      },
    ]
  })
}

/** A preset has no text that anybody could change: what is found in it is told where it is named. */
function atPreset(finding: Finding, name: string, span: Span): Finding {
  return {...finding, span, message: `${name}, line ${String(finding.span[0])}: ${finding.message}`, fix: null}
}

/** Source in a configuration is found by its place there; its fixes are written as JSON, and for people to apply. */
function atSource(finding: Finding, embedded: EmbeddedText, path: Pointer): Finding {
  const {fix, span, message} = finding
  const edits = fix?.edits.map((edit) => ({
    span: embedded.outer(edit.span),
    text: JSON.stringify(edit.text).slice(1, -1),
  }))
  return {
    ...finding,
    span: embedded.outer(span),
    message: `${message} (line ${String(span[0])} of ${path})`,
    fix: fix && edits ? {...fix, applicability: 'suggestion', edits} : null,
  }
}

function withInner(
  own: LintedFile,
  inner: readonly InnerPolicy[],
  answers: readonly (Pick<LintedFile, 'findings' | 'suppressed'> | {readonly kind: string} | undefined)[],
): LintedFile {
  const found = inner.flatMap(({tell}, index) => {
    const answer = answers[index]
    return answer && 'findings' in answer ? answer.findings.map(tell) : []
  })
  const suppressed = inner.flatMap(({tell}, index) => {
    const answer = answers[index]
    if (!answer || !('suppressed' in answer)) return []
    return answer.suppressed.map((each) => {
      const finding = tell(each.finding)
      return {...each, finding, line: finding.span[0]}
    })
  })
  const findings = [...own.findings, ...found].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  return {...own, findings, suppressed}
}
