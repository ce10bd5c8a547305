import {EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event} from 'js-yaml'
import type {LongList} from './long-list.js'
import {YamlPlaces} from './yaml-places.js'
import {kindOf, plainValue} from './yaml-scalar.js'

/** A document that is YAML, but not of the kind that is read here. */
export class YamlFault extends Error {
  override readonly name = 'YamlFault'
  /** Where, from the beginning of the text. */
  readonly offset: number
  readonly hints: readonly string[]

  constructor(message: string, offset: number, hints: readonly string[] = []) {
    super(message)
    this.offset = offset
    this.hints = hints
  }
}

/** A list or a mapping. */
export type Container = unknown[] | Record<string, unknown>

/** Values after aliases are put in; a suite of 10 000 cases has half of it. */
const MOST_VALUES = 500_000

/** A container whose end is not met yet. */
interface Open {
  readonly container: Container
  /** `null` for a list. */
  readonly keys: string[] | null
  /** Where its parts begin: values of a list; keys and values of a mapping in turn. */
  readonly starts: number[]
  readonly anchor: string | null
  readonly start: number
  /** The key that waits for its value. */
  key: string | null
  /** How many values it has, itself included. */
  size: number
  /** Containers inside each other, itself included. */
  height: number
}

/** The parts of an event that anchors and tags are found by. */
interface Named {
  readonly anchorStart: number
  readonly anchorEnd: number
  readonly tagStart: number
  readonly tagEnd: number
}

const UNNAMED: Named = {anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1}

/** What an anchor names; `size` is `null` until its end is met. */
interface Anchored {
  readonly value: unknown
  readonly size: number | null
  readonly height: number
}

/** Makes plain data of the events of a parser. */
export class YamlReader {
  readonly places = new YamlPlaces()
  readonly #text: string
  readonly #deepest: number
  /** What the events at hand are about: the text, or a piece of it that begins at `#shift`. */
  #source: string
  #shift = 0
  /** Waits for its place. */
  #list: LongList | null = null
  #isListRead = false
  #documents = 0
  readonly #open: Open[] = []
  readonly #anchors = new Map<string, Anchored>()
  /** One string for each key, however often it is there. */
  readonly #names = new Map<string, string>()
  #value: unknown = undefined
  #size = 0
  /** The end of what was read last, for what has no text of its own. */
  #last = 0

  constructor(text: string, deepest: number) {
    this.#text = text
    this.#source = text
    this.#deepest = deepest
  }

  /** The value of the one document. @throws {@link YamlFault} at the first thing that is not allowed. */
  read(): unknown {
    this.#take(parseEvents(this.#text, {maxDepth: this.#deepest}))
    return this.#value
  }

  /**
   * {@link read} with a long list read piece by piece.
   *
   * @returns `undefined` where the text is not what cutting it took it for. What is wrong with such a text, and what is
   *   thrown of it here, is told by reading the whole of it.
   */
  readCut(list: LongList): unknown {
    this.#list = list
    this.#source = list.rest
    this.#take(parseEvents(list.rest, {maxDepth: this.#deepest}))
    return this.#isListRead ? this.#value : undefined
  }

  get hasAnchors(): boolean {
    return this.#anchors.size > 0
  }

