import {Lexer} from 'yaml'
import {annotationOf} from '../../annotation/annotations.js'
import type {IgnoreComment} from '../model/comments.js'
import type {SourceText} from '../tree/source-text.js'

/**
 * The `ignore` and `ignore-file` comments of a YAML text, with what they are about: their own line, or for one alone on its
 * line what begins on the next one, with all that is indented below it.
 */
export function suiteIgnores(text: string, source: SourceText): IgnoreComment[] {
  if (!text.includes('skywire:')) return []
  let offset = 0
  return [...new Lexer().lex(text)].flatMap((token) => {
    if (MARKS.has(token)) return []
    const start = offset
    offset += token.length
    if (!token.startsWith('#')) return []
    const [line, column] = source.placeAt(start)
    const ownLine = source.line(line).trim() === token
    const annotation = annotationOf({text: token, line, column, ownLine})
    if (!annotation || annotation.verb === 'allow') return []
    const about = ownLine ? linesBelow(source, line) : ([line, line] as const)
    const lines = annotation.verb === 'ignore-file' ? null : about
    return [{annotation, lines, span: [line, column, line, column + [...token].length]}]
  })
}

/** What the lexer puts before documents and scalars; everything else is the text itself. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F'])

function linesBelow(source: SourceText, comment: number): readonly [number, number] {
  const isBlank = (line: number): boolean => /^\s*(?:#|$)/u.test(source.line(line))
  let first = comment + 1
  while (first < source.lines && isBlank(first)) first++
  const depth = source.indentOf(first).length
  let last = first
  for (let line = first + 1; line <= source.lines; line++) {
    if (isBlank(line)) continue
    if (source.indentOf(line).length <= depth) break
    last = line
  }
  return [first, last]
}
