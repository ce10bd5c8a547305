import type {Completions, CompletionKind} from '../../repl/completion.js'
import {replace} from '../editor/editor.js'
import type {Popup, State} from './state.js'

/** So many fit what is typed that nobody wants to see them before a few letters are there. */
const COMMON: ReadonlySet<CompletionKind> = new Set(['name', 'function', 'keyword'])
const LETTERS = 2

/** What to offer for what was just typed, unasked. */
export function offered({items, start, prefix}: Completions): Popup | null {
  const isWhole = items.length === 1 && items[0]?.text === prefix
  const isCommon = prefix.length < LETTERS && items.every(({kind}) => COMMON.has(kind))
  return items.length === 0 || isWhole || isCommon ? null : {items, start, prefix, chosen: null}
}

/** What Tab makes of completions: the only one, the letters that all share, or the first one. */
export function completeWith(state: State, {items, start, prefix}: Completions): State {
  const [first] = items
  if (first === undefined) return {...state, popup: null, notice: 'nothing to complete'}
  const popup = {items, start, prefix, chosen: null}
  if (items.length === 1) return {...put(state, popup, first.text), popup: null}
  const shared = sharedBeginning(items.map(({text}) => text))
  if (shared.length > prefix.length) return {...put(state, popup, shared), popup: {...popup, prefix: shared}}
  return choose({...state, popup}, 0)
}

/** Puts the completion at an index into the text for now; the list is a ring. */
export function choose(state: State, index: number): State {
  const {popup} = state
  if (!popup) return state
  const chosen = (index + popup.items.length) % popup.items.length
  return {...put(state, popup, popup.items[chosen]?.text ?? popup.prefix), popup: {...popup, chosen}}
}

/** Takes back what was chosen. */
export function dismiss(state: State): State {
  const {popup} = state
  return popup?.chosen == null ? {...state, popup: null} : {...put(state, popup, popup.prefix), popup: null}
}

/** What is left of a popup when more was typed; the next answer takes its place. */
export function narrowed(popup: Popup | null, text: string, caret: number): Popup | null {
  if (popup?.chosen !== null || caret < popup.start) return null
  const prefix = text.slice(popup.start, caret)
  if (!prefix.startsWith(popup.prefix) && !popup.prefix.startsWith(prefix)) return null
  const items = popup.items.filter((item) => item.text.startsWith(prefix))
  const isWhole = items.length === 1 && items[0]?.text === prefix
  return items.length === 0 || isWhole ? null : {...popup, items, prefix}
}

function put(state: State, {start}: Popup, word: string): State {
  const {editor} = state
  const text = editor.text.slice(0, start) + word + editor.text.slice(editor.caret)
  return {...state, editor: replace(editor, {text, caret: start + word.length}, 'typing')}
}

function sharedBeginning(texts: readonly string[]): string {
  const [first = ''] = texts
  let length = first.length
  for (const text of texts) while (!text.startsWith(first.slice(0, length))) length -= 1
  return first.slice(0, length)
}
