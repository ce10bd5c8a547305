/**
 * Writes the schemas of what the commands about hypervisors and public services print, from the types, so that the two
 * cannot drift apart.
 *
 *   node scripts/generate-service-schemas.js           write the schemas
 *   node scripts/generate-service-schemas.js --check   change nothing, exit 1 when one is out of date
 */
import {settleSchemas} from './settle-schemas.js'

const hypervisor = 'src/services/hypervisor'
const services = 'src/services/public'

const OUTPUTS = [
  ['hypervisor-login', `${hypervisor}/log-in.ts`, 'LoggedIn', 'What `hypervisor login --json` prints'],
  ['hypervisor-logout', `${hypervisor}/log-out.ts`, 'LoggedOut', 'What `hypervisor logout --json` prints'],
  ['hypervisor-visors', `${hypervisor}/list-visors.ts`, 'ListedVisors', 'What `hypervisor visors --json` prints'],
  ['hypervisor-pk', `${hypervisor}/answers/account-answers.ts`, 'HypervisorKey', 'What `hypervisor pk --json` prints'],
  ['hypervisor-users', `${hypervisor}/answers/account-answers.ts`, 'User', 'What `hypervisor users --json` prints'],
  [
    'hypervisor-users-create',
    `${hypervisor}/create-account.ts`,
    'CreatedAccount',
    'What `hypervisor users create --json` prints',
  ],
  [
    'hypervisor-users-password',
    `${hypervisor}/change-password.ts`,
    'ChangedPassword',
    'What `hypervisor users password --json` prints',
  ],
  ['visor-route-find', `${services}/route-finder.ts`, 'RoutesBetween', 'What `visor route find --json` prints'],
  ['server-list', `${services}/available-servers.ts`, 'ServerList', 'What `proxy list` and `vpn list` print as JSON'],
  ['tp-tree', `${services}/transport-tree.ts`, 'TransportTree', 'What `tp tree --json` prints'],
  ['ut', `${services}/mean-uptime.ts`, 'MeanUptimes', 'What `ut --json` prints'],
  ['mdisc-entry', `${services}/dmsg-discovery.ts`, 'DmsgEntry', 'What `mdisc entry --json` prints'],
  ['mdisc-servers', `${services}/dmsg-discovery.ts`, 'DmsgServers', 'What `mdisc servers --json` prints'],
]

await settleSchemas(OUTPUTS)
