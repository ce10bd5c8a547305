import {COLLECTION_STYLE, EVENT_ID, parseEvents, SCALAR_STYLE, YAMLException} from 'js-yaml'
import {tokensOf} from '../../json/pointer.js'
import {positionAt, type TextPosition} from '../../json/text-position.js'
import {cutLongList} from './long-list.js'
import {SuiteProblem} from './suite-problem.js'
import type {YamlPlaces} from './yaml-places.js'
import {YamlFault, YamlReader} from './yaml-reader.js'

/** A YAML text as plain data that knows where each value stands. */
export interface YamlDocument {
  readonly file: string
  readonly text: string
  readonly value: unknown
  /** Where the value at a JSON pointer stands; of a member also where its key stands. Line and column, 1-based. */
  placeOf(pointer: string, part?: 'key' | 'value'): TextPosition | undefined
  /** From where to where it stands, as offsets; of a list or a mapping the first line only. */
  rangeOf(pointer: string, part?: 'key' | 'value'): readonly [start: number, end: number] | undefined
  /** The text of an unquoted value that YAML does not take for a string: `02e1234567`, `true`. */
  plainTextOf(pointer: string): string | undefined
}

/** Lists and mappings inside each other. */
const DEEPEST = 64

/**
 * Reads one YAML 1.2 document. What an alias stands for is the same object wherever it stands.
 *
 * @throws {@link SuiteProblem} with the place of the first thing that is wrong: bad syntax, tabs, keys that are there
 *   twice or are no strings, aliases that blow the document up.
 */
export function readYaml(text: string, file: string): YamlDocument {
  try {
    const cut = readCut(text, file)
    if (cut) return cut
    const reader = new YamlReader(text, DEEPEST)
    const value = reader.read()
    if (value === undefined) throw new SuiteProblem('the suite is empty', {place: {file}})
    return new ReadDocument(text, file, value, reader.places)
  } catch (error) {
    if (error instanceof YAMLException) throw syntaxProblem(error, text, file)
    if (error instanceof YamlFault) throw problemAt(error.message, error.offset, text, file, error.hints)
    throw error
  }
}

/** Reads the cases of a large suite piece by piece. What is wrong with a text is said by reading it as a whole. */
function readCut(text: string, file: string): YamlDocument | undefined {
  const list = cutLongList(text, 'cases')
  if (!list) return undefined
  const reader = new YamlReader(text, DEEPEST)
  const value = unlessWrong(() => reader.readCut(list))
  return value === undefined ? undefined : new ReadDocument(text, file, value, reader.places)
}

/** A document in parts: one list of it is so long that it had better not be read as a whole. */
export interface DocumentInParts {
  /** The document with nothing in the list. */
  readonly rest: YamlDocument
  /** Pieces of the list; each is a list by itself for {@link readPiece}. */
  readonly pieces: readonly TextPiece[]
}

/** A piece of a document. */
export interface TextPiece {
  readonly text: string
  /** The line on which it begins, 1-based. */
  readonly line: number
}

/**
 * Takes a document apart that is long because of the list under one key.
 *
 * @returns `undefined` for any other document. Nothing is said about what is in the list.
 */
export function takeApart(text: string, file: string, key: string): DocumentInParts | undefined {
  const list = cutLongList(text, key)
  if (!list) return undefined
  const reader = new YamlReader(text, DEEPEST)
  const value = unlessWrong(() => reader.readCut({...list, pieces: []}))
  if (value === undefined) return undefined
  const pieces = list.pieces.map(({start, end, line}) => ({text: text.slice(start, end), line}))
  return {rest: new ReadDocument(text, file, value, reader.places), pieces}
}

/**
 * Reads one piece of a list; places are within the piece.
 *
 * @returns `undefined` for one that cannot be read without the rest of its document, and for anything wrong.
 */
export function readPiece(text: string, file: string): YamlDocument | undefined {
  const reader = new YamlReader(text, DEEPEST - 1)
  const value = unlessWrong(() => reader.read())
  // What an anchor names may be meant by an alias further down.
  return value === undefined || reader.hasAnchors ? undefined : new ReadDocument(text, file, value, reader.places)
}

/** What is wrong with a part is said by reading the whole. */
function unlessWrong<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof YAMLException || error instanceof YamlFault) return undefined
    throw error
  }
}

class ReadDocument implements YamlDocument {
  readonly text: string
  readonly file: string
  readonly value: unknown
  readonly #places: YamlPlaces
  readonly #lines: Lines
  #ends: ReadonlyMap<number, number> | undefined

  constructor(text: string, file: string, value: unknown, places: YamlPlaces) {
    this.#lines = new Lines(text)
    this.text = text
    this.file = file
    this.value = value
    this.#places = places
  }

