import {stripVTControlCharacters} from 'node:util'
import {graphemes, graphemeWidth, isNarrow} from './graphemes.js'

/** Columns that `text` takes on a terminal: colour codes and combining marks none, wide characters two. */
export function displayWidth(text: string): number {
  const plain = stripVTControlCharacters(text)
  if (isNarrow(plain)) return plain.length
  let width = 0
  for (const {segment} of graphemes(plain)) width += graphemeWidth(segment)
  return width
}

/** Cuts uncoloured `text` to `width` columns, the last of them `…` where something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let cut = ''
  let used = 0
  for (const {segment} of graphemes(text)) {
    const next = graphemeWidth(segment)
    if (used + next > width - 1) break
    cut += segment
    used += next
  }
  return width < 1 ? '' : `${cut}…`
}

/** {@link visible} on one line: newlines are made visible, too. */
export function oneLine(text: string): string {
  return visible(text).replaceAll('\n', '␊')
}

/** `text` with every control character but the newline made visible, so that a file cannot steer the terminal. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (character) => {
    if (character === '\t') return '    '
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '\ufffd'
  })
}
