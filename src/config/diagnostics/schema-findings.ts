import {closest} from '../../closest.js'
import type {SchemaFault} from '../generated/validators.js'
import {isObject, kindOf, type JsonObject, type JsonValue} from '../../json/json-value.js'
import type {JsonEdit} from '../../json/edit-json.js'
import {join, lastOf, showPointer, valueAt, type Pointer} from '../../json/pointer.js'
import {isSecretPlace} from '../redact.js'
import {isSince, type Era} from '../eras/era.js'
import {oldKeyAt} from './known-keys.js'
import type {Finding} from './rule.js'
import {APP_PLACE, SCHEMA_ROWS, shownValue, type Fault} from './schema-rows.js'
import {keysAt, type Shape} from '../schemas.js'

/** A finding together with the code it belongs to. */
export interface CodedFinding extends Finding {
  readonly code: string
}

/** Keys whose spelling or effect is unconfirmed: nothing about them is more than a warning (visor-config 0, H.2). */
const UNCONFIRMED =
  /^\/(?:routing\/(?:policy_timeout|policy_timeout_per_dial_ms|policy_failure_mode|policy_on_control_ports)|transport\/(?:transport_port|no_direct_transports)|p?(?:dmsg)?pty\/allow_rpc_exec|wallet)$|\/restart_policy$/

/** Faults of wrappers, whose inside says more, and those that a rule reports with more to say. */
const SILENT = new Set(['if', 'anyOf', 'allOf', 'uniqueItems', 'minItems'])

function required(fault: Fault): CodedFinding | undefined {
  const key = String(fault.params['missingProperty'])
  const {path} = fault
  const missing = join(path, key)
  // Rules tell what a missing half of the key pair means.
  if (/^\/(?:sk|pk|key_pair|key_pair\/secret_key|visor|visor\/static_secret_key)$/.test(missing)) return undefined
  const isOldApp =
    new RegExp(`${APP_PLACE}$`).test(path) && key === 'name' && valueAt(fault.config, join(path, 'app')) !== undefined
  if (isOldApp) return undefined
  if (/^\/hypervisor$/.test(path) && key.startsWith('tls_')) {
    return {code: 'CFG-H05', path, message: `enable_tls needs tls_cert_file and tls_key_file (${key} missing)`}
  }
  if (path.startsWith('/hypervisor') && !path.startsWith('/hypervisors')) {
    return {
      code: 'CFG-H06',
      path,
      message: `hypervisor.${missing.slice('/hypervisor/'.length).replaceAll('/', '.')} missing`,
    }
  }
  return {code: 'CFG-F05', path, message: `missing required key ${missing}`}
}

function unknownKey({path, params, era, shape, config}: Fault): CodedFinding | undefined {
  const key = String(params['additionalProperty'])
  const here = join(path, key)
  const old = oldKeyAt(here, era)
  if (old && old.to === undefined) {
    return {
      code: 'CFG-K04',
      path: here,
      message: `${here} has no effect since ${old.release}`,
      fix: [{op: 'remove', path: here}],
    }
  }
  if (old?.to !== undefined) {
    return {
      code: 'CFG-K03',
      path: here,
      message: `${here} was renamed to ${old.to} in ${old.release}`,
      ...renameFix(here, old.to, config),
    }
  }
  // Reported by rules of their own.
  if (here === '/hypervisor/disable_pk_endpoint') return undefined
  if (
    new RegExp(`${APP_PLACE}$`).test(path) &&
    isSince(era, 'e1') &&
    valueAt(config, join(path, 'app')) !== undefined
  ) {
    if (key === 'app' || key === 'version') return undefined
  }
  const names = keysAt(shape, path)
  const sameLetters = names.find((name) => name.toLowerCase() === key.toLowerCase())
  if (sameLetters !== undefined) {
    const isFree = valueAt(config, join(path, sameLetters)) === undefined
    const fix: JsonEdit[] = isFree ? [{op: 'rename', path: here, to: sameLetters}] : []
    const message = `${here} should be spelled ${sameLetters}`
    return {code: 'CFG-K02', path: here, message, ...(fix.length > 0 && {fix})}
  }
  const [nearest] = closest(key, names, 1)
  const hint = nearest === undefined ? undefined : `Did you mean ${nearest}?`
  return {code: 'CFG-K01', path: here, message: `unknown key ${here}`, ...(hint !== undefined && {hint})}
}

