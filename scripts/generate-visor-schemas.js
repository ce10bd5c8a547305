/**
 * Writes the schemas of what the commands of a running visor print, from the types.
 *
 *   node scripts/generate-visor-schemas.js           write the schemas
 *   node scripts/generate-visor-schemas.js --check   change nothing, exit 1 when one is out of date
 */
import {settleSchemas} from './settle-schemas.js'

const answers = 'src/visor-tasks/answers.ts'
const model = 'src/visor/model'

await settleSchemas([
  ['visor-done', 'src/visor-tasks/answers.ts', 'Done', 'What commands print as JSON that have nothing to tell'],
  ['visor-transports', answers, 'TransportList', 'What `visor ls-tp --json` and `tp --json` print'],
  ['visor-transport', `${model}/transport.ts`, 'TransportSummary', 'What `visor tp --json` prints'],
  ['visor-transport-types', answers, 'TransportTypes', 'What `visor ls-types --json` prints'],
  ['visor-added-transports', answers, 'AddedTransports', 'What `visor add-tp --json` and `tp add --json` print'],
  ['visor-discovered-transports', answers, 'DiscoveredTransports', 'What `visor disc-tp --json` prints'],
  ['visor-apps', answers, 'AppList', 'What `visor ls-apps --json` prints'],
  ['visor-app', `${model}/app.ts`, 'App', 'What starting or showing one app prints as JSON'],
  ['visor-log-lines', answers, 'LogLines', 'What `visor app-logs-since --json` prints'],
  ['visor-registered-app', answers, 'RegisteredApp', 'What `visor register-app --json` prints'],
  ['visor-app-connections', answers, 'AppConnections', 'What `visor app conns --json` prints'],
  ['visor-rules', answers, 'RuleList', 'What `visor ls-rules --json` and `visor rule --json` print'],
  ['visor-route-id', answers, 'RouteId', 'What `visor add-rule --json` prints'],
  ['visor-active-routes', answers, 'ActiveRoutes', 'What `visor route status --json` prints'],
  ['visor-route-groups', answers, 'RouteGroups', 'What `visor route groups --json` prints'],
  ['visor-app-legs', answers, 'AppLegs', 'What `visor route legs --json` prints'],
  ['visor-summary', `${model}/visor-summary.ts`, 'VisorSummary', 'What `visor summary --json` prints'],
  ['visor-version', `${model}/visor-summary.ts`, 'BuildInfo', 'What `visor version --json` prints'],
  ['visor-pk', answers, 'PublicKey', 'What `visor pk --json` prints'],
  ['visor-health', answers, 'Health', 'What `visor health --json` prints'],
  ['visor-ports', answers, 'PortList', 'What `visor ports --json` prints'],
  ['visor-hypervisors', answers, 'HypervisorKeys', 'What `visor hv cpk --json` and `visor hv pk --json` print'],
  ['visor-min-hops', answers, 'MinHops', 'What `route minhops --json` prints'],
  ['visor-pinged', answers, 'Pinged', 'What `visor ping --json` prints'],
  ['visor-tested', answers, 'TestedVisors', 'What `visor test --json` prints'],
  ['visor-executed', answers, 'Executed', 'What `visor exec --json` prints'],
  ['visor-served-ports', answers, 'ServedPorts', 'What `fwd --ls --json` prints'],
  ['visor-forwarded-ports', answers, 'ForwardedPorts', 'What `rev --ls --json` prints'],
  ['visor-connection-id', answers, 'ConnectionId', 'What `rev --json` prints'],
  ['visor-policies', `${model}/route-status.ts`, 'RoutingPolicies', 'What `visor policies list --json` prints'],
  ['visor-ready', answers, 'Ready', 'What `visor ready --json` prints'],
  ['visor-suspended', answers, 'Suspended', 'What `visor suspended --json` prints'],
  ['visor-uptime', answers, 'Uptime', 'What `visor uptime --json` prints'],
  ['visor-open-answer', answers, 'OpenAnswer', 'What commands print as JSON that pass on a form of the visor'],
  ['visor-runtime-log', answers, 'RuntimeLog', 'What `visor log --json` prints'],
  ['visor-text', answers, 'TextAnswer', 'What `visor goroutines --json` prints'],
  ['visor-services', answers, 'ServiceHealthList', 'What `visor services --json` prints'],
  ['visor-addresses', answers, 'VisorAddresses', 'What `visor ip --json` prints'],
  ['visor-reward', answers, 'RewardAddress', 'What `visor reward --json` prints'],
  ['visor-connected', answers, 'ConnectedVisors', 'What `visor hv ls --json` prints'],
  ['visor-page', answers, 'PageAddress', 'What `visor hv ui --json`, `vpn ui --json` and `dmsgpty ui --json` print'],
  ['visor-hypervisor-state', `${model}/visor-summary.ts`, 'HypervisorState', 'What `visor hv status --json` prints'],
  ['visor-router-settings', `${model}/router-settings.ts`, 'RouterSettings', 'What `route settings --json` prints'],
  ['visor-dial-settings', answers, 'DialSettings', 'What `route settings dial --json` prints'],
  ['visor-calculates-routes', answers, 'CalculatesRoutes', 'What `route calc --enable --json` prints'],
  ['visor-grown-legs', answers, 'GrownLegs', 'What `proxy mux add --legs 1 --json` prints'],
  ['visor-transports-of-others', answers, 'TransportsOfOthers', 'What `tp --remote PK --json` prints'],
  ['transport-id', answers, 'TransportId', 'What `tp id --json` prints'],
  ['visor-policy', answers, 'AppPolicy', 'What `visor policies show --json` prints'],
])
