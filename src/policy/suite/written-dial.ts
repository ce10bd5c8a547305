import type {Dial} from '../model/dial.js'
import type {DialFile} from '../world/dial-file.js'
import {dialOfFile} from '../world/dial-of-file.js'

/** A dial as a suite writes it: small, and read in full only where it is decided. Its routes and times were checked. */
export interface WrittenDial {
  readonly id: string
  readonly written: DialFile
}

/** The dial in full. */
export function dialOf(dial: Dial | WrittenDial): Dial {
  return 'written' in dial ? {...dialOfFile(dial.written, 'dial'), id: dial.id} : dial
}
