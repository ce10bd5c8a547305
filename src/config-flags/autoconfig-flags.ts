import {boolean, integer, string} from '@oclif/core/flags'
import type {EnvValue} from '../config/env/env-file.js'
import {refuseLines} from '../config/env/env-of-values.js'
import {VARIABLES} from '../config/env/variables.js'

const withFlag = VARIABLES.flatMap((variable) => {
  const {auto} = variable
  return auto === undefined ? [] : [{...variable, name: auto.replace('[no-]', ''), isPair: auto.startsWith('[no-]')}]
})

/** The flag of one variable; pairs have a `--no-` form. */
function flagOf({env, kind, isPair, summary, placeholder}: (typeof withFlag)[number]) {
  const common = {summary: `${summary} [${env}]`}
  const valued = {...common, ...(placeholder !== undefined && {helpValue: placeholder})}
  switch (kind) {
    case 'switch':
    case 'toggle':
      return boolean({...common, allowNo: isPair})
    case 'number':
      return integer({...common, helpValue: 'N'})
    case 'text':
      return string(valued)
    default:
      return string({...valued, multiple: true, multipleNonGreedy: true})
  }
}

/** One flag per variable that autoconfig can set (visor-config D.7). */
export function autoconfigFlags(): Record<string, ReturnType<typeof flagOf>> {
  return Object.fromEntries(withFlag.map((variable) => [variable.name, flagOf(variable)]))
}

/**
 * What parsed flags write into the environment file; flags that were not given are absent.
 *
 * @throws {@link UsageProblem} for a value of several lines: the file has one line for each variable.
 */
export function readAutoconfigFlags(flags: Readonly<Record<string, unknown>>): Record<string, EnvValue> {
  const edits: Record<string, EnvValue> = {}
  for (const {env, name} of withFlag) {
    const value = flags[name]
    if (Array.isArray(value)) edits[env] = value.flatMap((text) => String(text).split(',')).filter(Boolean)
    else if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') edits[env] = value
    refuseLines(name, edits[env])
  }
  return edits
}
