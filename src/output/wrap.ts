import {displayWidth, visible} from './display-text.js'

/** Breaks text at spaces into lines of at most `width` columns; a longer word has a line of its own. Never empty. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of visible(text).split(/[ \n]+/u)) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
