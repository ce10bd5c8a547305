import type {ListedVisor} from '../services/hypervisor/list-visors.js'
import type {Look} from './look.js'
import {renderTable} from './table.js'

/** The visors of a hypervisor, one a line. What is not known of a visor that is offline is `-`. */
export function renderHypervisorVisors(visors: readonly ListedVisor[], look: Look): string {
  const known = (text: (visor: ListedVisor) => string) => (visor: ListedVisor) => (visor.online ? text(visor) : '-')
  const count = (items: readonly unknown[]): string => String(items.length)
  return renderTable(
    visors,
    [
      {title: 'pk', text: (visor) => visor.local_pk},
      {
        title: 'status',
        text: (visor) => (visor.online ? 'online' : 'offline'),
        paint: (text, visor) => (visor.online ? look.chalk.green(text) : look.chalk.red(text)),
      },
      {title: 'version', text: known((visor) => visor.build.version), shrinks: true},
      {title: 'transports', text: known((visor) => count(visor.transports)), align: 'right'},
      {title: 'routes', text: known((visor) => String(visor.routes_count)), align: 'right'},
      {
        title: 'apps',
        text: known(({apps}) => `${count(apps.filter(({status}) => status === 'running'))}/${count(apps)}`),
        align: 'right',
      },
      {title: 'ip', text: known((visor) => visor.local_ip || '-'), shrinks: true},
      {title: 'role', text: (visor) => (visor.is_hypervisor ? 'hypervisor' : '')},
    ],
    look,
  )
}
