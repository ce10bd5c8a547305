import {boolean, integer, string} from '@oclif/core/flags'
import type {EnvValue} from './config/env/env-file.js'
import {VARIABLES} from './config/env/variables.js'

const withFlag = Object.entries(VARIABLES).flatMap(([name, variable]) =>
  variable.flag === undefined ? [] : [{name, ...variable, flag: variable.flag}],
)

/** One flag per variable that autoconfig can set; pairs have a `--no-` form (visor-config D.7). */
export function autoconfigFlags() {
  return Object.fromEntries(
    withFlag.map(({name, kind, flag, pair, summary}) => {
      const common = {summary: `${summary} [${name}]`}
      if (kind === 'flag') return [flag, boolean({...common, allowNo: pair === true})]
      if (kind === 'number') return [flag, integer({...common, helpValue: 'N'})]
      if (kind === 'list') return [flag, string({...common, multiple: true, multipleNonGreedy: true})]
      return [flag, string(common)]
    }),
  )
}

/** What parsed flags write into the environment file; flags that were not given are absent. */
export function readAutoconfigFlags(flags: Readonly<Record<string, unknown>>): Record<string, EnvValue> {
  const edits: Record<string, EnvValue> = {}
  for (const {name, flag} of withFlag) {
    const value = flags[flag]
    if (Array.isArray(value)) edits[name] = value.flatMap((text) => String(text).split(',')).filter(Boolean)
    else if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') edits[name] = value
  }
  return edits
}
