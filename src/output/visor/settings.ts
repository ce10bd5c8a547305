import type {RouterKnob, SettingValue, SettingValues} from '../../visor/model/router-settings.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'

/** Settings of the router, one a line, and below them its knobs where it lists any. */
export function renderSettings(settings: SettingValues, knobs: readonly RouterKnob[], look: Look): string {
  const table = renderTable(
    Object.entries(settings),
    [
      {title: 'setting', text: ([name]) => name.replaceAll('_', '-')},
      {title: 'value', text: ([, value]) => valueText(value), shrinks: true},
    ],
    look,
  )
  if (knobs.length === 0) return table
  const knobTable = renderTable(
    knobs,
    [
      {title: 'knob', text: ({name}) => name},
      {title: 'value', text: ({value}) => value},
      {title: 'default', text: (knob) => knob.default || '-'},
      {title: 'about', text: ({doc}) => doc, shrinks: true},
    ],
    look,
  )
  return `${table}\n\n${knobTable}`
}

function valueText(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (typeof value === 'object') return value.length === 0 ? '-' : value.join(',')
  return String(value)
}
