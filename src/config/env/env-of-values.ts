import type {GenerateValues} from '../generate/flags.js'
import type {EnvValue} from './env-file.js'
import {VARIABLES} from './variables.js'

/** The variables that stand for settings; settings without a variable are left out (visor-config D.6). */
export function envOfValues(values: GenerateValues): Record<string, EnvValue> {
  const found: Record<string, EnvValue> = {}
  for (const [name, {option, kind}] of Object.entries(VARIABLES)) {
    const value = option === undefined ? undefined : values[option]
    if (value === undefined) continue
    if (kind === 'list') found[name] = [value].flat(2).map(String)
    else if (typeof value !== 'object') found[name] = value
  }
  return found
}
