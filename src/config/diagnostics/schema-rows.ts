import type {Era} from '../eras/era.js'
import type {JsonObject, JsonValue} from '../../json/json-value.js'
import {join, lastOf, parentOf, valueAt, type Pointer} from '../../json/pointer.js'
import {isSecretPlace} from '../redact.js'
import {shownText} from '../values/shown-text.js'
import type {Shape} from '../schemas.js'

/** What the translation of one fault knows. */
export interface Fault {
  readonly path: Pointer
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly value: JsonValue | undefined
  readonly era: Era
  readonly shape: Shape
  readonly config: JsonObject
}

/** The value of a fault for people; never a secret. */
export const shownValue = ({path, value}: Fault): string => {
  if (isSecretPlace(path)) return '<redacted>'
  return shownText(typeof value === 'string' ? value : JSON.stringify(value))
}

/** The row of visor-config H.3 for a fault: first match wins. */
export interface Row {
  readonly path: RegExp
  /** Absent: every keyword. */
  readonly keywords?: readonly string[]
  readonly code: string
  readonly message: (fault: Fault) => string
  readonly hint?: (fault: Fault) => string | undefined
}

const KEY_LIST =
  /^\/(?:hypervisors|survey_whitelist|user_survey_whitelist|trusted_visors|(?:dmsgpty|pty)\/whitelist|transport\/(?:transport_setup|transport_setup_nodes|user_transport_setup|trusted_visors)|routing\/(?:route_setup_nodes|setup_nodes|user_route_setup_nodes))/
    .source
/** The place of an app entry, as the start of a pattern. */
export const APP_PLACE = '^/(?:launcher/)?apps/\\d+'
const URL_PLACE =
  /^(?:\/dmsg(?:\/\d+)?\/discovery(?:_dmsg)?|\/transport\/(?:discovery|address_resolver)(?:_dmsg)?|\/routing\/route_finder(?:_dmsg)?|\/uptime_tracker\/addr(?:_dmsg)?|\/uptime\/tracker|\/launcher\/(?:service_discovery(?:_dmsg)?|discovery\/proxy_discovery_addr)|\/conf_service_dmsg)$/
const DURATION_PLACE = /(?:_timeout|_interval|_delay|\/policy_timeout)$/

