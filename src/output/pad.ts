import {displayWidth} from './display-text.js'

/** `text` with spaces behind it, up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
