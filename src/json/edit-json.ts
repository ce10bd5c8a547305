import type {JsonValue} from './json-value.js'
import {parseJson, type JsonDocument, type Span} from './parse-json.js'
import {escapeToken, parentOf, lastOf, tokensOf, valueAt, type Pointer} from './pointer.js'
import {isObject} from './json-value.js'

/** One change to a JSON text, by pointer. */
export type JsonEdit =
  /** Replaces the value, or adds it below its parent, which is made where it is missing. `/list/-` appends. */
  | {readonly op: 'put'; readonly path: Pointer; readonly value: JsonValue}
  /** Takes out a member or an item; nothing where there is none. */
  | {readonly op: 'remove'; readonly path: Pointer}
  /** Gives a member another key, in its place. */
  | {readonly op: 'rename'; readonly path: Pointer; readonly to: string}
  /** Cuts a stretch of the text as it stood before all edits: comments, trailing commas. */
  | {readonly op: 'cut'; readonly span: Span}

/** The line break and one level of indentation that `text` uses. */
function styleOf(text: string): {indent: string; eol: string} {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  return {indent: indent.startsWith('\t') ? '\t' : indent, eol: text.includes('\r\n') ? '\r\n' : '\n'}
}

function splice(text: string, {start, end}: Span, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end)
}

function put(document: JsonDocument, path: Pointer, value: JsonValue): string {
  const {text, places} = document
  const {indent, eol} = styleOf(text)
  const printed = (depth: number): string =>
    JSON.stringify(value, null, indent).replaceAll('\n', eol + indent.repeat(depth))
  const here = places.get(path)
  const depth = tokensOf(path).length
  if (here) return splice(text, here.value, printed(depth))

  // Only a text that is no JSON has no place for the whole.
  if (path === '') return text

  const parentPath = parentOf(path)
  const parent = valueAt(document.value, parentPath)
  const span = places.get(parentPath)?.value
  if (parent === null || parent === undefined || typeof parent !== 'object' || !span) {
    const key = lastOf(path)
    return put(document, parentPath, key === '-' || key === '0' ? [value] : {[key]: value})
  }
  const member = isObject(parent) ? `${JSON.stringify(lastOf(path))}: ${printed(depth)}` : printed(depth)
  const count = isObject(parent) ? Object.keys(parent).length : parent.length
  const close = span.end - 1
  if (count === 0) {
    const inside = `${eol}${indent.repeat(depth)}${member}${eol}${indent.repeat(depth - 1)}`
    return splice(text, {start: span.start + 1, end: close}, inside)
  }
  const lastItem = isObject(parent) ? escapeToken(Object.keys(parent).at(-1) ?? '') : String(count - 1)
  const after = places.get(`${parentPath}/${lastItem}`)?.value.end ?? close
  const oneLine = !text.slice(span.start, span.end).includes('\n')
  return splice(text, {start: after, end: after}, oneLine ? `, ${member}` : `,${eol}${indent.repeat(depth)}${member}`)
}

function remove(document: JsonDocument, path: Pointer): string {
  const {text, places} = document
  const place = places.get(path)
  if (!place || path === '') return text
  let {start} = place.key ?? place.value
  let {end} = place.value
  const comma = /^\s*,/.exec(text.slice(end))
  if (comma) {
    end += comma[0].length
    end += /^[ \t]*(?:\r?\n[ \t]*)?/.exec(text.slice(end))?.[0].length ?? 0
    return splice(text, {start, end}, '')
  }
  start -= /,?\s*$/.exec(text.slice(0, start))?.[0].length ?? 0
  const tail = /^\s*/.exec(text.slice(end))?.[0] ?? ''
  const isOnly = /[[{]$/.test(text.slice(0, start))
  return splice(text, {start, end: isOnly ? end + tail.length : end}, '')
}

function applyOne(document: JsonDocument, edit: Exclude<JsonEdit, {op: 'cut'}>): string {
  if (edit.op === 'put') return put(document, edit.path, edit.value)
  if (edit.op === 'remove') return remove(document, edit.path)
  const key = document.places.get(edit.path)?.key
  return key ? splice(document.text, key, JSON.stringify(edit.to)) : document.text
}

/**
 * Applies edits in order and leaves every other byte of the text as it was.
 *
 * Cuts come first, whatever their place in the list, because their spans are those of `text`.
 */
export function editJson(text: string, edits: readonly JsonEdit[]): string {
  const cuts = edits.filter((edit) => edit.op === 'cut').sort((a, b) => b.span.start - a.span.start)
  let result = text
  for (const {span} of cuts) result = splice(result, span, '')
  for (const edit of edits) if (edit.op !== 'cut') result = applyOne(parseJson(result), edit)
  return result
}
