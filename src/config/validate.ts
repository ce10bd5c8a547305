import {detectEra} from './eras/detect-era.js'
import {isObject, kindOf, type JsonObject} from '../json/json-value.js'
import type {JsonEdit} from '../json/edit-json.js'
import {editJson} from '../json/edit-json.js'
import {parseJson, type JsonDocument, type Span} from '../json/parse-json.js'
import {parentOf, type Pointer} from '../json/pointer.js'
import {positionAt} from '../json/text-position.js'
import {RULES, ruleOf} from './diagnostics/rules.js'
import type {Finding, Severity} from './diagnostics/rule.js'
import {schemaFindings} from './diagnostics/schema-findings.js'
import {Subject, type Surroundings} from './diagnostics/subject.js'
import {encodingFaults, looksLikeEnvFile, textFaults, type Found} from './diagnostics/text-findings.js'
import {
  checkHypervisorConfig,
  checkVisorConfig,
  checkVisorConfigE0,
  checkVisorConfigE0a,
  checkVisorConfigE1,
  checkVisorConfigE2,
} from './generated/validators.js'
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

export interface ValidateOptions extends Surroundings {
  /** The shape to check against, instead of the one that the keys tell. */
  readonly era?: Shape
  /** Makes every warning an error. */
  readonly strict?: boolean
}

const SCHEMA_CHECKS = {
  e0a: checkVisorConfigE0a,
  e0: checkVisorConfigE0,
  e1: checkVisorConfigE1,
  e2: checkVisorConfigE2,
  e3: checkVisorConfig,
  e4: checkVisorConfig,
  hypervisor: checkHypervisorConfig,
}

