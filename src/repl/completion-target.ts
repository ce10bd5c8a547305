import type {Contract} from '#starlark-wasm'
import {openEnds} from './open-ends.js'

/** What could be completed at the end of a text; `prefix` is what of it is typed. */
export type CompletionTarget =
  | {readonly kind: 'command'; readonly prefix: string}
  /** A word behind a command's name. */
  | {readonly kind: 'word'; readonly command: string; readonly prefix: string}
  | {readonly kind: 'attribute'; readonly expression: string; readonly prefix: string}
  /** A value of a closed vocabulary, inside quotes. */
  | {readonly kind: 'enum'; readonly field: string; readonly prefix: string}
  /** A name, or a keyword of the call that is open. */
  | {readonly kind: 'name'; readonly callee: string | null; readonly prefix: string}
  | {readonly kind: 'nothing'; readonly prefix: ''}

const NOTHING = {kind: 'nothing', prefix: ''} as const

/** Looks at what stands before the cursor. */
export function completionTarget(text: string): CompletionTarget {
  const command = /^\s*:(\S*)$/u.exec(text)
  if (command) return {kind: 'command', prefix: command[1] ?? ''}
  const word = /^\s*:(\S+)\s+(?:.*\s)?(\S*)$/su.exec(text)
  if (word && word[1] !== 'time') return {kind: 'word', command: word[1] ?? '', prefix: word[2] ?? ''}
  const line = text.slice(text.lastIndexOf('\n') + 1)
  const quoted = /\b(\w+)\s*=\s*["']([\w:-]*)$/u.exec(line)
  if (quoted) return {kind: 'enum', field: quoted[1] ?? '', prefix: quoted[2] ?? ''}
  if (openEnds(text).isInString || isInShortString(line)) return NOTHING
  const attribute = /((?:[A-Za-z_]\w*)(?:\.[A-Za-z_]\w*|\[-?\w+\]|\["[^"]*"\])*)\.(\w*)$/u.exec(line)
  if (attribute) return {kind: 'attribute', expression: attribute[1] ?? '', prefix: attribute[2] ?? ''}
  const name = /(?:^|[^\w.])([A-Za-z_]\w*)?$/u.exec(line)
  return name ? {kind: 'name', callee: openCall(text), prefix: name[1] ?? ''} : NOTHING
}

function isInShortString(line: string): boolean {
  const rest = line.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gu, '')
  return /["']/u.test(rest) || rest.includes('#')
}

/** The name before the innermost parenthesis that is open. */
function openCall(text: string): string | null {
  const plain = text.replaceAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gu, '')
  let depth = 0
  for (let at = plain.length - 1; at >= 0; at--) {
    const character = plain[at] ?? ''
    if (')]}'.includes(character)) depth += 1
    else if ('[{'.includes(character)) {
      if (depth === 0) return null
      depth -= 1
    } else if (character === '(') {
      if (depth === 0) return /([A-Za-z_]\w*)\s*$/u.exec(plain.slice(0, at))?.[1] ?? null
      depth -= 1
    }
  }
  return null
}

/** Keywords of a constructor, with their `=`. */
export function keywordsOf(callee: string | null, {constructors}: Contract): readonly string[] {
  return constructors.find(({name}) => name === callee)?.fields.map(({name}) => `${name}=`) ?? []
}

/** The closed vocabulary of a field, empty for others. */
export function vocabularyOf(field: string, {enums}: Contract): readonly string[] {
  return enums[field] ?? []
}
