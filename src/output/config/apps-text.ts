import type {AppRow} from '../../config/apps/edit-apps.js'
import {redactArgs} from '../../config/redact.js'
import type {Look} from '../look.js'
import {renderTable, type Column} from '../table.js'

const COLUMNS: readonly Column<AppRow>[] = [
  {title: 'app', text: ({name}) => name},
  {title: 'port', text: ({port}) => (port === null ? '-' : String(port)), align: 'right'},
  {title: 'starts', text: ({auto_start}) => (auto_start ? 'yes' : 'no')},
  {title: 'binary', text: ({binary}) => binary ?? '(in the visor)'},
  {
    title: 'policy',
    text: ({routing_policy}) => (typeof routing_policy === 'string' ? routing_policy : '-'),
    shrinks: true,
  },
  {title: 'args', text: ({args}) => redactArgs(args).join(' '), shrinks: true},
]

/** The apps of a configuration as a table. */
export function renderConfigApps(apps: readonly AppRow[], look: Look): string {
  return renderTable(apps, COLUMNS, look)
}
