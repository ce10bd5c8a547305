import {detectEra} from './eras/detect-era.js'
import {isObject, kindOf, type JsonObject} from '../json/json-value.js'
import {parseJson, type JsonDocument} from '../json/parse-json.js'
import type {Pointer} from '../json/pointer.js'
import {RULES} from './diagnostics/rules.js'
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

/** What there is to say of a text, not yet put into words for users. */
export interface Look {
  readonly document: JsonDocument
  readonly found: readonly Found[]
  /** `undefined` where the file is no configuration that could be told. */
  readonly shape: Shape | undefined
  readonly config: JsonObject | undefined
}

/** Reads a text, and holds what it is against the schema of its shape and against the rules. Never throws. */
export function lookAtConfig(text: string, options: ValidateOptions): Look {
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
