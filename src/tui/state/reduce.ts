import type {Completions} from '../../repl/completion.js'
import {KEY_BINDINGS, type ActionName, type KeyContext} from '../../repl/key-bindings.js'
import {insert, MOST_CHARACTERS} from '../editor/editor.js'
import {cleanPaste, isWhole} from '../editor/entry-edits.js'
import type {Input} from '../input/decode-keys.js'
import type {Overview} from '../overview.js'
import type {DialRow} from '../../repl/result.js'
import {ACTIONS, leave} from './actions.js'
import {browse, filterBy} from './browse.js'
import {completeWith, narrowed, offered} from './popup.js'
import {find} from './recall.js'
import {STARTED, type Help, type State, type View} from './state.js'
import {viKey, viPress} from './vi.js'

/** Everything that can happen to a prompt. */
export type Event =
  | Input
  | {readonly kind: 'resize'; readonly columns: number; readonly rows: number}
  /** What is known about the text of a revision. */
  | {
      readonly kind: 'help'
      readonly revision: number
      readonly completions: Completions
      readonly signature: Help['signature']
      readonly preview: Help['preview']
    }
  | {readonly kind: 'running'; readonly elapsedMs: number}
  /** How far what runs has come. */
  | {readonly kind: 'progress'; readonly doing: string}
  /** What ran has ended. */
  | {readonly kind: 'finished'}
  | {readonly kind: 'view'; readonly view: View}
  | {readonly kind: 'overview'; readonly overview: Overview}
  /** Dials to choose one of. */
  | {readonly kind: 'browse'; readonly dials: readonly DialRow[]; readonly query: string}
  | {readonly kind: 'leave'}

/** The state after an event. Pure: what is to be done outside is in `orders`. */
export function reduce(state: State, event: Event): State {
  const fresh = state.orders.length === 0 ? state : {...state, orders: []}
  if (!isInput(event)) return happen(fresh, event)
  if (fresh.isOver) return fresh
  // What the last key asked for and said is over.
  return settle(state, take({...fresh, notice: null, wantsPopup: false}, event))
}

function isInput(event: Event): event is Input {
  return event.kind === 'key' || event.kind === 'text' || event.kind === 'paste' || event.kind === 'lines'
}

function take(state: State, input: Input): State {
  switch (input.kind) {
    case 'key':
      return press(state, input.key)
    case 'text':
      return type(state, input.text, false)
    case 'paste':
      return type(state, input.text, true)
    case 'lines':
      return takeLines(state, input.text)
  }
}

/** Lines as they are, whatever indents them; each that makes a whole entry is run. An empty one ends a block at the end only. */
function takeLines(state: State, text: string): State {
  const lines = cleanPaste(text).split('\n')
  let next = state
  for (const [index, line] of lines.entries()) {
    const isTyped = next.mode !== null || next.vi !== null || next.popup?.chosen != null
    next = type(next, line, !isTyped)
    if (index === lines.length - 1) break
    const isLast = index === lines.length - 2 && lines.at(-1) === ''
    if (isTyped) next = press(next, 'enter')
    else next = isWhole(next.editor.text, isLast) ? ACTIONS.submit(next) : type(next, '\n', true)
  }
  return next
}

function happen(state: State, event: Exclude<Event, Input>): State {
  switch (event.kind) {
    case 'resize':
      return {...state, size: {columns: event.columns, rows: event.rows}}
    case 'help':
      return event.revision === state.revision ? answered(state, event) : state
    case 'running':
      return state.running ? {...state, running: {...state.running, elapsedMs: event.elapsedMs}} : state
    case 'progress':
      return state.running ? {...state, running: {...state.running, doing: event.doing}} : state
    case 'finished': {
      const [next, ...queue] = state.queue
      if (next === undefined) return {...state, running: null}
      return {...state, queue, running: STARTED, orders: [{kind: 'run', text: next}]}
    }
    case 'view':
      return {...state, view: event.view, orders: [{kind: 'look'}]}
    case 'overview':
      return {...state, overview: event.overview}
    case 'browse':
      return {...state, mode: browse(event.dials, event.query), popup: null}
    case 'leave':
      return state.isOver ? state : leave(state)
  }
}

function answered(state: State, {completions, signature, preview}: Extract<Event, {kind: 'help'}>): State {
  const next: State = {...state, help: {signature, preview, isStale: false}, wantsPopup: false}
  if (state.wantsPopup) return settle(state, completeWith(next, completions))
  const isTyping = state.editor.last === 'typing' && state.vi === null && state.mode === null
  if (state.popup?.chosen != null) return next
  return {...next, popup: isTyping ? offered(completions) : null}
}

/** Does what the table says about a key, in the innermost context that knows it. */
function press(state: State, key: string): State {
  if (state.mode) {
    const action = actionOf(state.mode.kind, key)
    if (action) return ACTIONS[action](state)
    return state.mode.kind === 'search' ? press(ACTIONS['search-accept'](state), key) : state
  }
  const choosing = state.popup?.chosen != null ? actionOf('choose', key) : undefined
  if (choosing) return ACTIONS[choosing](state)
  const action = actionOf('edit', key)
  // Tab goes on from completions that are shown already, and other keys close them.
  if (action === 'complete' && state.popup) return completeWith(state, state.popup)
  const commanded = state.vi === null ? null : viPress(state, key)
  if (commanded) return commanded
  const closed = state.popup && action !== 'escape' && action !== 'backspace' ? {...state, popup: null} : state
  return action ? ACTIONS[action](closed) : state
}

function actionOf(context: KeyContext, key: string): ActionName | undefined {
  const bound = (name: string) =>
    KEY_BINDINGS.find((binding) => binding.context === context && (binding.keys as readonly string[]).includes(name))
  // There is nothing to select, so that arrows mean the same with Shift.
  return (bound(key) ?? bound(key.replace(/shift-(?=(?:up|down|left|right|home|end|enter|backspace)$)/u, '')))?.action
}

function type(state: State, text: string, isPaste: boolean): State {
  const {mode} = state
  if (mode) {
    const line = cleanPaste(text).replaceAll('\n', ' ')
    if (mode.kind === 'browse') return filterBy(state, (query) => query + line)
    return find(state, {...mode, query: mode.query + line}, -1, false)
  }
  if (state.vi !== null && !isPaste) {
    let next = state
    for (const character of text) next = next.vi === null ? type(next, character, false) : viKey(next, character)
    return next
  }
  const {editor} = state
  const typed = isPaste ? cleanPaste(text) : text
  if (editor.text.length + typed.length > MOST_CHARACTERS) {
    return {...state, notice: `longer than ${String(MOST_CHARACTERS)} characters; :load reads a file`}
  }
  // A space ends what is taken back in one step.
  const isStep = isPaste || (typed === ' ' && editor.last === 'typing')
  return {...state, editor: insert(isStep ? {...editor, last: null} : editor, typed, isPaste ? null : 'typing')}
}

/** What follows from any change of the text: another revision, a popup that fits, an answer that does not any more. */
function settle(old: State, next: State): State {
  const {text, caret} = next.editor
  const isSame = text === old.editor.text && caret === old.editor.caret
  if (isSame && next.wantsPopup === old.wantsPopup) return next
  const isEdited = text !== old.editor.text
  const popup = next.popup !== old.popup ? next.popup : isSame ? next.popup : narrowed(next.popup, text, caret)
  const recall =
    isEdited && next.recall === old.recall && next.mode?.kind !== 'search' ? {...next.recall, at: null} : next.recall
  const help = next.help && {...next.help, isStale: true}
  return {...next, popup, recall, help, revision: next.revision + 1}
}
