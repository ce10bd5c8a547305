import {string} from '@oclif/core/flags'
import {UsageProblem} from './errors.js'
import {isOn, listed} from './flags.js'
import {VisorCommand} from './visor-command.js'
import type {RouterSetting, SettingValue, SettingValues} from './visor/model/router-settings.js'

/** A command that shows settings of the router, and changes those that flags name. */
export abstract class SettingsCommand extends VisorCommand {
  /** What the flags change; empty where none is given. @throws {@link UsageProblem} for a value that is none */
  protected async changes(table: readonly RouterSetting[], flags: Readonly<Record<string, unknown>>) {
    const {parseDuration} = await import('./config/values/duration.js')
    const changes: Record<string, SettingValue> = {}
    for (const setting of table) {
      const given = flags[setting.name]
      if (given === undefined) continue
      changes[setting.name.replaceAll('-', '_')] = read(setting, given, parseDuration)
    }
    return changes satisfies SettingValues
  }
}

/** A flag for each setting of a table. */
export function settingFlags(table: readonly RouterSetting[]) {
  return Object.fromEntries(table.map((setting) => [setting.name, flagOf(setting)]))
}

const HELP_VALUE = {
  integer: 'N',
  number: 'N',
  duration: 'DURATION',
  switch: 'on|off',
  keys: 'PKS',
  words: 'WORDS',
} as const

function flagOf({kind, about}: RouterSetting) {
  return string({summary: about, helpValue: HELP_VALUE[kind]})
}

function read(
  {kind, name}: RouterSetting,
  given: unknown,
  parseDuration: (text: string) => bigint | undefined,
): SettingValue {
  const text = String(given)
  if (kind === 'switch') {
    if (/^(on|off|true|false)$/.test(text)) return isOn(text)
    throw new UsageProblem(`neither on nor off for \`--${name}\`: ${text}`)
  }
  if (kind === 'keys' || kind === 'words') return text === 'none' ? [] : listed(text)
  if (kind === 'duration') {
    const ns = parseDuration(text)
    if (ns !== undefined && ns >= 0n) return `${Number(ns) / 1e9}s`
    throw new UsageProblem(`not a duration for \`--${name}\`: ${text}`, {hints: ['Write `30s` or `1m30s`.']})
  }
  const value = Number(text)
  if (
    text.trim() !== '' &&
    Number.isFinite(value) &&
    (kind === 'number' || (Number.isSafeInteger(value) && value >= 0))
  )
    return value
  throw new UsageProblem(`not a number for \`--${name}\`: ${text}`)
}
