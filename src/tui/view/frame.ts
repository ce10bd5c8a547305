import type {Look} from '../../output/look.js'
import type {State} from '../state/state.js'
import {browseBlock} from './browse-lines.js'
import {editorBlock, layOut, type Block, type EditorLayout} from './editor-lines.js'
import {hintLines} from './hint-lines.js'
import {panelLines} from './panel-lines.js'
import {popupLines} from './popup-lines.js'

/** Everything below what has scrolled by: lines no wider than the terminal, fewer than it has rows. */
export interface Frame {
  readonly lines: readonly string[]
  /** Where the caret is; `null` hides it. */
  readonly cursor: Block['cursor'] | null
}

const MOST_POPUP = 8

/** The smallest part of the screen in which something can be typed comfortably. */
const EDITOR_ROWS = 4

/** Draws the state. Where the screen is low, the panel gives way first, then hints, then completions. */
export function frameOf(state: State, look: Look): Frame {
  const {columns, rows} = state.size
  // A frame as tall as the terminal would scroll it.
  const room = Math.max(1, rows - 1)
  if (state.isOver) return {lines: editorBlock(layOut('', 0, columns), 1, false, look).lines, cursor: null}
  if (state.mode?.kind === 'browse') return browseBlock(state.mode, room, columns, look)
  const {text, caret} = state.editor
  const layout = layOut(text, caret, columns)
  const hints = hintLines(state, columns, look).slice(0, Math.max(0, room - 1))
  const popupHeight = Math.min(MOST_POPUP, Math.max(0, room - hints.length - EDITOR_ROWS))
  const popup = state.popup ? popupLines(state.popup, popupColumn(state, layout), popupHeight, columns, look) : []
  const height = room - hints.length - popup.length
  const editor = editorBlock(layout, height, state.vi !== null, look)
  const panelHeight = state.view === 'split' ? Math.min(height - editor.lines.length, Math.floor(room * 0.6)) : 0
  const panel = state.overview && panelHeight > 3 ? panelLines(state.overview, panelHeight, columns, look) : []
  return {
    lines: [...panel, ...editor.lines, ...popup, ...hints],
    cursor: {x: Math.min(editor.cursor.x, columns - 1), y: editor.cursor.y + panel.length},
  }
}

/** The column below the beginning of the word that is completed. */
function popupColumn({popup, editor}: State, {place, margin}: EditorLayout): number {
  const typed = popup ? editor.caret - popup.start : 0
  return Math.max(0, margin + place.column - typed)
}
