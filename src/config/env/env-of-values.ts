import type {GenerateValues} from '../generate/flags.js'
import type {EnvValue} from './env-file.js'
import {VARIABLES} from './variables.js'

/** The variables that stand for settings; settings without a variable are left out (visor-config D.6). */
export function envOfValues(values: GenerateValues): Record<string, EnvValue> {
  const found: Record<string, EnvValue> = {}
  for (const {env, flag} of VARIABLES) {
    const value = values[flag]
    if (value !== undefined) found[env] = typeof value === 'object' ? value.flat().map(String) : value
  }
  return found
}
