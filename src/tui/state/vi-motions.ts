import type {ViAction} from '../../repl/vi-bindings.js'
import {bracketsAt} from '../editor/brackets.js'
import * as motions from '../editor/motions.js'
import {placedTokens} from '../editor/placed-tokens.js'
import type {State} from './state.js'

/** A motion of vi that stays in the text: up and down may lead into the history. */
export type ViMotion = Exclude<ViAction<'motion'>, 'up' | 'down'>

/** Where a motion leads from the caret. @param found - the last search for a character: `fx`, `T)`. */
export function target(action: ViMotion, {editor: {text, caret}}: State, found: string | null, repeat: number): number {
  const motion = MOTIONS[action](found)
  let at = caret
  for (let time = 0; time < repeat; time++) {
    const next = motion(text, at)
    if (next === at) break
    at = next
  }
  return at
}

/** What each motion does; those that search know the last search. */
export const MOTIONS: Readonly<Record<ViMotion, (found: string | null) => motions.Motion>> = {
  left: () => (text, at) => (at === motions.lineStart(text, at) ? at : motions.left(text, at)),
  right: () => (text, at) => (at === motions.lineEnd(text, at) ? at : motions.right(text, at)),
  word: () => motions.viWord,
  'word-back': () => motions.viWordBack,
  'word-end': () => motions.viWordEnd,
  'long-word': () => motions.spaceRight,
  'long-word-back': () => motions.spaceLeft,
  'long-word-end': () => motions.spaceEnd,
  'line-start': () => motions.lineStart,
  'line-text': () => motions.lineText,
  'line-end': () => motions.lineEnd,
  'text-start': () => motions.textStart,
  'text-end': () => (text) => motions.lineStart(text, text.length),
  bracket: () => (text, at) => bracketsAt(placedTokens(text), at + 1)?.other ?? at,
  find: (found) => characterIn(found, false),
  'find-again': (found) => characterIn(found, true),
  'find-back': (found) => characterIn(turned(found), true),
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

/** The same search the other way: capitals search back. */
function turned(found: string | null): string | null {
  if (found === null) return null
  const [how = ''] = found
  return (how === how.toLowerCase() ? how.toUpperCase() : how.toLowerCase()) + found.slice(1)
}

/** A motion made several times, as far as it leads anywhere. */
export function times(motion: motions.Motion, repeat: number): motions.Motion {
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
