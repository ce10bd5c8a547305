import type {JsonArray, JsonObject, JsonValue} from './json-value.js'
import {join, type Pointer} from './pointer.js'

/** A stretch of text, as offsets into it; `end` is the first offset after it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where one value stands, and its key where it has one. */
export interface Located {
  readonly value: Span
  readonly key?: Span
}

/** Something JSON does not allow. After `syntax` nothing more is read; the others are read as they were meant. */
export type JsonFault =
  | {readonly kind: 'syntax' | 'comment' | 'trailing-comma'; readonly span: Span; readonly reason: string}
  | {readonly kind: 'duplicate'; readonly span: Span; readonly first: Span; readonly pointer: Pointer}

/** A text read as JSON: its value, where each part stands, and what is wrong with it. */
export interface JsonDocument {
  readonly text: string
  /** Absent after a `syntax` fault. The last of several equal keys counts, as it does for a visor. */
  readonly value: JsonValue | undefined
  readonly places: ReadonlyMap<Pointer, Located>
  /** In the order of the text. */
  readonly faults: readonly JsonFault[]
}

/** Deeper nesting than this is refused: no configuration has it, and it would end our own stack. */
const MAX_DEPTH = 200

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Words that other languages write where JSON has its own. */
const WORDS = /^(?:true|false|null|none|nil|undefined|yes|no|on|off|nan|-?infinity|-?[\d.]{1,6})$/i

/** Whether a number is kept as it is written: whole ones digit by digit, others as near as every reader does. */
function isExact(number: string): boolean {
  const value = Number(number)
  return Number.isFinite(value) && (!/^-?\d+$/.test(number) || String(value) === number || value === 0)
}

class SyntaxFault extends Error {
  readonly span: Span
  constructor(reason: string, span: Span) {
    super(reason)
    this.span = span
  }
}

class Reader {
  readonly places = new Map<Pointer, Located>()
  readonly faults: JsonFault[] = []
  readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  document(): JsonValue {
    this.blank()
    if (this.at >= this.text.length) this.fail('the file is empty')
    const value = this.value('', 0)
    this.blank()
    if (this.at < this.text.length) this.fail(`${this.found()} after the end of the document`)
    return value
  }

  private value(pointer: Pointer, depth: number, key?: Span): JsonValue {
    if (depth > MAX_DEPTH) this.fail(`more than ${MAX_DEPTH} levels deep`)
    const start = this.at
    const value = this.bare(pointer, depth)
    this.places.set(pointer, {value: {start, end: this.at}, ...(key && {key})})
    return value
  }

