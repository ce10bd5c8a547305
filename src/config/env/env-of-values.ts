import {UsageProblem} from '../../errors.js'
import {flagFacts, type GenerateValues} from '../generate/flags.js'
import type {EnvValue} from './env-file.js'
import {VARIABLES} from './variables.js'

/**
 * Refuses a value of several lines: an environment file has one line for each variable.
 *
 * @param flag - its name, without dashes.
 */
export function refuseLines(flag: string, value: EnvValue): void {
  const texts = typeof value === 'object' ? value : [value]
  if (!texts.some((text) => typeof text === 'string' && /[\r\n]/.test(text))) return
  throw new UsageProblem(`--${flag}: the value has several lines, the environment file one for each variable`, {
    hints: ['Write it into a file, and give the name: a policy as @FILE.'],
  })
}

/**
 * The variables that stand for settings; settings without a variable are left out (visor-config D.6).
 *
 * @throws {@link UsageProblem} for a value of several lines.
 */
export function envOfValues(values: GenerateValues): Record<string, EnvValue> {
  const found: Record<string, EnvValue> = {}
  for (const {env, flag} of VARIABLES) {
    const value = values[flag]
    if (value === undefined) continue
    found[env] = typeof value === 'object' ? value.flat().map(String) : value
    refuseLines(flagFacts(flag).name, found[env])
  }
  return found
}
