import {displayWidth, truncate, visible} from '../../output/display-text.js'
import type {Look} from '../../output/look.js'
import {pad} from '../../output/pad.js'
import type {Popup} from '../state/state.js'
import {windowAround} from './layout.js'

/** The completions around the chosen one, below the word that they complete. */
export function popupLines(
  popup: Popup,
  column: number,
  height: number,
  columns: number,
  {chalk}: Look,
): readonly string[] {
  const {items, chosen} = popup
  if (height < 1 || columns < 8) return []
  const isCut = items.length > height
  const shown = windowAround(chosen ?? 0, items.length, isCut && height > 1 ? height - 1 : height)
  const part = items
    .slice(shown.from, shown.to)
    .map(({text, doc}) => ({text: visible(text), doc: visible(doc).replaceAll('\n', ' ')}))
  const nameWidth = Math.min(columns - 4, Math.max(...part.map(({text}) => displayWidth(text))))
  const docWidth = Math.max(0, ...part.map(({doc}) => displayWidth(doc)))
  // To the left where the right has no room for what there is to say.
  const indent = Math.max(0, Math.min(column - 1, columns - nameWidth - 2 - Math.min(docWidth + 2, 40)))
  const lines = part.map(({text, doc}, index) => {
    const name = ` ${pad(truncate(text, nameWidth), nameWidth)} `
    const room = columns - 1 - indent - nameWidth - 3
    const isChosen = shown.from + index === chosen
    return `${' '.repeat(indent)}${isChosen ? chalk.inverse(name) : chalk.cyan(name)} ${chalk.dim(truncate(doc, room))}`
  })
  const count = chosen === null ? `${String(items.length)} in all` : `${String(chosen + 1)} of ${String(items.length)}`
  return isCut && height > 1 ? [...lines, `${' '.repeat(indent + 1)}${chalk.dim(count)}`] : lines
}