  #take(events: readonly Event[]): void {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          if (++this.#documents > 1) throw this.#secondDocument()
          if (event.directives.some((each) => each.kind === 'yaml' && each.version !== '1.2')) {
            throw new YamlFault('suites are YAML 1.2', 0, ['Leave out the directive `%YAML`.'])
          }
          break
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          this.#begin(event, event.type === EVENT_ID.SEQUENCE)
          break
        case EVENT_ID.SCALAR:
          if (!this.#takeList(event.valueStart)) this.#scalar(event)
          break
        case EVENT_ID.ALIAS:
          this.#alias(event.anchorStart, event.anchorEnd)
          break
        case EVENT_ID.POP:
          this.#end()
      }
    }
  }

  /** Reads the long list where the rest of the text has nothing in its place. */
  #takeList(valueStart: number): boolean {
    const list = this.#list
    const open = this.#open.at(-1)
    if (list === null || valueStart >= 0 || this.#open.length !== 1 || open?.key !== list.key) return false
    this.#list = null
    this.#isListRead = true
    const [first] = list.pieces
    this.#begin({start: (first?.start ?? 0) + this.#text.slice(first?.start).indexOf('-'), ...UNNAMED}, true)
    for (const {start, end} of list.pieces) {
      this.#source = this.#text.slice(start, end)
      this.#shift = start
      // A document with one list, whose items go into the list that is open.
      this.#take(parseEvents(this.#source, {maxDepth: this.#deepest - 1}).slice(2, -2))
    }
    this.#source = list.rest
    this.#shift = 0
    this.#end()
    return true
  }

  #begin(event: Named & {readonly start: number}, isList: boolean): void {
    const start = event.start + this.#shift
    this.#refuseTag(event)
    this.#refuseKey(start, 'a key must be a string')
    const anchor = this.#anchorOf(event)
    if (anchor !== null) this.#anchors.set(anchor, {value: null, size: null, height: 0})
    const container = isList ? [] : {}
    this.#open.push({container, keys: isList ? null : [], starts: [], anchor, start, key: null, size: 1, height: 1})
    this.#count(1, start)
    this.#last = start
  }

  #end(): void {
    const closed = this.#open.pop()
    // The end of the document.
    if (!closed) return
    const {keys, starts, anchor, size, height, start} = closed
    // A list that grew has room for more than it has; a copy has not.
    const container = Array.isArray(closed.container) ? closed.container.slice() : closed.container
    this.places.add(container, keys, starts)
    if (anchor !== null) this.#anchors.set(anchor, {value: container, size, height})
    this.#add(container, start, size, height)
  }

  #scalar(event: Extract<Event, {type: typeof EVENT_ID.SCALAR}>): void {
    const {valueStart, style} = event
    const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
    const start = valueStart < 0 ? this.#last : valueStart - (isQuoted ? 1 : 0) + this.#shift
    const isString = this.#refuseTag(event) || style !== SCALAR_STYLE.PLAIN
    const text = getScalarValue(this.#source, event)
    const value = isString ? text : plainValue(text)
    this.#last = valueStart < 0 ? start : event.valueEnd + this.#shift
    const open = this.#open.at(-1)
    if (open?.keys && open.key === null) {
      this.#key(open, open.keys, value, text, start)
      return
    }
    const anchor = this.#anchorOf(event)
    if (anchor !== null) this.#anchors.set(anchor, {value, size: 1, height: 0})
    this.#count(1, start)
    this.#add(value, start, 1, 0)
  }

  #key(open: Open, keys: string[], value: unknown, text: string, start: number): void {
    if (typeof value !== 'string') {
      throw new YamlFault(`a key must be a string, and \`${text}\` is ${kindOf(value)}`, start, [
        `Put it in quotes: "${text}".`,
      ])
    }
    if (value === '<<') {
      throw new YamlFault('YAML 1.2 knows no merge key', start, ['Name a fixture with `use:` instead.'])
    }
    if (Object.hasOwn(open.container, value))
      throw new YamlFault('this key is there twice', start, ['Keep one of the two.'])
    const name = this.#names.get(value) ?? value
    this.#names.set(name, name)
    keys.push(name)
    open.starts.push(start)
    open.key = name
  }

  #alias(anchorStart: number, anchorEnd: number): void {
    const name = this.#source.slice(anchorStart, anchorEnd).replace(/^\*/u, '')
    const start = anchorStart - (this.#source[anchorStart] === '*' ? 0 : 1) + this.#shift
    this.#refuseKey(start, 'a key must be a string')
    const target = this.#anchors.get(name)
    if (!target) throw new YamlFault(`no anchor is called \`${name}\``, start)
    if (target.size === null) throw new YamlFault('an alias leads back to itself', start)
    this.#count(target.size, start)
    if (this.#open.length + target.height > this.#deepest) {
      throw new YamlFault('the suite is nested too deeply', start)
    }
    this.#last = anchorEnd + this.#shift
    this.#add(target.value, start, target.size, target.height)
  }

  /** Puts a finished value where it belongs. */
  #add(value: unknown, start: number, size: number, height: number): void {
    const open = this.#open.at(-1)
    if (!open) {
      this.#value = value
      this.places.start = start
      return
    }
    open.size += size
    open.height = Math.max(open.height, height + 1)
    open.starts.push(start)
    if (Array.isArray(open.container)) open.container.push(value)
    else if (open.key === '__proto__') {
      Object.defineProperty(open.container, open.key, {value, enumerable: true, configurable: true, writable: true})
    } else if (open.key !== null) open.container[open.key] = value
    open.key = null
  }

  #count(values: number, offset: number): void {
    this.#size += values
    if (this.#size > MOST_VALUES) throw new YamlFault('aliases make the suite larger than any suite', offset)
  }

  #anchorOf({anchorStart, anchorEnd}: Named): string | null {
    return anchorStart < 0 ? null : this.#source.slice(anchorStart, anchorEnd).replace(/^&/u, '')
  }

  /** Whether a value is said to be a string; no other tag is of use here. */
  #refuseTag({tagStart, tagEnd}: Named): boolean {
    if (tagStart < 0) return false
    const tag = this.#source.slice(tagStart, tagEnd)
    if (tag === '!!str' || tag === '!') return true
    throw new YamlFault(`a suite has no tags: \`${tag}\``, tagStart + this.#shift, [
      'Leave it out; put texts in quotes.',
    ])
  }

  #refuseKey(start: number, message: string): void {
    const open = this.#open.at(-1)
    if (open?.keys && open.key === null) throw new YamlFault(message, start)
  }

  #secondDocument(): YamlFault {
    const rest = /^---/mu.exec(this.#text.slice(this.#last))
    return new YamlFault('a second document begins here', this.#last + (rest?.index ?? 0), ['Keep one suite per file.'])
  }
}
