import {VI_BINDINGS, type ViAction} from '../../repl/vi-bindings.js'
import {bracketsAt} from '../editor/brackets.js'
import {insert, kill, move, remove, replace, undo} from '../editor/editor.js'
import {breakLine} from '../editor/entry-edits.js'
import * as motions from '../editor/motions.js'
import {placedTokens} from '../editor/placed-tokens.js'
import {ACTIONS} from './actions.js'
import {beginSearch} from './recall.js'
import type {State} from './state.js'

type Command = Extract<ViAction<'command'>, string>

/** A command that is whole: count, operator with its count, and what follows. */
const WHOLE =
  /^(?<count>[1-9]\d*)?(?:(?<operator>[dcy])(?<times>[1-9]\d*)?(?<object>gg|[fFtT].|iw|[^\dgfFtTi]|0)|(?<command>gg|[fFtTr].|[^1-9gfFtTrdcy]))$/su

const BEGUN = /^(?:[1-9]\d*)?(?:[dcy](?:[1-9]\d*)?)?[gfFtTri]?$/u

/** No motion is repeated more often: a number is quickly typed. */
const MOST_TIMES = 10_000

/** Takes one more character of a command. */
export function viKey(state: State, character: string): State {
  const typed = (state.vi ?? '') + character
  const {count, operator, times, object, command} = WHOLE.exec(typed)?.groups ?? {}
  const repeat = Math.min(MOST_TIMES, Number(count ?? 1) * Number(times ?? 1))
  const rest: State = {...state, vi: ''}
  if (operator !== undefined && object !== undefined) return settle(operate(rest, operator, object, repeat))
  if (command !== undefined) return settle(obey(rest, command, repeat))
  return BEGUN.test(typed) ? {...state, vi: typed} : rest
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
  if (object === 'iw') return apply(state, operator, wordAround(text, caret), false)
  if (binding?.kind !== 'motion' || binding.action === 'up' || binding.action === 'down') return state
  const found = binding.action === 'find' ? object : state.found
  // As ever, changing a word leaves the space behind it.
  const action = operator === 'c' && binding.action === 'word' ? 'word-end' : binding.action
  const to = target(action, state, found, repeat)
  const isInclusive = action === 'word-end' || action === 'bracket' || (to > caret && action.startsWith('find'))
  const [from, end] = to < caret ? [to, caret] : [caret, isInclusive ? motions.right(text, to) : to]
  return apply({...state, found}, operator, [from, end], false)
}

function apply(state: State, operator: string, [from, to]: readonly [number, number], isLines: boolean): State {
  const {editor} = state
  const {text} = editor
  const piece = text.slice(from, to)
  const kills = [...editor.kills, isLines && !piece.endsWith('\n') ? `${piece}\n` : piece]
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

function target(
  action: Exclude<ViAction<'motion'>, 'up' | 'down'>,
  {editor: {text, caret}}: State,
  found: string | null,
  repeat: number,
): number {
  const motion = MOTIONS[action](found)
  let at = caret
  for (let time = 0; time < repeat; time++) {
    const next = motion(text, at)
    if (next === at) break
    at = next
  }
  return at
}

const MOTIONS: Readonly<Record<Exclude<ViAction<'motion'>, 'up' | 'down'>, (found: string | null) => motions.Motion>> =
  {
    left: () => (text, at) => (at === motions.lineStart(text, at) ? at : motions.left(text, at)),
    right: () => (text, at) => (at === motions.lineEnd(text, at) ? at : motions.right(text, at)),
    word: () => motions.viWord,
    'word-back': () => motions.viWordBack,
    'word-end': () => motions.viWordEnd,
    'line-start': () => motions.lineStart,
    'line-text': () => motions.lineText,
    'line-end': () => motions.lineEnd,
    'text-start': () => motions.textStart,
    'text-end': () => (text) => motions.lineStart(text, text.length),
    bracket: () => (text, at) => bracketsAt(placedTokens(text), at + 1)?.other ?? at,
    find: (found) => characterIn(found, false),
    'find-again': (found) => characterIn(found, true),
  }

/** To a character of the line, as `f`, `F`, `t` and `T` say; `isAgain` leaves one that is next to the caret. */
function characterIn(found: string | null, isAgain: boolean): motions.Motion {
  const [how = '', ...rest] = found ?? ''
  const wanted = rest.join('')
  return (text, at) => {
    if (wanted === '') return at
    const isBack = how === 'F' || how === 'T'
    const near = how === 't' || how === 'T' ? 1 : 0
    const step = isAgain ? near + 1 : 1
    if (isBack && at < step) return at
    const place = isBack ? text.lastIndexOf(wanted, at - step) : text.indexOf(wanted, at + step)
    const isInLine = place >= motions.lineStart(text, at) && place < motions.lineEnd(text, at)
    return isInLine ? (isBack ? place + near : place - near) : at
  }
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
  undo: (state) => ({...state, editor: undo(state.editor)}),
  search: (state) => ({...state, popup: null, search: beginSearch(state)}),
}

function typing(state: State, motion: motions.Motion = (_, at) => at): State {
  return {...state, vi: null, editor: move(state.editor, motion)}
}

function times(motion: motions.Motion, repeat: number): motions.Motion {
  return (text, at) => {
    let to = at
    for (let time = 0; time < repeat && to < text.length + 1; time++) {
      const next = motion(text, to)
      if (next === to) break
      to = next
    }
    return to
  }
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

function linesAround(text: string, caret: number, object: string, repeat: number): readonly [number, number] {
  const start = motions.lineStart(text, caret)
  const down = times(
    (own, at) => Math.min(motions.lineEnd(own, at) + 1, own.length),
    object === 'j' ? repeat + 1 : repeat,
  )
  const up = times((own, at) => (at === 0 ? 0 : motions.lineStart(own, at - 1)), repeat)
  const behind = Math.min(motions.lineEnd(text, caret) + 1, text.length)
  if (object === 'gg') return [0, behind]
  if (object === 'G') return [start, text.length]
  if (object === 'k') return [up(text, start), behind]
  return [start, down(text, start)]
}

function wordAround(text: string, caret: number): readonly [number, number] {
  const before = /[\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(0, caret))?.[0].length ?? 0
  const behind = /^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(caret))?.[0].length ?? 0
  return behind === 0 ? [caret, caret] : [caret - before, caret + behind]
}
