import type {Preset} from '../policy/preset/preset.js'
import type {Look} from './look.js'
import {renderTable} from './table.js'

/** Presets as a table; lines without a final newline. */
export function renderPresets(presets: readonly Omit<Preset, 'script'>[], look: Look): string {
  return renderTable(
    presets,
    [
      {title: 'NAME', text: ({name}) => name},
      {title: 'CONTRACT', text: ({contract}) => contract, paint: (text) => look.chalk.dim(text)},
      {title: 'PURPOSE', text: ({purpose}) => purpose, shrinks: true},
    ],
    look,
  )
}
