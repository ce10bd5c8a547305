import {valuesOfEnv} from '../config/env/values-of-env.js'
import {isSince, type Era} from '../config/eras/era.js'
import {knowsFlag} from '../config/generate/check-flags.js'
import {flagName, type NameOf} from '../config/generate/check-values.js'
import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag, type GenerateValues} from '../config/generate/flags.js'
import {settleValues} from '../config/generate/settle-values.js'
import type {EnvSource} from './env-source.js'

/** Settings of which one given by flag leaves no room for another from the environment file. */
const OPPOSITES: readonly (readonly GenerateFlag[])[] = [
  ['package', 'user'],
  ['auth', 'noAuth'],
  ['proxyServer', 'noProxyServer'],
]

/** Settings from flags and the environment file, and how each is called where it was given. */
export interface MergedValues {
  readonly values: GenerateValues
  readonly nameOf: NameOf
}

/**
 * Flags win; from the environment file comes what the era knows. All of it is checked.
 *
 * @throws {@link UsageProblem} for a bad value, naming the flag or the variable.
 */
export function mergeValues(era: Era, flags: GenerateValues, {file, content}: EnvSource): MergedValues {
  const fallback = isSince(era, 'e3') ? valuesOfEnv(content) : {}
  const known = GENERATE_FLAG_NAMES.filter((flag) => {
    const isDecided = OPPOSITES.some((group) => group.includes(flag) && group.some((each) => flags[each] !== undefined))
    return fallback[flag] !== undefined && knowsFlag(era, flag) && flagFacts(flag).refused === undefined && !isDecided
  })
  const nameOf: NameOf = (flag) => {
    const variable = flags[flag] === undefined ? flagFacts(flag).env : undefined
    return file === undefined || variable === undefined ? flagName(flag) : `${variable} of ${file}`
  }
  const merged = {...Object.fromEntries(known.map((flag) => [flag, fallback[flag]])), ...flags}
  return {values: settleValues(era, merged, nameOf), nameOf}
}
