import type {DialRow} from '../../repl/result.js'
import type {Look} from '../look.js'
import {shortKey} from '../public-key.js'
import {renderTable} from '../table.js'

/** Dials of a recording, one a line below the titles. */
export function dialTable(dials: readonly DialRow[], look: Look): string {
  return renderTable(
    dials,
    [
      {title: 'ID', text: ({id}) => id, shrinks: true},
      {title: 'APP', text: ({app}) => app},
      {title: 'PEER', text: ({peer_pk}) => shortKey(peer_pk)},
      {title: 'NOW', text: ({now}) => now ?? '-', shrinks: true},
      {title: 'ROUTES', text: ({candidates}) => String(candidates), align: 'right'},
    ],
    look,
  )
}
