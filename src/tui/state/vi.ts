import {VI_BINDINGS, type ViAction} from '../../repl/vi-bindings.js'
import {insert, kill, keepKill, move, redo, remove, replace, undo} from '../editor/editor.js'
import {breakLine, shiftLines} from '../editor/entry-edits.js'
import * as motions from '../editor/motions.js'
import {ACTIONS} from './actions.js'
import {beginSearch} from './recall.js'
import type {State} from './state.js'
import {MOTIONS, target, times} from './vi-motions.js'
import {linesAround, objectAround, type Range} from './vi-objects.js'

type Command = Extract<ViAction<'command'>, string>

/** A command that is whole: count, operator with its count, and what follows. */
const WHOLE =
  /^(?<count>[1-9]\d*)?(?:(?<operator>[dcy])(?<times>[1-9]\d*)?(?<object>gg|[fFtT].|[ia][w"'()[\]{}]|[^\dgfFtTia]|0)|(?<command>gg|>>|<<|[fFtTr].|[^1-9gfFtTrdcy<>]))$/su

const BEGUN = /^(?:[1-9]\d*)?(?:[dcy](?:[1-9]\d*)?[gfFtTia]?|[gfFtTr<>]?)$/u

/** No motion is repeated more often: a number is quickly typed. */
const MOST_TIMES = 10_000

/** Takes one more character of a command. */
export function viKey(state: State, character: string): State {
  const typed = (state.vi ?? '') + character
  const {count, operator, times: each, object, command} = WHOLE.exec(typed)?.groups ?? {}
  const repeat = Math.min(MOST_TIMES, Number(count ?? 1) * Number(each ?? 1))
  const rest: State = {...state, vi: ''}
  if (operator !== undefined && object !== undefined) {
    return noted(state, settle(operate(rest, operator, object, repeat)), typed)
  }
  if (command === '.') return again(rest, repeat)
  if (command !== undefined) return noted(state, settle(obey(rest, command, repeat)), typed)
  return BEGUN.test(typed) ? {...state, vi: typed} : rest
}

/** A key with a name, in command mode: what it does there, `null` for what it does everywhere. */
export function viPress(state: State, key: string): State | null {
  if (key === 'ctrl-r') return {...state, vi: '', editor: redo(state.editor)}
  return key === 'backspace' ? viKey(state, 'h') : null
}

/** Remembers a command that changed the text, or went on to typing, for `.` to make it again. */
function noted(before: State, after: State, keys: string): State {
  if (/^\d*u$/u.test(keys)) return after
  if (after.vi === null) return {...after, change: {keys, from: after.editor.caret, typed: ''}}
  const isChange = after.editor.text !== before.editor.text && after.recall === before.recall
  return isChange ? {...after, change: {keys, from: null, typed: ''}} : after
}

/** Typing has ended: what was typed belongs to the command that began it. */
export function endTyping(state: State): State {
  const {change, editor} = state
  if (change?.from == null) return state
  return {...state, change: {...change, from: null, typed: editor.text.slice(change.from, editor.caret)}}
}

/** Makes the last change again. */
function again(state: State, repeat: number): State {
  const {change} = state
  if (!change) return state
  let next = state
  for (let time = 0; time < Math.min(repeat, 100); time++) {
    for (const character of change.keys) next = viKey(next, character)
    if (next.vi === null) next = leaveTyping({...next, editor: insert(next.editor, change.typed)})
  }
  return {...next, change}
}

/** From typing to command mode, in which the caret stands on what was typed last. */
export function leaveTyping(state: State): State {
  const back: motions.Motion = (text, at) => (text[at - 1] === '\n' ? at : motions.left(text, at))
  return {...endTyping(state), vi: '', editor: move(state.editor, back)}
}

/** In command mode the caret stands on a character, not behind the last one. */
function settle(state: State): State {
  const {text, caret} = state.editor
  const isBehind = state.vi !== null && (caret === text.length || text[caret] === '\n')
  if (!isBehind || caret === motions.lineStart(text, caret)) return state
  return {...state, editor: {...state.editor, caret: motions.left(text, caret)}}
}

function obey(state: State, typed: string, repeat: number): State {
  const binding = bindingOf(typed)
  if (binding?.kind === 'command') return COMMANDS[binding.action](state, repeat, typed)
  if (binding?.kind !== 'motion') return state
  if (binding.action === 'up' || binding.action === 'down') {
    let moved = state
    for (let time = 0; time < Math.min(repeat, 100); time++) moved = ACTIONS[binding.action](moved)
    return moved
  }
  const found = typed.length === 2 && binding.action === 'find' ? typed : state.found
  const to = target(binding.action, state, found, repeat)
  return {...state, found, editor: {...state.editor, caret: to, last: null, column: null}}
}

function operate(state: State, operator: string, object: string, repeat: number): State {
  const {text, caret} = state.editor
  const binding = bindingOf(object)
  const isLines = object === operator || object === 'j' || object === 'k' || object === 'G' || object === 'gg'
  if (isLines) return apply(state, operator, linesAround(text, caret, object, repeat), true)
  if (/^[ia]/u.test(object)) {
    const range = objectAround(text, caret, object)
    return range ? apply(state, operator, range, false) : state
  }
  if (binding?.kind !== 'motion' || binding.action === 'up' || binding.action === 'down') return state
  const found = binding.action === 'find' ? object : state.found
  const {action} = binding
  const to = target(action, state, found, repeat)
  if (action === 'word' || action === 'long-word') {
    return apply(state, operator, wordsFrom(text, caret, to, operator), false)
  }
  const isInclusive = INCLUSIVE.has(action) || (to > caret && action.startsWith('find'))
  const [from, end] = to < caret ? [to, caret] : [caret, isInclusive ? motions.right(text, to) : to]
  return apply({...state, found}, operator, [from, end], false)
}

const INCLUSIVE: ReadonlySet<string> = new Set(['word-end', 'long-word-end', 'bracket'])

/** As ever: the last word leaves the end of its line, and one that is changed the space behind it. */
function wordsFrom(text: string, caret: number, to: number, operator: string): Range {
  const piece = text.slice(caret, to)
  const kept = operator === 'c' ? piece.trimEnd() : piece.replace(/[ \t]*\n\s*$/u, '')
  return [caret, kept === '' ? to : caret + kept.length]
}

function apply(state: State, operator: string, [from, to]: Range, isLines: boolean): State {
  const {editor} = state
  const {text} = editor
  const piece = text.slice(from, to)
  const kills = keepKill(editor.kills, isLines && !piece.endsWith('\n') ? `${piece}\n` : piece)
  if (operator === 'y') return {...state, editor: {...editor, kills}}
  // Lines that are to be changed leave an empty one, and the last one goes with the line end before it.
  const end = isLines && operator === 'c' && piece.endsWith('\n') ? to - 1 : to
  const begin = isLines && operator === 'd' && to === text.length && from > 0 ? from - 1 : from
  const cut = {...remove({...editor, last: null}, begin, end), kills}
  if (operator === 'c') return {...state, vi: null, editor: cut}
  return {...state, editor: isLines ? {...cut, caret: motions.lineText(cut.text, cut.caret)} : cut}
}

function bindingOf(typed: string): (typeof VI_BINDINGS)[number] | undefined {
  const [first = '', ...rest] = typed
  return VI_BINDINGS.find(({keys}) => keys.some((key) => key === typed || (rest.length > 0 && key === `${first}.`)))
}

const COMMANDS: Readonly<Record<Command, (state: State, repeat: number, typed: string) => State>> = {
  insert: (state) => typing(state),
  append: (state) => typing(state, MOTIONS.right(null)),
  'insert-start': (state) => typing(state, motions.lineText),
  'append-end': (state) => typing(state, motions.lineEnd),
  'open-below': (state) => {
    const {editor} = typing(state, motions.lineEnd)
    return {...state, vi: null, editor: breakLine(editor)}
  },
  'open-above': (state) => {
    const {editor} = typing(state, motions.lineStart)
    return {...state, vi: null, editor: {...insert(editor, '\n'), caret: editor.caret}}
  },
  cut: (state, repeat) => ({...state, editor: kill(state.editor, times(MOTIONS.right(null), repeat))}),
  'cut-back': (state, repeat) => ({...state, editor: kill(state.editor, times(MOTIONS.left(null), repeat))}),
  exchange: (state, repeat) => typing(COMMANDS.cut(state, repeat, '')),
  'delete-end': (state) => ({...state, editor: kill(state.editor, motions.lineEnd)}),
  'change-end': (state) => typing(COMMANDS['delete-end'](state, 1, '')),
  put: (state, repeat) => put(state, repeat, true),
  'put-before': (state, repeat) => put(state, repeat, false),
  overwrite: (state, _, typed) => {
    const {text, caret} = state.editor
    if (caret === motions.lineEnd(text, caret)) return state
    const next = text.slice(0, caret) + typed.slice(1) + text.slice(motions.right(text, caret))
    return {...state, editor: replace(state.editor, {text: next, caret})}
  },
  case: (state, repeat) => {
    const {text, caret} = state.editor
    const end = times(MOTIONS.right(null), repeat)(text, caret)
    const turned = [...text.slice(caret, end)].map((each) =>
      each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase(),
    )
    return {
      ...state,
      editor: replace(state.editor, {
        text: text.slice(0, caret) + turned.join('') + text.slice(end),
        caret: caret + turned.join('').length,
      }),
    }
  },
  join: (state) => {
    const {text, caret} = state.editor
    const end = motions.lineEnd(text, caret)
    if (end === text.length) return state
    const next = text.slice(end + 1).replace(/^[ \t]*/u, '')
    return {...state, editor: replace(state.editor, {text: `${text.slice(0, end)} ${next}`, caret: end})}
  },
  'copy-line': (state, repeat) => operate(state, 'y', 'y', repeat),
  'change-line': (state, repeat) => operate(state, 'c', 'c', repeat),
  'shift-right': (state, repeat) => shift(state, repeat, 1),
  'shift-left': (state, repeat) => shift(state, repeat, -1),
  undo: (state) => ({...state, editor: undo(state.editor)}),
  redo: (state) => ({...state, editor: redo(state.editor)}),
  // Known before any command is looked up.
  again: (state) => state,
  search: (state) => ({...state, popup: null, mode: beginSearch(state)}),
}

function shift(state: State, repeat: number, direction: -1 | 1): State {
  const {text, caret} = state.editor
  const [from, to] = linesAround(text, caret, 'd', repeat)
  return {...state, editor: shiftLines(state.editor, from, to, direction)}
}

function typing(state: State, motion: motions.Motion = (_, at) => at): State {
  return {...state, vi: null, editor: move(state.editor, motion)}
}

/** Whole lines go below or above the line of the caret, anything else beside it. */
function put(state: State, repeat: number, isBehind: boolean): State {
  const {editor} = state
  const piece = (editor.kills.at(-1) ?? '').repeat(Math.min(repeat, 100))
  if (piece === '') return state
  const {text, caret} = editor
  if (!piece.endsWith('\n')) {
    const at = isBehind ? MOTIONS.right(null)(text, caret) : caret
    const placed = insert({...editor, caret: at}, piece)
    return {...state, editor: {...placed, caret: Math.max(0, placed.caret - 1)}}
  }
  const end = motions.lineEnd(text, caret)
  const at = isBehind ? Math.min(end + 1, text.length) : motions.lineStart(text, caret)
  const whole = isBehind && end === text.length ? `\n${piece.slice(0, -1)}` : piece
  const placed = insert({...editor, caret: at}, whole)
  return {...state, editor: {...placed, caret: motions.lineText(placed.text, at + (whole === piece ? 0 : 1))}}
}