/** What a fault of the schema means, by place and keyword (visor-config H.3). */
export const SCHEMA_ROWS: readonly Row[] = [
  {
    path: /^\/(?:sk|pk|key_pair\/(?:public|secret)_key|visor\/static_(?:public|secret)_key)$/,
    keywords: ['pattern', 'not'],
    code: 'CFG-A05',
    message: ({path}) => `${path}: not a key`,
  },
  {
    path: new RegExp(`${KEY_LIST}/\\d+$`),
    keywords: ['pattern'],
    code: 'CFG-A07',
    message: ({path}) => `${path} is not a valid public key`,
  },
  {
    path: /^\/(?:persistent_transports\/\d+\/pk|dmsg(?:\/\d+)?\/(?:lan_)?servers\/\d+\/static|hypervisors\/\d+\/public_key)$/,
    keywords: ['pattern'],
    code: 'CFG-A07',
    message: ({path}) => `${path} is not a valid public key`,
  },
  {
    path: /^\/hypervisors\/\d+$/,
    keywords: ['type'],
    code: 'CFG-H02',
    message: () => 'hypervisors must be a list of public keys',
  },
  {
    path: URL_PLACE,
    keywords: ['pattern'],
    code: 'CFG-S01',
    message: (fault) => `${fault.path}: "${shownValue(fault)}" is not a service URL`,
  },
  {
    path: /^\/hypervisor\/cookies\/expires_duration$/,
    keywords: ['type'],
    code: 'CFG-H10',
    message: () => 'expires_duration is a number of nanoseconds; 12 h = 43200000000000',
  },
  {
    path: /^\/hypervisor\/cookies\/(?:hash|block)_key$/,
    keywords: ['pattern'],
    code: 'CFG-H06',
    message: ({path}) =>
      `hypervisor.cookies.${lastOf(path)} must be ${path.endsWith('hash_key') ? '32 or 64' : '16, 24 or 32'} bytes hex`,
  },
  {
    path: DURATION_PLACE,
    keywords: ['pattern', 'type'],
    code: 'CFG-V05',
    message: (fault) => `${fault.path}: "${shownValue(fault)}" is not a duration`,
    hint: ({value}) => (typeof value === 'string' && /^\d+$/.test(value) ? `Did you mean "${value}s"?` : undefined),
  },
  {
    path: /^\/log_level$/,
    keywords: ['pattern'],
    code: 'CFG-V07',
    message: (fault) => `log_level "${shownValue(fault)}" is not known`,
  },
  {
    path: /^\/version$/,
    keywords: ['pattern', 'enum'],
    code: 'CFG-V01',
    message: (fault) => `version "${shownValue(fault)}" is not usable`,
  },
  {
    path: /^\/(?:stcp|skywire-tcp)\/pk_table$/,
    keywords: ['propertyNames'],
    code: 'CFG-T01',
    message: ({params}) => `pk_table key "${String(params['propertyName'])}" is not a public key`,
    hint: ({params, value}) => {
      const name = String(params['propertyName'])
      const item = valueAt(value, join('', name))
      return typeof item === 'string' && /^0[23][0-9a-fA-F]{64}$/.test(item)
        ? 'Key and address seem to be exchanged: write {"<public key>": "<ip>:<port>"}.'
        : undefined
    },
  },
  {
    path: /^\/(?:stcp|skywire-tcp)\/pk_table\/[^/]+$/,
    keywords: ['pattern'],
    code: 'CFG-T02',
    message: (fault) => `pk_table address "${shownValue(fault)}" needs a port`,
  },
  {
    path: /(?:_addr|_address|\/rpc|\/address|\/ssh_listen|\/stun_servers\/\d+)$/,
    keywords: ['pattern'],
    code: 'CFG-N01',
    message: (fault) => `${fault.path}: "${shownValue(fault)}" is not host:port`,
  },
  {
    path: /^\/transport\/log_store\/type$/,
    keywords: ['enum'],
    code: 'CFG-T07',
    message: (fault) => `invalid store type "${shownValue(fault)}"`,
  },
  {
    path: /^\/transport\/log_store(?:\/location)?$/,
    keywords: ['required', 'pattern'],
    code: 'CFG-T07',
    message: ({params}) => (params['missingProperty'] === 'type' ? 'type missing' : 'location missing'),
  },
  {
    path: /^\/persistent_transports\/\d+\/type$/,
    keywords: ['enum'],
    code: 'CFG-T08',
    message: (fault) => `type "${shownValue(fault)}": use stcp, stcpr, sudph or dmsg`,
  },
  {
    path: new RegExp(`${APP_PLACE}/port$`),
    keywords: ['minimum', 'maximum', 'type'],
    code: 'CFG-L04',
    message: ({config, path}) => {
      const app = parentOf(path)
      const name = valueAt(config, join(app, 'name')) ?? valueAt(config, join(app, 'app'))
      return `app "${typeof name === 'string' ? name : lastOf(app)}": port must be a number 1–65535`
    },
  },
  {
    path: new RegExp(`${APP_PLACE}/(?:name|app)$`),
    keywords: ['pattern'],
    code: 'CFG-L03',
    message: (fault) => `app name "${shownValue(fault)}" is not usable`,
  },
  {
    path: new RegExp(`${APP_PLACE}/binary$`),
    keywords: ['pattern'],
    code: 'CFG-L15',
    message: () => 'binary is a file name inside bin_path',
  },
  {
    path: new RegExp(`^/routing/policy_per_dial$|${APP_PLACE}/routing_policy$`),
    code: 'CFG-R02',
    message: (fault) =>
      `${JSON.stringify(shownValue(fault))} is neither none, preset:<name>, @<file> nor source defining decide_route`,
  },
  {
    path: /^\/routing\/policy_failure_mode$/,
    keywords: ['enum'],
    code: 'CFG-R05',
    message: () => 'use fallback-to-default or drop',
  },
  {
    path: /\/servers_type$/,
    keywords: ['enum'],
    code: 'CFG-D07',
    message: (fault) => `${shownValue(fault)}: use all, official or community`,
  },
  {path: /^\/routing$/, keywords: ['not'], code: 'CFG-R04', message: () => 'two spellings of the policy time limit'},
  {path: /^$/, keywords: ['not'], code: 'CFG-D03', message: () => 'both present; pty wins'},
]
