import {blankLiterals} from './open-ends.js'

/** The call whose arguments are being typed. */
export interface CallAround {
  /** What is called, as a dotted name: `RouteSpec`, `geo.country`. */
  readonly callee: string
  /** How many arguments are whole before the cursor. */
  readonly argument: number
  /** The keyword of the argument at the cursor. */
  readonly keyword: string | null
  /** Keywords that are given already. */
  readonly given: readonly string[]
  /** The cursor is between the call's own parentheses, not in a list or a group inside them. */
  readonly isDirect: boolean
}

/** Words before a parenthesis that call nothing. */
const NO_CALL = /(?:^|[^\w.])(?:and|elif|else|for|if|in|lambda|not|or|return)\s*$/u

const CALLEE = /(?:^|[^\w.])(?<def>def\s+)?(?<callee>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*$/u

/** The innermost call that is open at the end of a text; `null` where there is none. */
export function callAround(text: string): CallAround | null {
  const code = blankLiterals(text)
  let depth = 0
  let isDirect = true
  let ends = [code.length]
  for (let at = code.length - 1; at >= 0; at--) {
    const character = code[at] ?? ''
    if (')]}'.includes(character)) depth += 1
    else if (depth > 0) depth -= '([{'.includes(character) ? 1 : 0
    else if (character === ',') ends.push(at)
    else if ('([{'.includes(character)) {
      const before = code.slice(0, at)
      const {callee, def} = CALLEE.exec(before)?.groups ?? {}
      if (character === '(' && callee !== undefined && !NO_CALL.test(before)) {
        return def === undefined ? describe(callee, code, at, ends, isDirect) : null
      }
      isDirect = false
      ends = [at]
    }
  }
  return null
}

/** @param ends - where the arguments end, the last one first. */
function describe(callee: string, code: string, open: number, ends: readonly number[], isDirect: boolean): CallAround {
  const starts = [open, ...ends.slice(1).reverse()]
  const names = starts.map((start, index) => {
    const argument = code.slice(start + 1, ends[ends.length - 1 - index])
    return /^\s*([A-Za-z_]\w*)\s*=(?!=)/u.exec(argument)?.[1] ?? null
  })
  const keyword = names.at(-1) ?? null
  const given = names.slice(0, -1).filter((name) => name !== null)
  return {callee, argument: ends.length - 1, keyword, given, isDirect}
}
