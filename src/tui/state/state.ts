import type {Completions} from '../../repl/completion.js'
import type {Preview} from '../../repl/preview.js'
import type {SignatureHelp} from '../../repl/signature.js'
import {EMPTY, type Editor, type Snapshot} from '../editor/editor.js'
import type {Overview} from '../overview.js'
import type {Browse} from './browse.js'

export type View = 'plain' | 'split'

/** Completions on offer. */
export interface Popup extends Pick<Completions, 'items' | 'start' | 'prefix'> {
  /** The one that stands in the text for now; `null` while they are only shown. */
  readonly chosen: number | null
}

/** Where in the history the user is. */
export interface Recall {
  /** Oldest first. */
  readonly entries: readonly string[]
  /** Index of what is being looked at, `null` for what was typed. */
  readonly at: number | null
  /** What was typed before; only entries that begin like it are shown. */
  readonly draft: Snapshot
}

/** A search in the history. */
export interface Search {
  readonly kind: 'search'
  readonly query: string
  /** Index of the entry that is shown; `null` where none has the query. */
  readonly found: number | null
  /** What was typed before. */
  readonly origin: Snapshot
}

/** What the rest of the program knows about what is typed. */
export interface Help {
  readonly signature: SignatureHelp | null
  readonly preview: Preview | null
  /** The text has changed since. */
  readonly isStale: boolean
}

export interface Running {
  readonly elapsedMs: number
  /** How far it has come; `null` where it does not say. */
  readonly doing: string | null
  readonly isStopping: boolean
}

/** A command of vi that changed the text. */
export interface ViChange {
  readonly keys: string
  /** Where what it goes on with is typed, while that lasts. */
  readonly from: number | null
  /** What was typed then. */
  readonly typed: string
}

/** What runs, at its beginning. */
export const STARTED: Running = {elapsedMs: 0, doing: null, isStopping: false}

/** What an event asks of the world outside; the state holds those of the last event alone. */
export type Order =
  | {readonly kind: 'run'; readonly text: string}
  /** Keeps an entry for later sessions. */
  | {readonly kind: 'keep'; readonly text: string}
  /** What was typed and given up goes above, to be seen and copied. */
  | {readonly kind: 'dropped'; readonly text: string}
  | {readonly kind: 'interrupt' | 'suspend' | 'clear' | 'leave' | 'look'}

/** Everything the screen is made from. */
export interface State {
  readonly keymap: 'emacs' | 'vi'
  /** Keys of a command of vi so far; `null` while typing. */
  readonly vi: string | null
  /** The last change by a command of vi; `null` for none yet. */
  readonly change: ViChange | null
  /** The last `f`, `F`, `t` or `T` of vi with its character. */
  readonly found: string | null
  readonly editor: Editor
  readonly popup: Popup | null
  /** Completion was asked for before its answer was there. */
  readonly wantsPopup: boolean
  readonly help: Help | null
  readonly recall: Recall
  /** What the keys are for; `null` while an entry is edited. */
  readonly mode: Search | Browse | null
  readonly running: Running | null
  /** Entries that wait for the one that runs. */
  readonly queue: readonly string[]
  /** One line about the last key. */
  readonly notice: string | null
  readonly size: {readonly columns: number; readonly rows: number}
  readonly view: View
  readonly overview: Overview | null
  readonly isOver: boolean
  /** Counts changes of text or caret: answers to older questions are dropped. */
  readonly revision: number
  readonly orders: readonly Order[]
}

export interface Beginning {
  readonly keymap: State['keymap']
  readonly view: View
  readonly history: readonly string[]
  readonly size: State['size']
}

export function initialState({keymap, view, history, size}: Beginning): State {
  return {
    ...{
      keymap,
      view,
      size,
      vi: null,
      change: null,
      found: null,
      editor: EMPTY,
      popup: null,
      wantsPopup: false,
      help: null,
    },
    ...{recall: {entries: history, at: null, draft: EMPTY}, mode: null, queue: [], notice: null},
    // What is opened first keeps the workbench as busy as an entry.
    running: STARTED,
    ...{overview: null, isOver: false, revision: 0, orders: []},
  }
}
