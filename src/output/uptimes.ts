import type {MeanUptime} from '../services/public/mean-uptime.js'
import type {Look} from './look.js'
import {renderTable} from './table.js'

/** Visors and how long they were online, one a line; what is not known is `-`. */
export function renderUptimes(uptimes: readonly MeanUptime[], look: Look): string {
  if (uptimes.length === 0) return 'no visors'
  return renderTable(
    uptimes,
    [
      {title: 'pk', text: ({pk}) => pk},
      {title: 'status', text: ({on}) => (on ? 'online' : 'offline')},
      {title: 'version', text: ({version}) => (version === '' ? '-' : version), shrinks: true},
      {
        title: 'mean',
        text: ({mean_percent}) => (mean_percent === null ? '-' : `${mean_percent.toFixed(1)} %`),
        align: 'right',
      },
      {title: 'days', text: ({daily}) => String(Object.keys(daily).length), align: 'right'},
    ],
    look,
  )
}