  placeOf(pointer: string, part: 'key' | 'value' = 'value'): TextPosition | undefined {
    const found = this.#find(pointer)
    if (!found) return undefined
    return this.#lines.positionOf(part === 'key' ? found.key : found.value)
  }

  rangeOf(pointer: string, part: 'key' | 'value' = 'value'): readonly [start: number, end: number] | undefined {
    const found = this.#find(pointer)
    if (!found) return undefined
    const start = part === 'key' ? found.key : found.value
    this.#ends ??= endsOf(this.text)
    const [line = ''] = this.text.slice(start, this.#ends.get(start) ?? start).split(/[\r\n]/u, 1)
    return [start, start + line.trimEnd().length]
  }

  plainTextOf(pointer: string): string | undefined {
    const found = this.#find(pointer)
    if (!found || typeof found.at === 'string' || (typeof found.at === 'object' && found.at !== null)) return undefined
    const plain = /[^\s,[\]{}]*/uy
    plain.lastIndex = found.value
    return plain.exec(this.text)?.[0]
  }

  /** A value, and where it and its key begin. */
  #find(pointer: string): {readonly at: unknown; readonly key: number; readonly value: number} | undefined {
    let found = {at: this.value, key: this.#places.start, value: this.#places.start}
    for (const name of tokensOf(pointer)) {
      if (typeof found.at !== 'object' || found.at === null) return undefined
      const start = this.#places.find(found.at, name)
      if (!start) return undefined
      found = {at: (found.at as Readonly<Record<string, unknown>>)[name], ...start}
    }
    return found
  }
}

/** Where what begins at an offset ends. Found by parsing once more, as few documents are asked. */
function endsOf(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: {readonly start: number; readonly isFlow: boolean}[] = []
  let last = 0
  for (const event of parseEvents(text, {maxDepth: DEEPEST})) {
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      open.push({start: event.start, isFlow: event.style === COLLECTION_STYLE.FLOW})
      last = event.start + 1
    } else if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
      const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
      last = event.valueEnd + (isQuoted ? 1 : 0)
      ends.set(event.valueStart - (isQuoted ? 1 : 0), last)
    } else if (event.type === EVENT_ID.ALIAS) {
      last = event.anchorEnd
      ends.set(event.anchorStart - (text[event.anchorStart] === '*' ? 0 : 1), last)
    } else if (event.type === EVENT_ID.POP) {
      const closed = open.pop()
      if (closed?.isFlow) last += /^[^\]}]*[\]}]/u.exec(text.slice(last))?.[0].length ?? 0
      // A list's first item may begin where it begins; the longer one is later.
      if (closed) ends.set(closed.start, last)
    }
  }
  return ends
}

/** The parser's word for a fault, and ours, with what to do about it. */
const SYNTAX: readonly (readonly [RegExp, string | null, string])[] = [
  [/^tab characters/u, 'a tab indents this line', 'Indent with spaces; YAML does not allow tabs there.'],
  [/^nesting exceeded/u, 'the suite is nested too deeply', ''],
  [/deficient indentation|within a (?:flow|single|double)/u, null, 'A bracket or a quotation mark is not closed.'],
  [/indentation/u, null, 'Check the indentation of this line and the one above.'],
]

function syntaxProblem({reason, mark}: YAMLException, text: string, file: string): SuiteProblem {
  const offset = mark?.position ?? 0
  const [, message = null, hint = ''] = SYNTAX.find(([pattern]) => pattern.test(reason)) ?? []
  const quotes = quotesHint(text, offset)
  const hints = [quotes ?? hint].filter((each) => each !== '')
  return problemAt(message ?? `no YAML: ${reason}`, offset, text, file, message === null ? hints : [hint])
}

/** The usual reason why a text is not understood: it needs quotes. */
function quotesHint(text: string, offset: number): string | undefined {
  if (text.startsWith(': ', offset)) return 'A text with a colon and a space in it needs quotes.'
  const [character = ''] = text.slice(offset)
  if ('@`%'.includes(character) && character !== '') return `A text that begins with \`${character}\` needs quotes.`
  return undefined
}

function problemAt(
  message: string,
  offset: number,
  text: string,
  file: string,
  hints: readonly string[] = [],
): SuiteProblem {
  const place = {file, text, ...positionAt(text, offset)}
  return new SuiteProblem(message, {place, hints: hints.filter((hint) => hint !== '')})
}

/** `positionAt` for a text of many places. */
class Lines {
  readonly #text: string
  #starts: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  positionOf(offset: number): TextPosition {
    const starts = (this.#starts ??= lineStarts(this.#text))
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: [...this.#text.slice(starts[low], offset)].length + 1}
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
