import {OLD_KEYS, type OldKey} from '../eras/key-history.js'
import {isSince, type Era} from '../eras/era.js'
import {tokensOf, type Pointer} from '../../json/pointer.js'

/** The old key that stands at `pointer` in a file of `era`, which no longer reads it; else `undefined`. */
export function oldKeyAt(pointer: Pointer, era: Era): OldKey | undefined {
  const shape = tokensOf(pointer)
    .map((token) => (/^\d+$/.test(token) ? '*' : token))
    .join('/')
  return OLD_KEYS.find((key) => key.path === `/${shape}` && isSince(era, key.goneIn))
}
