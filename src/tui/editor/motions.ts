import {cellsOf, nextCharacter, previousCharacter} from './graphemes.js'

/** From an offset of a text to another. */
export type Motion = (text: string, at: number) => number

export const left: Motion = previousCharacter
export const right: Motion = nextCharacter

export const lineStart: Motion = (text, at) => text.lastIndexOf('\n', at - 1) + 1

export const lineEnd: Motion = (text, at) => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** To the first character of the line that is no space. */
export const lineText: Motion = (text, at) => {
  const start = lineStart(text, at)
  return start + (/^[ \t]*/u.exec(text.slice(start, lineEnd(text, at)))?.[0].length ?? 0)
}

export const textStart: Motion = () => 0
export const textEnd: Motion = (text) => text.length

/** To the end of the next word. */
export const wordRight: Motion = (text, at) =>
  at + (/^[^\p{L}\p{N}_]*[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(at))?.[0].length ?? 0)

/** To the beginning of the word before. */
export const wordLeft: Motion = (text, at) =>
  at - (/[\p{L}\p{N}\p{M}_]*[^\p{L}\p{N}_]*$/u.exec(text.slice(0, at))?.[0].length ?? 0)

/** To the beginning of what stands before, up to a space: as shells take words. */
export const spaceLeft: Motion = (text, at) => at - (/\S*\s*$/u.exec(text.slice(0, at))?.[0].length ?? 0)

/** To the beginning of what stands behind the next space. */
export const spaceRight: Motion = (text, at) => at + (/^\S*\s*/u.exec(text.slice(at))?.[0].length ?? 0)

/** To the last character before a space. */
export const spaceEnd: Motion = (text, at) => {
  const from = right(text, at)
  const length = /^\s*\S+/u.exec(text.slice(from))?.[0].length ?? 0
  return length === 0 ? at : left(text, from + length)
}

/** To the beginning of the next word; punctuation is a word of its own. */
export const viWord: Motion = (text, at) => {
  const rest = text.slice(at)
  return at + (/^(?:[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]+)?\s*/u.exec(rest)?.[0].length ?? 0)
}

/** To the beginning of this word, or of the one before. */
export const viWordBack: Motion = (text, at) => {
  return at - (/(?:[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]+|^)\s*$/u.exec(text.slice(0, at))?.[0].length ?? 0)
}

/** To the last character of this word, or of the next one. */
export const viWordEnd: Motion = (text, at) => {
  const from = right(text, at)
  const length = /^\s*(?:[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]+)/u.exec(text.slice(from))?.[0].length ?? 0
  return length === 0 ? at : left(text, from + length)
}

/** The column of an offset in its line. */
export function columnOf(text: string, at: number): number {
  const start = lineStart(text, at)
  const last = cellsOf(text.slice(start, at)).at(-1)
  return last === undefined ? 0 : last.column + last.width
}

/** The same column one line up or down; `null` where there is no such line. */
export function vertical(text: string, at: number, direction: -1 | 1, column: number): number | null {
  const start = direction < 0 ? lineStart(text, lineStart(text, at) - 1) : lineEnd(text, at) + 1
  if (direction < 0 ? lineStart(text, at) === 0 : start > text.length) return null
  const line = text.slice(start, lineEnd(text, start))
  const cell = cellsOf(line).find((each) => each.column + each.width > column)
  return start + (cell?.at ?? line.length)
}
