import type {GenerateFlagFacts} from '../generate/flags/flag-facts.js'
import type {GenerateValues} from '../generate/flags.js'
import {isTrue, type EnvFile} from './env-file.js'
import {VARIABLES} from './variables.js'

/** What a variable's text stands for. */
function valueOf(kind: GenerateFlagFacts['kind'], text: string): boolean | number | string | readonly string[] {
  if (kind === 'switch' || kind === 'toggle') return isTrue(text)
  if (kind === 'number') return /^-?\d+$/.test(text) ? Number(text) : 0
  if (kind === 'text') return text
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}

/** Settings of the generator that an environment file gives; an empty value is as good as none (visor-config D.5). */
export function valuesOfEnv({values}: EnvFile): GenerateValues {
  return Object.fromEntries(
    VARIABLES.flatMap(({env, flag, kind}) => {
      const text = values[env] ?? ''
      return text === '' ? [] : [[flag, valueOf(kind, text)]]
    }),
  )
}
