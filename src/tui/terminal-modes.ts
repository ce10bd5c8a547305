import {onAbruptEnd} from '../terminal.js'

const PASTES_MARKED = '\u001b[?2004h'
const PASTES_BARE = '\u001b[?2004l'
const CURSOR_SHOWN = '\u001b[?25h'

/** A terminal whose keys come one by one, and whose pastes are marked as such. */
export interface RawTerminal {
  /** Gives the terminal back. */
  leave(): void
  /** Takes it once more. */
  enter(): void
  /** Gives it back for good. */
  close(): void
}

/**
 * Takes a terminal over.
 *
 * @param onEnd - called before the terminal is given back when the run ends abruptly.
 */
export function takeTerminal(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream, onEnd: () => void): RawTerminal {
  const enter = (): void => {
    stdin.setRawMode(true)
    stdout.write(PASTES_MARKED)
  }
  const leave = (): void => {
    stdout.write(PASTES_BARE + CURSOR_SHOWN)
    stdin.setRawMode(false)
  }
  const forget = onAbruptEnd(() => {
    onEnd()
    leave()
  })
  enter()
  const close = (): void => {
    forget()
    leave()
  }
  return {enter, leave, close}
}

/** Columns and rows; some terminals do not tell them. */
export function sizeOf({columns, rows}: NodeJS.WriteStream): {readonly columns: number; readonly rows: number} {
  return {columns: columns > 0 ? columns : 80, rows: rows > 0 ? rows : 24}
}

/** A terminal for Ink: it is as tall as one likes, as Ink would wipe what has scrolled by; and its size is our business. */
export function drawingStream(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stdout, {
    get: (target, name) => {
      if (name === 'rows') return Number.POSITIVE_INFINITY
      if (name === 'columns') return sizeOf(target).columns
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if (args[0] === 'resize' && (name === 'on' || name === 'off')) return target
        return Reflect.apply(value, target, args) as unknown
      }
    },
  })
}

/** What was drawn last: the width of each line, and where the caret was left. */
export interface Drawn {
  readonly widths: readonly number[]
  readonly cursor: {readonly x: number; readonly y: number}
}

/**
 * Takes away what was drawn, which a change of the width may have broken into more rows than it had lines, and leaves
 * {@link freshRoom} for it. What such a break has pushed off the screen stays: nothing reaches it any more.
 */
export function wipe(drawn: Drawn, columns: number): string {
  const {widths, cursor} = drawn
  const above = widths.slice(0, cursor.y).reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0)
  const up = above + Math.floor(cursor.x / columns)
  // tmux would keep what is erased from the upper left corner on, so the first row goes by itself.
  return `\r${up > 0 ? `\u001b[${String(up)}A` : ''}\u001b[K\n\u001b[J\u001b[A${freshRoom(drawn)}`
}

/** Empty lines for what was drawn, with the caret where whoever drew it believes it to be. */
export function freshRoom({widths, cursor}: Drawn): string {
  const up = widths.length - cursor.y
  return `${'\n'.repeat(widths.length)}${up > 0 ? `\u001b[${String(up)}A` : ''}`
}