  private bare(pointer: Pointer, depth: number): JsonValue {
    const next = this.text[this.at]
    if (next === '{') return this.object(pointer, depth)
    if (next === '[') return this.list(pointer, depth)
    if (next === '"') return this.string()
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.text.startsWith(word, this.at) && !/[\w$]/.test(this.text[this.at + word.length] ?? '')) {
        this.at += word.length
        return value
      }
    }
    NUMBER.lastIndex = this.at
    const number = NUMBER.exec(this.text)?.[0]
    if (number === undefined) return this.fail(`expected a value, found ${this.found()}`)
    if (!isExact(number)) this.fail('a number with more digits than can be kept')
    this.at += number.length
    if (/[\w.+-]/.test(this.text[this.at] ?? '')) this.fail('not a number as JSON writes it')
    return Number(number)
  }

  private object(pointer: Pointer, depth: number): JsonObject {
    const object: JsonObject = {}
    this.items('}', () => {
      const start = this.at
      if (this.text[start] !== '"') this.fail(`expected a key in double quotes, found ${this.found()}`)
      const name = this.string()
      const span = {start, end: this.at}
      const below = join(pointer, name)
      const first = this.places.get(below)?.key
      if (first) this.faults.push({kind: 'duplicate', span, first, pointer: below})
      this.blank()
      if (this.text[this.at] !== ':') this.fail(`expected ":" after the key, found ${this.found()}`)
      this.at++
      this.blank()
      if (first) for (const place of this.places.keys()) if (place.startsWith(`${below}/`)) this.places.delete(place)
      const value = this.value(below, depth + 1, span)
      Object.defineProperty(object, name, {value, writable: true, enumerable: true, configurable: true})
    })
    return object
  }

  private list(pointer: Pointer, depth: number): JsonArray {
    const list: JsonArray = []
    this.items(']', () => list.push(this.value(join(pointer, list.length), depth + 1)))
    return list
  }

  /** Reads what stands between brackets, item by item; `this.at` is on the opening one. */
  private items(close: '}' | ']', read: () => void): void {
    const open = this.at++
    this.blank()
    while (this.text[this.at] !== close) {
      if (this.at >= this.text.length) this.fail(`the "${close === '}' ? '{' : '['}" is never closed`, open)
      read()
      this.blank()
      const comma = this.at
      if (this.text[comma] === ',') {
        this.at++
        this.blank()
        if (this.text[this.at] === close) {
          this.faults.push({kind: 'trailing-comma', span: {start: comma, end: comma + 1}, reason: 'trailing comma'})
        }
      } else if (this.text[this.at] !== close) {
        if (this.at >= this.text.length) this.fail(`the "${close === '}' ? '{' : '['}" is never closed`, open)
        this.fail(`expected "," or "${close}", found ${this.found()}`)
      }
    }
    this.at++
  }

  private string(): string {
    const start = this.at++
    let value = ''
    for (;;) {
      const char = this.text[this.at]
      if (char === undefined || char === '\n') this.fail('the string is never closed', start)
      if (char === '"') break
      if (char === '\\') value += this.escape()
      else {
        if (char < ' ') this.fail('control character inside a string')
        value += char
        this.at++
      }
    }
    this.at++
    return value
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? ''
    if (letter === 'u') {
      const hex = this.text.slice(this.at + 2, this.at + 6)
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('"\\u" needs four hexadecimal digits')
      this.at += 6
      return String.fromCharCode(Number.parseInt(hex, 16))
    }
    const value = ESCAPES[letter]
    if (value === undefined) return this.fail(`"\\${letter}" is no escape; a back-slash is written "\\\\"`)
    this.at += 2
    return value
  }

  /** Skips blanks; comments too, which are noted. */
  private blank(): void {
    for (;;) {
      while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at++
      const start = this.at
      const two = this.text.slice(start, start + 2)
      if (two === '//' || this.text[start] === '#') {
        const end = this.text.indexOf('\n', start)
        this.at = end < 0 ? this.text.length : end
      } else if (two === '/*') {
        const end = this.text.indexOf('*/', start + 2)
        if (end < 0) this.fail('the comment is never closed')
        this.at = end + 2
      } else return
      this.faults.push({kind: 'comment', span: {start, end: this.at}, reason: 'comment'})
    }
  }

  /** What stands here, in a few words; never content, which may be a secret that lost its quotes. */
  private found(): string {
    const rest = this.text.slice(this.at, this.at + 20)
    if (rest === '') return 'the end of the file'
    const word = /^[\w$.-]+/.exec(rest)?.[0]
    if (word === undefined) return `"${[...rest][0] ?? ''}"`
    return WORDS.test(word) ? `"${word}"` : 'text without quotes'
  }

  private fail(reason: string, start = this.at): never {
    throw new SyntaxFault(reason, {start, end: Math.min(start + 1, this.text.length)})
  }
}

/**
 * Reads `text` as JSON, keeping where everything stands. Never throws.
 *
 * Comments, trailing commas and repeated keys are noted and read past, so that one reading finds them all.
 * Source: visor-config 0.2, J.2.
 */
export function parseJson(text: string): JsonDocument {
  const reader = new Reader(text)
  try {
    const value = reader.document()
    return {text, value, places: reader.places, faults: reader.faults}
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error
    const fault: JsonFault = {kind: 'syntax', span: error.span, reason: error.message}
    return {text, value: undefined, places: reader.places, faults: [...reader.faults, fault]}
  }
}
