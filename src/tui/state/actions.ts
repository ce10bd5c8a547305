import type {ActionName} from '../../repl/key-bindings.js'
import {kill, move, moveLine, redo, remove, replace, undo, yank, yankOlder} from '../editor/editor.js'
import {
  backspace,
  breakLine,
  changeWord,
  indent,
  isAtIndent,
  isWhole,
  transpose,
  transposeWords,
} from '../editor/entry-edits.js'
import * as motions from '../editor/motions.js'
import {filterBy, step, useChosen} from './browse.js'
import {choose, dismiss} from './popup.js'
import {beginSearch, find, lastWord, recallEntry, remember} from './recall.js'
import {STARTED, type Search, type State} from './state.js'
import {endTyping, leaveTyping} from './vi.js'

type Action = (state: State) => State

const PAGE = 7

/** What each action of the table does. Deleting at the end of an empty entry leaves; nothing else here ends anything. */
export const ACTIONS: Readonly<Record<ActionName, Action>> = {
  enter,
  submit,
  newline: edit(breakLine),
  complete: (state) => {
    const isIndenting = isAtIndent(state.editor) && state.editor.text.trim() !== ''
    return isIndenting ? {...state, editor: indent(state.editor)} : {...state, wantsPopup: true}
  },
  'line-start': moving(motions.lineStart),
  'line-end': moving(motions.lineEnd),
  left: moving(motions.left),
  right: moving(motions.right),
  'word-left': moving(motions.wordLeft),
  'word-right': moving(motions.wordRight),
  'text-start': moving(motions.textStart),
  'text-end': moving(motions.textEnd),
  up: (state) => vertical(state, -1),
  down: (state) => vertical(state, 1),
  older: (state) => recallEntry(state, -1),
  newer: (state) => recallEntry(state, 1),
  search: (state) => ({...state, popup: null, mode: beginSearch(state)}),
  backspace: edit(backspace),
  delete: edit((editor) => remove(editor, editor.caret, motions.right(editor.text, editor.caret))),
  'delete-or-leave': (state) => {
    if (state.editor.text !== '') return ACTIONS.delete(state)
    return state.running ? {...state, notice: 'something runs; Ctrl-C stops it'} : leave(state)
  },
  'kill-line': edit((editor) => {
    const {text, caret} = editor
    return kill(editor, text[caret] === '\n' ? motions.right : motions.lineEnd)
  }),
  'kill-start': edit((editor) => kill(editor, motions.lineStart)),
  'kill-space': edit((editor) => kill(editor, motions.spaceLeft)),
  'kill-word-left': edit((editor) => kill(editor, motions.wordLeft)),
  'kill-word': edit((editor) => kill(editor, motions.wordRight)),
  yank: edit(yank),
  'yank-older': edit(yankOlder),
  transpose: edit(transpose),
  'transpose-words': edit(transposeWords),
  upper: edit((editor) => changeWord(editor, (word) => word.toUpperCase())),
  lower: edit((editor) => changeWord(editor, (word) => word.toLowerCase())),
  capital: edit((editor) => {
    return changeWord(editor, (word) => word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase()))
  }),
  'last-word': lastWord,
  undo: edit(undo),
  redo: edit(redo),
  interrupt,
  clear: (state) => order(state, {kind: 'clear'}),
  view: (state) => {
    const view = state.view === 'split' ? 'plain' : 'split'
    return order({...state, view}, {kind: 'look'})
  },
  suspend: (state) => order(state, {kind: 'suspend'}),
  escape: (state) => {
    if (state.popup) return {...state, popup: null}
    if (state.keymap === 'emacs') return state
    return leaveTyping(state)
  },

  'choose-next': (state) => choose(state, (state.popup?.chosen ?? -1) + 1),
  'choose-previous': (state) => choose(state, (state.popup?.chosen ?? 0) - 1),
  'choose-page-down': (state) => {
    const {chosen, items} = state.popup ?? {chosen: 0, items: []}
    return choose(state, Math.min((chosen ?? 0) + PAGE, items.length - 1))
  },
  'choose-page-up': (state) => choose(state, Math.max((state.popup?.chosen ?? 0) - PAGE, 0)),
  'choose-accept': (state) => ({...state, popup: null}),
  'choose-dismiss': dismiss,

  'search-older': searching((state, search) => find(state, search, -1, true)),
  'search-newer': searching((state, search) => find(state, search, 1, true)),
  'search-backspace': searching((state, search) => {
    const query = search.query.slice(0, motions.left(search.query, search.query.length))
    return find(state, {...search, query, found: null}, -1, false)
  }),
  'search-accept': searching((state, {origin, found}) => {
    const {text, caret} = state.editor
    // The search as a whole is one step to take back.
    const editor = replace({...state.editor, ...origin}, {text, caret})
    return {...state, mode: null, editor, recall: {...state.recall, at: found, draft: origin}}
  }),
  'search-cancel': searching((state, {origin}) => ({...state, mode: null, editor: {...state.editor, ...origin}})),

  'browse-up': (state) => step(state, -1),
  'browse-down': (state) => step(state, 1),
  'browse-page-up': (state) => step(state, -PAGE),
  'browse-page-down': (state) => step(state, PAGE),
  'browse-backspace': (state) => filterBy(state, (query) => query.slice(0, motions.left(query, query.length))),
  'browse-all': (state) => filterBy(state, () => ''),
  'browse-use': (state) => {
    const text = state.mode?.kind === 'browse' ? useChosen(state.mode) : null
    return text === null ? state : handOver({...state, mode: null}, text)
  },
  'browse-leave': (state) => ({...state, mode: null}),
}

