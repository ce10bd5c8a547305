import {displayWidth, truncate, visible} from '../../output/display-text.js'
import type {Look} from '../../output/look.js'
import {dialTable} from '../../output/repl/dial-table.js'
import {PROMPTS} from '../../repl/prompts.js'
import type {Browse} from '../state/browse.js'
import type {Block} from './editor-lines.js'
import {windowAround} from './layout.js'

/** Dials shown at once on a high screen. */
const MOST_SHOWN = 15

/** The filter with the caret behind it, the dials around the chosen one, and how to go on. */
export function browseBlock(browse: Browse, height: number, columns: number, look: Look): Block {
  const {chalk} = look
  const {query, found, dials, chosen} = browse
  const width = Math.max(1, columns - 1)
  const head = `${PROMPTS.first}:dials `
  const typed = truncate(visible(query), Math.max(1, width - head.length - 1))
  const first = truncate(`${head}${typed}`, width)
  const {from, to} = windowAround(chosen, found.length, Math.max(1, Math.min(MOST_SHOWN, height - 3)))
  const [title = '', ...rows] = dialTable(found.slice(from, to), {...look, width}).split('\n')
  const list = rows.map((row, index) => {
    const cut = truncate(row, width)
    return from + index === chosen ? chalk.inverse(cut) : cut
  })
  const place = found.length === 0 ? 'no such dial' : `${String(chosen + 1)} of ${String(found.length)}`
  const hidden = dials.length - found.length
  const rest = hidden === 0 ? '' : `, ${String(hidden)} filtered out`
  const hint = truncate(`${place}${rest}; type to filter, Enter uses it, Escape leaves`, width)
  const table = found.length === 0 ? [] : displayWidth(title) > width ? list : [title, ...list]
  const lines = [first, ...table, chalk.dim(hint)].slice(0, Math.max(1, height))
  return {lines, cursor: {x: Math.min(displayWidth(first), columns - 1), y: 0}}
}
