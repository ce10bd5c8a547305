import type {JsonDocument, Span} from '../../json/parse-json.js'
import {positionAt} from '../../json/text-position.js'
import type {CodedFinding} from './schema-findings.js'

/** A finding whose place in the text need not follow from its pointer. */
export interface Found extends CodedFinding {
  readonly span?: Span
}

/** Faults of the JSON itself (visor-config J.2, J.3). */
export function textFaults(document: JsonDocument): Found[] {
  const {text} = document
  return document.faults.map((fault) => {
    const {line, column} = positionAt(text, fault.span.start)
    if (fault.kind === 'syntax') {
      const hint = text.trim() === '' ? 'Restore a backup; a file generated anew has a new key.' : undefined
      const message = `not valid JSON at line ${line}, column ${column}: ${fault.reason}`
      return {code: 'CFG-F01', path: '', message, span: fault.span, ...(hint !== undefined && {hint})}
    }
    if (fault.kind === 'duplicate') {
      const first = positionAt(text, fault.first.start).line
      const message = `duplicate key ${fault.pointer} at lines ${first} and ${line}; only the last one counts`
      return {code: 'CFG-K05', path: fault.pointer, message, span: fault.span}
    }
    const message = `${fault.reason} at line ${line}; JSON does not allow it`
    return {code: 'CFG-F02', path: '', message, span: fault.span, fix: [{op: 'cut', span: fault.span}]}
  })
}

/** Why a text is not plain UTF-8 (visor-config J.2). */
export function encodingFaults(text: string): Found[] {
  if (text.startsWith('\uFEFF')) {
    const span = {start: 0, end: 1}
    return [
      {code: 'CFG-F04', path: '', message: 'file is not plain UTF-8 (byte-order mark)', span, fix: [{op: 'cut', span}]},
    ]
  }
  const at = text.search(/[\uFFFD\0]/)
  if (at < 0) return []
  const what = text[at] === '\0' ? 'zero bytes, as of UTF-16' : 'invalid bytes'
  return [{code: 'CFG-F04', path: '', message: `file is not plain UTF-8 (${what})`, span: {start: at, end: at + 1}}]
}

/** Whether the first line that says something is an assignment. */
export function looksLikeEnvFile(text: string): boolean {
  // No blank may be read in two ways: many empty lines would take for ever.
  return /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*#?[A-Z_][A-Z0-9_]*=/.test(text)
}
