/** Keys and indices from the root to a value. */
export type JsonPath = readonly (string | number)[]

/** Where a text stops being JSON: the offset of the first character that does not fit, and what would have. */
export interface JsonFault {
  readonly offset: number
  readonly wanted: string
  /** Nothing but the beginning of something follows: the text may have been cut short. */
  readonly atEnd: boolean
}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y
const STRING_STOP = /["\\\u0000-\u001f]/g
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
/** What may stand between the last good character and an end that came too early. */
const CUT = /^(?:|\\(?:u[0-9a-fA-F]{0,3})?|[\w.+-]{1,40})$/

/**
 * Walks through JSON text without building a value.
 *
 * The engine's own messages differ from version to version and name no path; this gives the same words everywhere.
 * It keeps nothing but the path, so that the longest line costs no memory, nor the deepest the program's stack.
 *
 * @param visit - called with each value's path (reused between calls) and offset, parents first; `false` stops.
 * @returns the first fault, or `undefined` where there is none or `visit` stopped the walk.
 */
export function scanJson(text: string, visit?: (path: JsonPath, offset: number) => boolean): JsonFault | undefined {
  const path: (string | number)[] = []
  let offset = 0

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) offset += found.length
    return found
  }
  const next = (): string => {
    take(SPACE)
    return text.charAt(offset)
  }
  const fault = (wanted: string): JsonFault => {
    return {offset, wanted, atEnd: CUT.test(text.slice(offset, offset + 64))}
  }
  /** Reads a string, or stops at the character that spoils it. A single pattern would exhaust V8's backtracking stack. */
  const string = (): boolean => {
    offset += 1
    for (;;) {
      STRING_STOP.lastIndex = offset
      const stop = STRING_STOP.exec(text)
      offset = stop?.index ?? text.length
      if (stop?.[0] === '"') {
        offset += 1
        return true
      }
      if (stop?.[0] !== '\\' || take(ESCAPE) === undefined) return false
    }
  }
  /** Reads `"key":` and puts the key on the path. */
  const key = (): JsonFault | undefined => {
    if (next() !== '"') return fault('a property name in double quotes')
    const start = offset
    if (!string()) return fault('a well-formed string')
    path.push(String(JSON.parse(text.slice(start, offset))))
    if (next() !== ':') return fault('":"')
    offset += 1
    return undefined
  }

  for (;;) {
    const opening = next()
    if (visit?.(path, offset) === false) return undefined
    if (opening === '{' || opening === '[') {
      offset += 1
      if (next() !== (opening === '{' ? '}' : ']')) {
        if (opening === '[') path.push(0)
        else {
          const wrong = key()
          if (wrong !== undefined) return wrong
        }
        continue
      }
      offset += 1
    } else if (opening === '"') {
      if (!string()) return fault('a well-formed string')
    } else if (take(SCALAR) === undefined) return fault('a value')
    // A value is complete: close what it ends, or go on to the next one.
    for (;;) {
      const last = path.pop()
      const following = next()
      if (last === undefined) return following === '' ? undefined : fault('the end of the line')
      offset += 1
      if (typeof last === 'number') {
        if (following === ']') continue
        if (following === ',') {
          path.push(last + 1)
          break
        }
      } else {
        if (following === '}') continue
        if (following === ',') {
          const wrong = key()
          if (wrong !== undefined) return wrong
          break
        }
      }
      offset -= 1
      return fault(typeof last === 'number' ? '"," or "]"' : '"," or "}"')
    }
  }
}
