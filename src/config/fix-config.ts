import {editJson, type JsonEdit} from '../json/edit-json.js'
import type {Pointer} from '../json/pointer.js'
import {lookAtConfig, type ValidateOptions} from './look-at-config.js'

/** What was mended, and the text after it. */
export interface Fixed {
  readonly text: string
  readonly fixed: readonly {readonly code: string; readonly path: Pointer; readonly message: string}[]
}

/** No file has more mistakes that can be mended without asking. */
const MAX_FIXES = 500

/**
 * Mends what needs no decision, one finding after the other, and leaves every other byte as it was.
 *
 * Each fix is followed by a new look, so that fixes cannot disturb one another.
 */
export function fixConfig(text: string, options: ValidateOptions = {}): Fixed {
  const fixed: Fixed['fixed'][number][] = []
  let current = text
  for (let round = 0; round < MAX_FIXES; round++) {
    const {found} = lookAtConfig(current, options)
    const next = found.find(({fix}) => fix !== undefined)
    const edits: readonly JsonEdit[] = next?.fix ?? []
    const after = edits.length > 0 ? editJson(current, edits) : current
    if (!next || after === current) break
    current = after
    fixed.push({code: next.code, path: next.path, message: next.message})
  }
  return {text: current, fixed}
}