/** A rename in place, where the new name has the same parent, the same content and is free. */
function renameFix(path: Pointer, to: Pointer, config: JsonObject): {fix?: readonly JsonEdit[]} {
  const keepsContent =
    /^\/(?:stcp|dmsgpty\/port|skywire-tcp\/local_address|custom_dmsg_http_path|routing\/setup_nodes|transport\/transport_setup_nodes)$/
  if (!keepsContent.test(path) || valueAt(config, to) !== undefined) return {}
  const inner: JsonEdit[] =
    path === '/stcp' && valueAt(config, '/stcp/local_address') !== undefined
      ? [{op: 'rename', path: '/stcp/local_address', to: 'listening_address'}]
      : []
  return {fix: [...inner, {op: 'rename', path, to: lastOf(to)}]}
}

function wrongValue(fault: Fault): CodedFinding {
  const {path, keyword, params, value} = fault
  const text = typeof value === 'string' ? value : undefined
  const expected =
    keyword === 'type'
      ? [params['type']].flat().join(' or ')
      : keyword === 'enum'
        ? `one of ${JSON.stringify(params['allowedValues'])}`
        : keyword === 'minimum' || keyword === 'maximum'
          ? `${String(params['comparison'])} ${String(params['limit'])}`
          : 'of another form'
  const found = isSecretPlace(path) || keyword === 'type' ? kindOf(value) : shownValue(fault)
  const plain = keyword === 'type' && text !== undefined ? unquoted(text, String(params['type'])) : undefined
  return {
    code: 'CFG-F06',
    path,
    message: `${showPointer(path)} must be ${expected}, found ${found}`,
    ...(plain !== undefined && {
      fix: [{op: 'put', path, value: plain}],
      hint: `Write ${JSON.stringify(plain)} without quotes.`,
    }),
  }
}

/** The boolean or number that stands in quotes, where that is what is wanted. */
function unquoted(text: string, wanted: string): JsonValue | undefined {
  if (wanted === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  if (wanted === 'integer' && /^(?:0|-?[1-9]\d{0,14})$/.test(text)) return Number(text)
  return undefined
}

function translate(fault: Fault): CodedFinding | undefined {
  if (SILENT.has(fault.keyword)) return undefined
  if (fault.keyword === 'required' && !fault.path.startsWith('/transport/log_store')) return required(fault)
  if (fault.keyword === 'additionalProperties') return unknownKey(fault)
  const row = SCHEMA_ROWS.find(
    ({path, keywords}) => path.test(fault.path) && (keywords?.includes(fault.keyword) ?? true),
  )
  if (!row) {
    return fault.keyword === 'not' || fault.keyword === 'propertyNames' ? undefined : wrongValue(fault)
  }
  const hint = row.hint?.(fault)
  const port = row.code === 'CFG-L04' && typeof fault.value === 'string' ? unquoted(fault.value, 'integer') : undefined
  return {
    code: row.code,
    path: fault.path,
    message: row.message(fault),
    ...(hint !== undefined && {hint}),
    ...(port !== undefined && {fix: [{op: 'put', path: fault.path, value: port}]}),
  }
}

/**
 * Turns faults of the schema into findings of visor-config J by the table of H.3. Of several faults with one code and
 * place one is kept.
 */
export function schemaFindings(
  faults: readonly SchemaFault[],
  config: JsonObject,
  era: Era,
  shape: Shape,
): CodedFinding[] {
  return faults.flatMap((each) => {
    const {instancePath: path, keyword, params} = each
    const value = valueAt(config, path)
    // What is wrong with the name of a key is said again by the fault of its object.
    if (keyword === 'pattern' && isObject(value)) return []
    const finding = translate({path, keyword, params, value, era, shape, config})
    if (!finding) return []
    return [UNCONFIRMED.test(finding.path) ? {...finding, severity: 'warning' as const} : finding]
  })
}
