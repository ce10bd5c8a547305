import {eastAsianWidth} from 'get-east-asian-width'

let segmenter: Intl.Segmenter | undefined

/** The characters of a text as people see them, with what combines with them, and their UTF-16 offsets. */
export function graphemes(text: string): Intl.Segments {
  // Most of what is shown needs none, and making one takes a while.
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})
  return segmenter.segment(text)
}

/** Whether every UTF-16 unit of a text is a character of one column: Latin letters, punctuation, arrows, lines of boxes. */
export function isNarrow(text: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u259f]*$/u.test(text)
}

/** Marks and formats, and the jamo that join a syllable before them. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u

/** Emoji that are made of several, or are asked to look like one. */
const JOINED = /^(?:\p{RI}{2}|\p{ExtPict}[^]*[\u200d\ufe0f\p{EMod}]|[^]\ufe0f\u20e3)/u

/**
 * Columns that one character takes on a terminal: what combines takes none, an emoji that is made of several those of one, a
 * control character that of its placeholder.
 */
export function graphemeWidth(character: string): number {
  if (character.length === 1 && isNarrow(character)) return 1
  if (JOINED.test(character)) return 2
  let width = 0
  for (const each of character) if (!ZERO_WIDTH.test(each)) width += eastAsianWidth(each.codePointAt(0) ?? 0)
  return width
}
