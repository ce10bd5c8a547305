import {openEnds} from '../../repl/open-ends.js'
import {EntrySplitter} from '../../repl/entry-splitter.js'
import {insert, remove, replace, type Editor} from './editor.js'
import {left, lineStart, lineText, right, wordRight} from './motions.js'

const INDENT = 4

/** A new line, indented as the one before asks for. */
export function breakLine(editor: Editor): Editor {
  return insert(editor, `\n${' '.repeat(indentAfter(editor.text.slice(0, editor.caret)))}`)
}

/** Columns by which the line behind a text should be indented. */
function indentAfter(text: string): number {
  const line = text.slice(lineStart(text, text.length))
  const own = /^ */u.exec(line)?.[0].length ?? 0
  const {depth, isInString, opensBlock} = openEnds(text)
  if (isInString) return 0
  if (opensBlock || (depth > 0 && /[([{]\s*$/u.test(line))) return own + INDENT
  if (depth === 0 && /^\s*(?:return|pass|break|continue)\b/u.test(line)) return Math.max(0, own - INDENT)
  return own
}

/** Spaces up to the next stop. */
export function indent(editor: Editor): Editor {
  const column = editor.caret - lineStart(editor.text, editor.caret)
  return insert(editor, ' '.repeat(INDENT - (column % INDENT)))
}

/** Whether nothing but spaces stands before the caret in its line. */
export function isAtIndent({text, caret}: Editor): boolean {
  return /^[ \t]*$/u.test(text.slice(lineStart(text, caret), caret))
}

/** Takes out the character before the caret; of an indentation, back to the stop before. */
export function backspace(editor: Editor): Editor {
  const {text, caret} = editor
  const start = lineStart(text, caret)
  const width = caret - start
  if (width > 0 && /^ +$/u.test(text.slice(start, caret))) {
    return remove(editor, caret, caret - (((width - 1) % INDENT) + 1), 'typing')
  }
  return remove(editor, left(text, caret), caret, 'typing')
}

/** Exchanges the two characters around the caret, at the end of a line the two before it. */
export function transpose(editor: Editor): Editor {
  const {text, caret} = editor
  const isAtEnd = caret === text.length || text[caret] === '\n'
  const middle = isAtEnd ? left(text, caret) : caret
  const [from, to] = [left(text, middle), right(text, middle)]
  const [one, other] = [text.slice(from, middle), text.slice(middle, to)]
  if (one === '' || other === '' || one === '\n' || other === '\n') return editor
  return replace(editor, {text: text.slice(0, from) + other + one + text.slice(to), caret: to})
}

/** Exchanges the word before the caret and the one at it or behind it; at the end the last two. */
export function transposeWords(editor: Editor): Editor {
  const {text, caret} = editor
  const words = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu), ({0: word, index}) => ({word, from: index}))
  const behind = words.findIndex(({word, from}) => from + word.length > caret)
  const second = words[behind < 0 ? words.length - 1 : behind]
  const first = words[(behind < 0 ? words.length - 1 : behind) - 1]
  if (!first || !second) return editor
  const end = second.from + second.word.length
  const between = text.slice(first.from + first.word.length, second.from)
  const next = text.slice(0, first.from) + second.word + between + first.word + text.slice(end)
  return replace(editor, {text: next, caret: end})
}

/** Changes the rest of the word that the caret is in, or before. */
export function changeWord(editor: Editor, change: (word: string) => string): Editor {
  const {text, caret} = editor
  const end = wordRight(text, caret)
  const changed = change(text.slice(caret, end))
  return replace(editor, {text: text.slice(0, caret) + changed + text.slice(end), caret: caret + changed.length})
}

/** Indents the lines of a range by one stop more or less; empty ones stay. */
export function shiftLines(editor: Editor, from: number, to: number, direction: -1 | 1): Editor {
  const {text} = editor
  const shifted = text
    .slice(from, to)
    .split('\n')
    .map((line) => (direction < 0 ? line.replace(/^ {1,4}/u, '') : line === '' ? line : ' '.repeat(INDENT) + line))
    .join('\n')
  const next = text.slice(0, from) + shifted + text.slice(to)
  return replace(editor, {text: next, caret: lineText(next, from)})
}

/** What may come into the editor of a text from elsewhere: one kind of line end, no control characters. */
export function cleanPaste(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '')
}

/**
 * Whether a text is one or more whole entries.
 *
 * @param blankEnds - whether an empty last line ends a block.
 */
export function isWhole(text: string, blankEnds: boolean): boolean {
  const splitter = new EntrySplitter()
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) splitter.push(line, blankEnds && index > 0 && index === lines.length - 1)
  return !splitter.isPending
}

/** The entries of a text, as a file has them. */
export function entriesIn(text: string): readonly string[] {
  const splitter = new EntrySplitter()
  return [...text.split('\n').flatMap((line) => splitter.push(line, false)), ...splitter.end()].map((each) => each.text)
}
