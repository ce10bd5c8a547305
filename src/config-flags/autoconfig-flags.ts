import {boolean, integer, string} from '@oclif/core/flags'
import type {EnvValue} from '../config/env/env-file.js'
import {VARIABLES} from '../config/env/variables.js'

const withFlag = Object.entries(VARIABLES).flatMap(([name, variable]) =>
  variable.flag === undefined ? [] : [{name, ...variable, flag: variable.flag}],
)

/** The flag of one variable; pairs have a `--no-` form. */
function flagOf({name, kind, pair, summary}: (typeof withFlag)[number]) {
  const common = {summary: `${summary} [${name}]`}
  switch (kind) {
    case 'flag':
      return boolean({...common, allowNo: pair === true})
    case 'number':
      return integer({...common, helpValue: 'N'})
    case 'list':
      return string({...common, multiple: true, multipleNonGreedy: true})
    case 'text':
      return string(common)
  }
}

/** One flag per variable that autoconfig can set (visor-config D.7). */
export function autoconfigFlags(): Record<string, ReturnType<typeof flagOf>> {
  return Object.fromEntries(withFlag.map((variable) => [variable.flag, flagOf(variable)]))
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
