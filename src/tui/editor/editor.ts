import type {Motion} from './motions.js'
import {columnOf, vertical} from './motions.js'

/** A text with a caret. */
export interface Snapshot {
  readonly text: string
  /** UTF-16 offset, between two characters. */
  readonly caret: number
}

/** What is being typed, with what is needed to take it back. */
export interface Editor extends Snapshot {
  readonly before: readonly Snapshot[]
  /** What was taken back, the last one first to come again. */
  readonly after: readonly Snapshot[]
  /** What was cut, the latest last. */
  readonly kills: readonly string[]
  /** What the last edit was: typing goes on in one step back, cutting goes on in one cut, a yank or a word of an older entry can be exchanged. */
  readonly last:
    | 'typing'
    | 'kill'
    | {readonly yanked: number; readonly from: number}
    | {readonly entry: number; readonly from: number}
    | null
  /** The column that moving up and down keeps. */
  readonly column: number | null
}

export const EMPTY: Editor = {text: '', caret: 0, before: [], after: [], kills: [], last: null, column: null}

/** Characters that one entry may have: what is longer belongs in a file. */
export const MOST_CHARACTERS = 100_000

const MOST_STEPS = 200
const MOST_KILLS = 30

/** Takes another text; what was there can be had back by undo. */
export function replace(editor: Editor, {text, caret}: Snapshot, last: Editor['last'] = null): Editor {
  if (text.length > MOST_CHARACTERS) return editor
  if (text === editor.text) return {...editor, caret, last, column: null}
  const goesOn = last === 'typing' && editor.last === 'typing'
  const before = goesOn
    ? editor.before
    : [...editor.before.slice(-MOST_STEPS), {text: editor.text, caret: editor.caret}]
  return {...editor, text, caret, before, after: [], last, column: null}
}

/** Types at the caret. */
export function insert(editor: Editor, text: string, last: Editor['last'] = null): Editor {
  const {text: old, caret} = editor
  return replace(editor, {text: old.slice(0, caret) + text + old.slice(caret), caret: caret + text.length}, last)
}

/** Takes out what is between two offsets. */
export function remove(editor: Editor, from: number, to: number, last: Editor['last'] = null): Editor {
  const [start, end] = from < to ? [from, to] : [to, from]
  if (start === end) return editor
  return replace(editor, {text: editor.text.slice(0, start) + editor.text.slice(end), caret: start}, last)
}

export function move(editor: Editor, motion: Motion): Editor {
  return {...editor, caret: motion(editor.text, editor.caret), last: null, column: null}
}

/** One line up or down, in the column where that began; `null` at the edge. */
export function moveLine(editor: Editor, direction: -1 | 1): Editor | null {
  const column = editor.column ?? columnOf(editor.text, editor.caret)
  const caret = vertical(editor.text, editor.caret, direction, column)
  return caret === null ? null : {...editor, caret, last: null, column}
}

/** Cuts up to where a motion leads; one cut after the other makes one piece. */
export function kill(editor: Editor, motion: Motion): Editor {
  const to = motion(editor.text, editor.caret)
  const {text, caret, kills} = editor
  if (to === caret) return editor
  const cut = text.slice(Math.min(caret, to), Math.max(caret, to))
  const own = editor.last === 'kill' ? (kills.at(-1) ?? '') : null
  const ring = own === null ? keepKill(kills, cut) : [...kills.slice(0, -1), to < caret ? cut + own : own + cut]
  return {...remove(editor, caret, to, 'kill'), kills: ring}
}

/** What was cut, with a piece more. */
export function keepKill(kills: readonly string[], piece: string): readonly string[] {
  return [...kills.slice(1 - MOST_KILLS), piece]
}

/** Puts in what was cut last. */
export function yank(editor: Editor): Editor {
  const {kills, caret} = editor
  const piece = kills.at(-1)
  return piece === undefined ? editor : insert(editor, piece, {yanked: kills.length - 1, from: caret})
}

/** Exchanges what was just put in for what was cut before it. */
export function yankOlder(editor: Editor): Editor {
  const {last, kills, text, caret} = editor
  if (last === null || typeof last === 'string' || !('yanked' in last)) return editor
  const index = (last.yanked - 1 + kills.length) % kills.length
  const piece = kills[index] ?? ''
  const next = {text: text.slice(0, last.from) + piece + text.slice(caret), caret: last.from + piece.length}
  return replace(editor, next, {yanked: index, from: last.from})
}

export function undo(editor: Editor): Editor {
  const back = editor.before.at(-1)
  if (!back) return editor
  const after = [...editor.after, {text: editor.text, caret: editor.caret}]
  return {...editor, ...back, before: editor.before.slice(0, -1), after, last: null, column: null}
}

export function redo(editor: Editor): Editor {
  const again = editor.after.at(-1)
  if (!again) return editor
  const before = [...editor.before, {text: editor.text, caret: editor.caret}]
  return {...editor, ...again, before, after: editor.after.slice(0, -1), last: null, column: null}
}