const KINDS = {
  'pre-2020': '',
  'route-setup-node': 'a route-setup node file',
  services: 'a list of services',
  dmsghttp: 'a list of dmsg services',
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

function otherKind(what: string): Found {
  return {code: 'CFG-F09', path: '', message: `this looks like ${what}, not a visor configuration`}
}

/** What kind of file it is, or why that cannot be told. */
function shapeOf(config: JsonObject, wanted: Shape | undefined): {shape?: Shape; found?: Found} {
  const detection = detectEra(config)
  if (wanted !== undefined) return {shape: wanted}
  if (detection.kind === 'visor') return {shape: detection.era}
  if (detection.kind === 'hypervisor') return {shape: 'hypervisor'}
  if (detection.kind === 'other') {
    if (detection.what === 'pre-2020') {
      return {found: {code: 'CFG-F08', path: '', message: 'pre-2020 configuration format is not supported'}}
    }
    return {found: otherKind(KINDS[detection.what])}
  }
  const [a, b] = detection.marks
  const message =
    a && b
      ? `keys of ${a.era} (${a.keys.join(', ')}) and ${b.era} (${b.keys.join(', ')}) in one file`
      : 'no key tells which release the file is for'
  return {found: {code: 'CFG-F07', path: '', message}}
}

/** The era whose rules apply: the stand-alone hypervisor's file has none of its own. */
function runRules(document: JsonDocument, config: JsonObject, shape: Shape, around: Surroundings): Found[] {
  if (shape === 'hypervisor') {
    // The same settings as the hypervisor object, so its rules see them below that name.
    const inner = Object.fromEntries(
      Object.entries(config).filter(([key]) => !/^(?:public|secret)_key$|^dmsg_/.test(key)),
    )
    const port = config['dmsg_port']
    const hypervisor: JsonObject = {...inner, ...(port !== undefined && {dmsg_port: port})}
    const lifted: JsonObject = {hypervisor, sk: config['secret_key'] ?? null, pk: config['public_key'] ?? null}
    const subject = new Subject(document, lifted, 'e1', around)
    const kept = RULES.filter(({code}) => /^CFG-(?:F1|A0[1-6]|H|P0[13])/.test(code))
    return findings(kept, subject).map((finding) => ({...finding, path: lowered(finding.path)}))
  }
  return findings(RULES, new Subject(document, config, shape, around))
}

function lowered(path: Pointer): Pointer {
  if (path === '/sk') return '/secret_key'
  return path === '/pk' ? '/public_key' : path.replace(/^\/hypervisor(?=\/|$)/, '')
}

function findings(rules: typeof RULES, subject: Subject): Found[] {
  return rules.flatMap((rule) => [...(rule.check?.(subject) ?? [])].map((finding) => ({...finding, code: rule.code})))
}

/** Codes that may stand at one place several times, each time about something else. */
const PER_MESSAGE = new Set([
  'CFG-F02',
  'CFG-F05',
  'CFG-F12',
  'CFG-K05',
  'CFG-A08',
  'CFG-T01',
  'CFG-H06',
  'CFG-L23',
  'CFG-E06',
])

/** One finding per code and place. What a rule says replaces what the schema said, because a rule knows more. */
function distinct(found: readonly Found[]): Found[] {
  const byPlace = new Map<string, Found>()
  for (const finding of found) {
    const what = PER_MESSAGE.has(finding.code) ? finding.message : ''
    byPlace.set(`${finding.code} ${finding.path} ${what}`, finding)
  }
  return [...byPlace.values()]
}

function look(
  text: string,
  options: ValidateOptions,
): {document: JsonDocument; found: Found[]; shape: Shape | undefined; config: JsonObject | undefined} {
  const encoding = encodingFaults(text)
  const hasMark = text.startsWith('\uFEFF')
  const document = parseJson(hasMark ? ` ${text.slice(1)}` : text)
  const found = [...encoding, ...textFaults(document)]
  const {value} = document
  if (value === undefined) {
    if (looksLikeEnvFile(text))
      return {document, found: [otherKind('an environment file')], shape: undefined, config: undefined}
    // What is not UTF-8 is hardly JSON; the first of the two reasons is the one to act on.
    return {document, found: encoding.length > 0 ? encoding : found, shape: undefined, config: undefined}
  }
  if (!isObject(value)) {
    const message = `the configuration must be a JSON object, found ${kindOf(value)}`
    return {document, found: [...found, {code: 'CFG-F03', path: '', message}], shape: undefined, config: undefined}
  }
  const {shape, found: unclear} = shapeOf(value, options.era)
  if (shape === undefined) {
    return {document, found: unclear ? [...found, unclear] : found, shape, config: value}
  }
  const check = SCHEMA_CHECKS[shape]
  const isValid = check(value)
  const bySchema = isValid
    ? []
    : schemaFindings(check.errors ?? [], value, shape === 'hypervisor' ? 'e1' : shape, shape)
  const byRules = runRules(document, value, shape, options)
  return {document, found: distinct([...found, ...bySchema, ...byRules]), shape, config: value}
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
  const {document, found, shape, config} = look(text, options)
  const diagnostics = found
    .map((finding) => toDiagnostic(document, finding, options.strict ?? false))
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  const readable = !found.some(({code}) => UNREADABLE.has(code) || code === 'CFG-F02')
  return {shape, diagnostics, readable, config}
}

/** What was mended, and the text after it. */
export interface Fixed {
  readonly text: string
  readonly fixed: readonly {readonly code: string; readonly path: Pointer; readonly message: string}[]
}

/** No file has more mistakes that can be mended without asking. */
const MAX_FIXES = 500

/**
 * Mends what needs no decision, one finding after the other, and leaves every other byte as it was.
 *
 * Each fix is followed by a new look, so that fixes cannot disturb one another.
 */
export function fixConfig(text: string, options: ValidateOptions = {}): Fixed {
  const fixed: Fixed['fixed'][number][] = []
  let current = text
  for (let round = 0; round < MAX_FIXES; round++) {
    const {found} = look(current, options)
    const next = found.find(({fix}) => fix !== undefined)
    const edits: readonly JsonEdit[] = next?.fix ?? []
    const after = edits.length > 0 ? editJson(current, edits) : current
    if (!next || after === current) break
    current = after
    fixed.push({code: next.code, path: next.path, message: next.message})
  }
  return {text: current, fixed}
}

/** Whether a validation found an error. */
export function hasErrors({diagnostics}: Validation): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}
