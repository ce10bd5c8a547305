import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Alias,
  type Document,
  type Node,
  type Scalar,
} from 'yaml'
import {positionAt, type TextPosition} from '../../json/text-position.js'
import {SuiteProblem} from './suite-problem.js'

/** A YAML text as plain data, with the place of every value by JSON pointer. */
export interface YamlDocument {
  readonly file: string
  readonly text: string
  readonly value: unknown
  /** Where the value at a pointer stands; of a member also where its key stands. Line and column, 1-based. */
  placeOf(pointer: string, part?: 'key' | 'value'): TextPosition | undefined
  /** From where to where it stands, as offsets; of a list or a mapping the first line only. */
  rangeOf(pointer: string, part?: 'key' | 'value'): readonly [start: number, end: number] | undefined
  /** The text of an unquoted value that YAML does not take for a string: `02e1234567`, `true`. */
  plainTextOf(pointer: string): string | undefined
}

/** Values after anchors were put in; a suite of 10 000 cases has half of it. */
const MOST_VALUES = 500_000

/** Lists and mappings inside each other. */
const DEEPEST = 64

/**
 * Reads one YAML 1.2 document.
 *
 * @throws {@link SuiteProblem} with the place of the first thing that is wrong: bad syntax, tabs, keys that are there
 *   twice or are no strings, aliases that blow the document up.
 */
export function readYaml(text: string, file: string): YamlDocument {
  const document = parseOne(text, file)
  const reader = new ValueReader(document, text, file)
  const lines = lineStarts(text)
  const value = document.contents === null ? null : reader.read(document.contents, '', 0)
  const rangeOf: YamlDocument['rangeOf'] = (pointer, part = 'value') => {
    const place = reader.places.get(pointer)
    const range = part === 'key' ? (place?.key ?? place?.value) : place?.value
    return range && firstLineOf(range, text)
  }
  return {
    file,
    text,
    value,
    rangeOf,
    placeOf: (pointer, part) => {
      const offset = rangeOf(pointer, part)?.[0]
      return offset === undefined ? undefined : positionIn(text, lines, offset)
    },
    plainTextOf: (pointer) => reader.plain.get(pointer),
  }
}

function parseOne(text: string, file: string): Document {
  const documents = parse(text, file)
  const [document, second] = documents
  if (!('contents' in (document ?? {})) || !document) throw new SuiteProblem('the suite is empty', {place: {file}})
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) throw problemAt(describe(fault.code, fault.message), fault.pos[0], text, file, HINTS[fault.code])
  if (second)
    throw problemAt('a second document begins here', second.range?.[0] ?? 0, text, file, ['Keep one suite per file.'])
  return document
}

function parse(text: string, file: string): readonly Document[] {
  try {
    const documents = parseAllDocuments(text, {version: '1.2', prettyErrors: false, uniqueKeys: true, merge: false})
    return 'empty' in documents ? [] : documents
  } catch (error) {
    // The parser is recursive; thousands of nested brackets are its end.
    if (error instanceof RangeError) throw new SuiteProblem('the suite is nested too deeply', {place: {file}})
    throw error
  }
}

const HINTS: Readonly<Record<string, readonly string[]>> = {
  TAB_AS_INDENT: ['Indent with spaces; YAML does not allow tabs there.'],
  DUPLICATE_KEY: ['Keep one of the two.'],
  BAD_INDENT: ['Check the indentation of this line and the one above.'],
}

/** The parser's sentence in the form of ours: lower case, one line, no final stop. */
function describe(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line'
  if (code === 'DUPLICATE_KEY') return 'this key is there twice'
  const [line = ''] = message.split('\n')
  return `no YAML: ${line.charAt(0).toLowerCase()}${line.slice(1)}`.replace(/\.$/, '')
}

function problemAt(
  message: string,
  offset: number,
  text: string,
  file: string,
  hints: readonly string[] = [],
): SuiteProblem {
  return new SuiteProblem(message, {place: {file, text, ...positionAt(text, offset)}, hints})
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** `positionAt` for a text of many places. */
function positionIn(text: string, starts: readonly number[], offset: number): TextPosition {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: [...text.slice(starts[low], offset)].length + 1}
}

type Range = readonly [start: number, end: number]

interface Place {
  readonly key: Range | undefined
  readonly value: Range
}

class ValueReader {
  readonly places = new Map<string, Place>()
  readonly plain = new Map<string, string>()
  readonly #document: Document
  readonly #text: string
  readonly #file: string
  readonly #open = new Set<unknown>()
  #count = 0

  constructor(document: Document, text: string, file: string) {
    this.#document = document
    this.#text = text
    this.#file = file
  }

  read(node: unknown, pointer: string, depth: number, key?: Range): unknown {
    const value = isAlias(node) ? this.#target(node) : node
    const offset = startOf(value)
    this.#count++
    if (this.#count > MOST_VALUES) throw this.#fault('aliases make the suite larger than any suite', offset)
    if (depth > DEEPEST) throw this.#fault('the suite is nested too deeply', offset)
    this.places.set(pointer, {key, value: rangeOf(value)})
    if (isScalar(value)) return this.#scalar(value, pointer)
    if (this.#open.has(value)) throw this.#fault('an alias leads back to itself', startOf(node))
    this.#open.add(value)
    const read = isSeq(value)
      ? value.items.map((item, index) => this.read(item, `${pointer}/${String(index)}`, depth + 1))
      : isMap(value)
        ? Object.fromEntries(value.items.map((pair) => this.#member(pair.key, pair.value, pointer, depth)))
        : null
    this.#open.delete(value)
    return read
  }

  #member(key: unknown, value: unknown, pointer: string, depth: number): [string, unknown] {
    if (!isScalar(key)) throw this.#fault('a key must be a string', startOf(key))
    if (typeof key.value !== 'string') {
      const text = key.source ?? String(key.value)
      throw this.#fault(`a key must be a string, and \`${text}\` is ${kindOf(key.value)}`, startOf(key), [
        `Put it in quotes: "${text}".`,
      ])
    }
    const name = key.value
    if (name === '<<') {
      throw this.#fault('YAML 1.2 knows no merge key', startOf(key), ['Name a fixture with `use:` instead.'])
    }
    return [name, this.read(value, `${pointer}/${escape(name)}`, depth + 1, rangeOf(key))]
  }

  #scalar(scalar: Scalar, pointer: string): unknown {
    if (typeof scalar.value !== 'string' && scalar.source !== undefined) this.plain.set(pointer, scalar.source)
    return scalar.value
  }

  #target(alias: Alias): unknown {
    const target = alias.resolve(this.#document)
    if (target === undefined) throw this.#fault(`no anchor is called \`${alias.source}\``, startOf(alias))
    return target
  }

  #fault(message: string, offset: number, hints: readonly string[] = []): SuiteProblem {
    return problemAt(message, offset, this.#text, this.#file, hints)
  }
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}

function rangeOf(node: unknown): Range {
  const [start = 0, end = start] = (node as Node | null)?.range ?? []
  return [start, end]
}

function firstLineOf([start, end]: Range, text: string): Range {
  const [line = ''] = text.slice(start, end).split(/[\r\n]/u, 1)
  return [start, start + line.trimEnd().length]
}

/** What YAML takes an unquoted text for. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'boolean' ? 'true or false' : `a ${typeof value}`
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