/** Runs the entry where it is whole; one that was recalled and not touched is. */
function enter(state: State): State {
  const {editor, recall} = state
  const {text, caret} = editor
  const isRecalled = recall.at !== null && recall.entries[recall.at] === text
  const isAtEnd = text.slice(caret).trim() === ''
  const isOneLine = !text.includes('\n')
  const isReady = isRecalled || ((isOneLine || isAtEnd) && isWhole(text, true))
  return isReady ? submit(state) : {...state, editor: breakLine(editor)}
}

/** Hands the entry over; it waits where another one runs. */
function submit(state: State): State {
  const text = state.editor.text.replace(/\s+$/u, '')
  const typed = {
    ...endTyping(state),
    editor: {...state.editor, text: '', caret: 0, before: [], after: [], last: null, column: null},
  }
  const next: State = {...typed, vi: null, popup: null, help: null, recall: remember(state.recall, text)}
  return handOver(text === '' ? next : order(next, {kind: 'keep', text}), text)
}

function handOver(state: State, text: string): State {
  if (state.running) return {...state, queue: [...state.queue, text]}
  return order({...state, running: STARTED}, {kind: 'run', text})
}

function interrupt(state: State): State {
  const {running, editor} = state
  if (running) {
    return order({...state, queue: [], running: {...running, isStopping: true}}, {kind: 'interrupt'})
  }
  if (editor.text === '') return {...state, notice: 'Ctrl-D or :quit leaves'}
  const dropped = order(state, {kind: 'dropped', text: editor.text})
  const {recall} = state
  return {
    ...dropped,
    editor: replace(editor, {text: '', caret: 0}),
    popup: null,
    help: null,
    recall: {...recall, at: null},
  }
}

/** Ends the session. */
export function leave(state: State): State {
  return order({...state, isOver: true, popup: null, help: null, mode: null}, {kind: 'leave'})
}

function vertical(state: State, direction: -1 | 1): State {
  const editor = moveLine(state.editor, direction)
  return editor ? {...state, editor} : recallEntry(state, direction)
}

function order(state: State, own: State['orders'][number]): State {
  return {...state, orders: [...state.orders, own]}
}

function searching(change: (state: State, search: Search) => State): Action {
  return (state) => (state.mode?.kind === 'search' ? change(state, state.mode) : state)
}

function edit(change: (editor: State['editor']) => State['editor']): Action {
  return (state) => ({...state, editor: change(state.editor)})
}

function moving(motion: motions.Motion): Action {
  return edit((editor) => move(editor, motion))
}
