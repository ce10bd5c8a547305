import {UsageProblem} from '../../errors.js'
import type {RouterSetting, SettingValue, SettingValues} from '../model/router-settings.js'
import {isPublicKey} from '../protocol/public-key.js'

/** The name of a setting in JSON. */
export function jsonName({name}: RouterSetting): string {
  return name.replaceAll('-', '_')
}

/** The settings of a struct by their names; what the visor does not tell has the zero of its kind. */
export function settingsFromWire(table: readonly RouterSetting[], wire: object): SettingValues {
  const fields = new Map<string, unknown>(Object.entries(wire))
  return Object.fromEntries(
    table.map((setting) => [jsonName(setting), valueFromWire(setting, fields.get(setting.field))]),
  )
}

function valueFromWire({kind}: RouterSetting, value: unknown): SettingValue {
  switch (kind) {
    case 'duration':
      return `${Number(value ?? 0) / 1e9}s`
    case 'switch':
      return value === true
    case 'keys':
    case 'words':
      return Array.isArray(value) ? value.map(String) : []
    default:
      return Number(value ?? 0)
  }
}

/**
 * The fields that carry changes.
 *
 * @param changes - durations as text of seconds: `30s`, `0.5s`.
 * @throws {@link UsageProblem} for a value that cannot be told from nothing, or is none.
 */
export function settingsToWire(table: readonly RouterSetting[], changes: SettingValues): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const setting of table) {
    const value = changes[jsonName(setting)]
    if (value === undefined) continue
    Object.assign(fields, fieldsFor(setting, value))
  }
  return fields
}

function fieldsFor(setting: RouterSetting, value: SettingValue): Record<string, unknown> {
  const {field, kind, name, sentBy} = setting
  if (kind === 'keys') return keysFor(setting, value)
  const sent = kind === 'duration' ? Math.round(Number.parseFloat(String(value)) * 1e9) : value
  const isNothing = sent === 0 || sent === false || (Array.isArray(sent) && sent.length === 0)
  if (!isNothing) return {[field]: sent, ...(sentBy === undefined ? {} : {[sentBy]: true})}
  if (sentBy !== undefined) return {[sentBy]: true}
  throw new UsageProblem(`a visor cannot be told to set \`${name}\` to ${kind === 'switch' ? 'off' : 'nothing'}`, {
    cause: new Error('the protocol leaves out what is zero, so it looks like no change'),
    hints: ['Change it in the configuration of the visor instead.'],
  })
}

/** A list of keys; the field that goes with it says that the list is to be emptied. */
function keysFor({field, name, sentBy = ''}: RouterSetting, value: SettingValue): Record<string, unknown> {
  const keys = Array.isArray(value) ? value.map(String) : []
  const wrong = keys.find((key) => !isPublicKey(key))
  if (wrong !== undefined) throw new UsageProblem(`not a public key in \`${name}\`: ${wrong}`)
  return keys.length === 0 ? {[sentBy]: true} : {[field]: keys}
}
