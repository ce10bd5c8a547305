import {tokenize} from './tokenize.js'

/** As the interpreter counts them. */
const TAB_STOP = 8

/** The text with blanks for the tabs that lines are indented with; what a string over several lines holds stays. */
export function expandTabs(text: string): string {
  if (!/^ *\t/mu.test(text)) return text
  const inString = new Set<number>()
  for (const {kind, span} of tokenize(text)) {
    if (kind === 'string') for (let line = span[0] + 1; line <= span[2]; line++) inString.add(line)
  }
  return text
    .split(/(?<=\r\n|\r(?!\n)|\n)/u)
    .map((line, index) => (inString.has(index + 1) ? line : line.replace(/^[ \t]+/u, blanksFor)))
    .join('')
}

/** A tab counts by the characters before it, not by the columns that they take. */
function blanksFor(indent: string): string {
  let width = 0
  for (const [at, each] of [...indent].entries()) width += each === '\t' ? TAB_STOP - (at % TAB_STOP) : 1
  return ' '.repeat(width)
}
