import type {LineProblem} from './problem.js'

/** A line longer than this is a problem of that line; it is skipped without being kept in memory. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024

/** A line of a recording, without its end; `text` is absent where it could not be read. */
export interface RawLine {
  /** 1-based, blank lines counted. */
  readonly number: number
  readonly text?: string
  readonly problem?: LineProblem
  /** Whether a line feed followed. */
  readonly ended: boolean
  readonly endedByCrLf: boolean
  readonly startedByBom: boolean
}

/** Cuts pieces of a file into lines. */
export interface LineSplitter {
  /** The lines that `chunk` completes. A chunk may end anywhere, inside a character too. */
  push(chunk: Uint8Array | string): readonly RawLine[]
  /** The last line, where it has no line feed; none otherwise. */
  end(): readonly RawLine[]
}

const LINE_FEED = 0x0a
const BOM = '\uFEFF'

/**
 * Makes a {@link LineSplitter} that keeps at most one line.
 *
 * Lines end with a line feed; a carriage return before it belongs to the end. A byte order mark is taken off the first
 * line. Bytes that are no UTF-8 spoil their own line only.
 */
export function createLineSplitter(maxLineBytes: number = MAX_LINE_BYTES): LineSplitter {
  const encoder = new TextEncoder()
  let parts: Uint8Array[] = []
  let sizeBytes = 0
  let number = 0

  const add = (part: Uint8Array): void => {
    sizeBytes += part.length
    if (sizeBytes <= maxLineBytes) parts.push(part)
    else parts = []
  }
  const take = (ended: boolean): RawLine => {
    number += 1
    const line = sizeBytes > maxLineBytes ? tooLong(number, ended, maxLineBytes) : decode(join(parts), number, ended)
    parts = []
    sizeBytes = 0
    return line
  }

  return {
    push(chunk) {
      const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk
      const lines: RawLine[] = []
      let start = 0
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
        add(bytes.subarray(start, end))
        lines.push(take(true))
        start = end + 1
      }
      // Copied: the caller may use its buffer again.
      if (start < bytes.length) add(bytes.slice(start))
      return lines
    },
    end: () => (sizeBytes > 0 ? [take(false)] : []),
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let offset = 0
  for (const part of parts) {
    all.set(part, offset)
    offset += part.length
  }
  return all
}

function decode(bytes: Uint8Array, number: number, ended: boolean): RawLine {
  const place = {number, ended, endedByCrLf: ended && bytes.at(-1) === 0x0d, startedByBom: false}
  let text: string
  try {
    text = strictDecoder().decode(bytes)
  } catch {
    const column = columnOfBadByte(bytes)
    return {...place, problem: {line: number, column, code: 'not-utf8', message: 'not valid UTF-8'}}
  }
  if (place.endedByCrLf) text = text.slice(0, -1)
  if (number !== 1 || !text.startsWith(BOM)) return {...place, text}
  return {...place, text: text.slice(1), startedByBom: true}
}

function tooLong(number: number, ended: boolean, maxLineBytes: number): RawLine {
  const message = `longer than ${String(maxLineBytes)} bytes, which is the most this program reads in one line`
  return {
    number,
    ended,
    endedByCrLf: false,
    startedByBom: false,
    problem: {line: number, code: 'too-long', message},
  }
}

const strictDecoder = () => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** The column of the character that the first bad byte would be part of. */
function columnOfBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      strictDecoder().decode(bytes.subarray(0, middle), {stream: true})
      good = middle
    } catch {
      bad = middle
    }
  }
  return [...strictDecoder().decode(bytes.subarray(0, good), {stream: true})].length + 1
}
