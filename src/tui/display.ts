import {isDeepStrictEqual} from 'node:util'
import {displayWidth} from '../output/display-text.js'
import type {Look} from '../output/look.js'
import type {State} from './state/state.js'
import {drawingStream, freshRoom, wipe, type Drawn} from './terminal-modes.js'
import {frameOf, type Frame} from './view/frame.js'
import type {openScreen, Screen} from './view/screen.js'

/** What the user sees: the frame of the state at the end of the terminal, and what has scrolled above it. */
export class Display {
  readonly #stdout: NodeJS.WriteStream
  readonly #look: () => Look
  readonly #screen: Screen
  #frame: Frame

  constructor(stdout: NodeJS.WriteStream, open: typeof openScreen, state: State, look: () => Look) {
    this.#stdout = stdout
    this.#look = look
    this.#frame = frameOf(state, look())
    this.#screen = open(drawingStream(stdout), this.#frame)
  }

  /** Rejects where drawing itself fails. */
  get ended(): Promise<unknown> {
    return this.#screen.ended
  }

  draw(state: State): void {
    const frame = frameOf(state, this.#look())
    // Most answers change nothing that is seen.
    if (isDeepStrictEqual(frame, this.#frame)) return
    this.#frame = frame
    this.#screen.show(frame)
  }

  /** Lines above the frame; nothing for an empty text. */
  print(text: string): void {
    if (text !== '') this.#screen.print(text)
  }

  /** Draws a state whose size is new. */
  resize(state: State): void {
    this.#stdout.write(wipe(this.#drawn, state.size.columns))
    this.draw(state)
    // The frame may be the same at the new width.
    this.#screen.redraw()
  }

  /** Empties the screen but for the frame. */
  clear(): void {
    this.#stdout.write('\u001b[2J\u001b[H')
    this.again()
  }

  /** Goes below the frame, where a shell writes on. */
  leave(): void {
    const {widths, cursor} = this.#drawn
    this.#stdout.write(`\r${'\n'.repeat(widths.length - cursor.y)}`)
  }

  /** Draws the frame anew below whatever was written. */
  again(): void {
    this.#stdout.write(freshRoom(this.#drawn))
    this.#screen.redraw()
  }

  /** Leaves the last frame on the terminal for good. */
  close(state: State): void {
    this.draw(state)
    this.#screen.close()
  }

  get #drawn(): Drawn {
    const {lines, cursor} = this.#frame
    return {widths: lines.map(displayWidth), cursor: cursor ?? {x: 0, y: lines.length}}
  }
}
