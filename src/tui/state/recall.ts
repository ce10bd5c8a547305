import {replace, type Editor} from '../editor/editor.js'
import type {Recall, Search, State} from './state.js'

/** Entries kept in memory. */
const MOST_ENTRIES = 2000

/** Goes to an older or newer entry that begins like what was typed. */
export function recallEntry(state: State, direction: -1 | 1): State {
  const {recall, editor} = state
  const draft = recall.at === null ? {text: editor.text, caret: editor.text.length} : recall.draft
  const at = nextMatch(recall.entries, recall.at ?? recall.entries.length, direction, (entry) => {
    return entry.startsWith(draft.text) && entry !== editor.text
  })
  if (at === null && (direction < 0 || recall.at === null)) return state
  const text = at === null ? draft.text : (recall.entries[at] ?? '')
  return {...state, editor: replace(editor, {text, caret: text.length}), recall: {...recall, at, draft}}
}

/** Puts in the last word of the entry before; done again, that of an older one takes its place. */
export function lastWord(state: State): State {
  const {editor, recall} = state
  const again = typeof editor.last === 'object' && editor.last && 'entry' in editor.last ? editor.last : null
  const from = again?.from ?? editor.caret
  const entry = nextMatch(recall.entries, again?.entry ?? recall.entries.length, -1, (each) => /\S/u.test(each))
  if (entry === null) return state
  const word = /\S+\s*$/u.exec(recall.entries[entry] ?? '')?.[0].trimEnd() ?? ''
  const text = editor.text.slice(0, from) + word + editor.text.slice(editor.caret)
  const next = replace(editor, {text, caret: from + word.length}, {entry, from})
  return {...state, editor: {...next, last: {entry, from}}}
}

/** Adds an entry at the end; what was looked at is left. */
export function remember(recall: Recall, text: string): Recall {
  const {entries} = recall
  const isNew = text.trim() !== '' && entries.at(-1) !== text
  return {...recall, at: null, entries: isNew ? [...entries.slice(1 - MOST_ENTRIES), text] : entries}
}

export function beginSearch({editor}: State): Search {
  return {kind: 'search', query: '', found: null, origin: {text: editor.text, caret: editor.caret}}
}

/** Looks for the query from the entry that is shown; `isNext` leaves that one. */
export function find(state: State, search: Search, direction: -1 | 1, isNext: boolean): State {
  const {recall, editor} = state
  const {query, origin} = search
  if (query === '') return {...state, mode: {...search, found: null}, editor: show(editor, origin.text, origin.caret)}
  const from = search.found ?? recall.entries.length
  const start = isNext || search.found === null ? from : from - direction
  const found = nextMatch(recall.entries, start, direction, (entry) => {
    return entry.includes(query) && !(isNext && entry === editor.text)
  })
  // Where nothing is left, the last one stays.
  if (found === null) return {...state, mode: isNext ? search : {...search, found: null}}
  const text = recall.entries[found] ?? ''
  return {...state, mode: {...search, found}, editor: show(editor, text, text.indexOf(query))}
}

/** While searching, each entry that is shown is no step to take back. */
function show(editor: Editor, text: string, caret: number): Editor {
  return {...editor, text, caret, last: null, column: null}
}

function nextMatch(
  entries: readonly string[],
  from: number,
  direction: -1 | 1,
  fits: (entry: string) => boolean,
): number | null {
  for (let at = from + direction; at >= 0 && at < entries.length; at += direction) {
    if (fits(entries[at] ?? '')) return at
  }
  return null
}
