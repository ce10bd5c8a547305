import {callAround, type CallAround} from './call-around.js'
import {blankLiterals, openEnds} from './open-ends.js'

/** What could be completed at the end of a text; `prefix` is what of it is typed. */
export type CompletionTarget =
  | {readonly kind: 'command'; readonly prefix: string}
  /** A word behind a command's name; `before` are the words between. */
  | {readonly kind: 'word'; readonly command: string; readonly before: readonly string[]; readonly prefix: string}
  | {readonly kind: 'attribute'; readonly expression: string; readonly prefix: string}
  /** An index or a key, between brackets. */
  | {readonly kind: 'index'; readonly expression: string; readonly prefix: string}
  /** A value of a closed vocabulary, inside quotes; `field` is a dotted name. */
  | {readonly kind: 'enum'; readonly field: string; readonly prefix: string}
  /** A name, or a keyword of the call that is open. */
  | {readonly kind: 'name'; readonly call: CallAround | null; readonly prefix: string}
  | {readonly kind: 'nothing'; readonly prefix: ''}

const NOTHING = {kind: 'nothing', prefix: ''} as const

/** Commands whose argument goes to the end of the line, spaces and all. */
const WHOLE = new Set(['load', 'diff', 'recording', 'use'])

/** A name with fields and indices, as far as it calls nothing. */
const PATH = '(?<path>[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\[-?\\w+\\]|\\["[^"\\n]*"\\])*)'
const ATTRIBUTE = new RegExp(`(?:^|[^\\w.])${PATH}\\.(?<prefix>\\w*)$`, 'u')
const INDEX = new RegExp(`(?:^|[^\\w.])${PATH}\\[(?<prefix>\\d*|"[^"\\n]*)$`, 'u')

/** Looks at what stands before the cursor. */
export function completionTarget(text: string): CompletionTarget {
  const about = /^\s*\?{1,2}\s*(?<rest>.*)$/su.exec(text)
  if (about) return completionTarget(about.groups?.['rest'] ?? '')
  const command = /^\s*:(?<prefix>\S*)$/u.exec(text)
  if (command) return {kind: 'command', prefix: command.groups?.['prefix'] ?? ''}
  const typed = /^\s*:(?<name>\S+)\s+(?<rest>.*)$/su.exec(text)?.groups
  if (typed) {
    const {name = '', rest = ''} = typed
    return name === 'time' ? completionTarget(rest) : wordTarget(name, rest)
  }
  const line = text.slice(text.lastIndexOf('\n') + 1)
  const isCode = (prefix = ''): boolean => !isInLiteral(line.slice(0, line.length - prefix.length))
  if (openEnds(text).isInString) return NOTHING
  const quoted = /(?<field>[A-Za-z_][\w.]*)\s*[=!]?=\s*["'](?<prefix>[\w:-]*)$/u.exec(line)?.groups
  if (quoted && isCode(`"${quoted['prefix'] ?? ''}`))
    return {kind: 'enum', field: quoted['field'] ?? '', prefix: quoted['prefix'] ?? ''}
  const index = INDEX.exec(line)?.groups
  if (index && isCode(index['prefix']))
    return {kind: 'index', expression: index['path'] ?? '', prefix: index['prefix'] ?? ''}
  if (!isCode()) return NOTHING
  const attribute = ATTRIBUTE.exec(line)?.groups
  if (attribute) return {kind: 'attribute', expression: attribute['path'] ?? '', prefix: attribute['prefix'] ?? ''}
  const name = /(?:^|[^\w.])(?<prefix>[A-Za-z_]\w*)?$/u.exec(line)?.groups
  return name ? {kind: 'name', call: callAround(text), prefix: name['prefix'] ?? ''} : NOTHING
}

function wordTarget(command: string, rest: string): CompletionTarget {
  if (WHOLE.has(command)) return {kind: 'word', command, before: [], prefix: rest}
  const words = rest.split(/\s+/u)
  return {kind: 'word', command, before: words.slice(0, -1), prefix: words.at(-1) ?? ''}
}

/** Whether a line ends in a comment or in a string that is not closed. */
function isInLiteral(line: string): boolean {
  const code = blankLiterals(`${line}\u0000`)
  return !code.endsWith('\u0000')
}
