import {enclosing} from '../editor/brackets.js'
import * as motions from '../editor/motions.js'
import {placedTokens} from '../editor/placed-tokens.js'
import {times} from './vi-motions.js'

/** Two offsets of a text. */
export type Range = readonly [number, number]

/** What `iw`, `a"` or `i(` means at the caret: `a` takes what is around it as well. `null` where there is no such thing. */
export function objectAround(text: string, caret: number, object: string): Range | null {
  const [how, what = ''] = object
  const isWhole = how === 'a'
  if (what === 'w') return wordAround(text, caret, isWhole)
  const inner = what === '"' || what === "'" ? quotesAround(text, caret, what) : bracketsAround(text, caret, what)
  if (!inner) return null
  return isWhole ? [inner[0] - 1, inner[1] + 1] : inner
}

/** Inside a string of the line that the caret is in, or that follows. */
function quotesAround(text: string, caret: number, quote: string): Range | null {
  const start = motions.lineStart(text, caret)
  const line = text.slice(start, motions.lineEnd(text, caret))
  const places = Array.from(line.matchAll(quote === '"' ? /(?<!\\)"/gu : /(?<!\\)'/gu), ({index}) => start + index)
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [open = 0, close = 0] = places.slice(at)
    if (close >= caret) return [open + 1, close]
  }
  return null
}

function bracketsAround(text: string, caret: number, bracket: string): Range | null {
  const open = '([{'[Math.max('([{'.indexOf(bracket), ')]}'.indexOf(bracket))] ?? ''
  const pair = enclosing(placedTokens(text), caret, open)
  return pair && [pair.at + 1, pair.other]
}

function wordAround(text: string, caret: number, isWhole: boolean): Range {
  const before = /[\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(0, caret))?.[0].length ?? 0
  const behind = /^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(caret))?.[0].length ?? 0
  if (behind === 0) return [caret, caret]
  const space = isWhole ? (/^[ \t]*/u.exec(text.slice(caret + behind))?.[0].length ?? 0) : 0
  return [caret - before, caret + behind + space]
}

/** Whole lines from that of the caret on, or up to it. @param object - `d`, `j`, `k`, `G` or `gg`, behind an operator. */
export function linesAround(text: string, caret: number, object: string, repeat: number): Range {
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
