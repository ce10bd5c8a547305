import {VARIABLES} from '../../env/variables.js'
import {isTrue} from '../../env/env-file.js'
import type {GenerateFlagFacts} from '../../generate/flags/flag-facts.js'
import type {JsonValue} from '../../../json/json-value.js'
import type {Rule} from '../rule.js'

function sameValue(kind: GenerateFlagFacts['kind'], text: string, value: JsonValue | undefined): boolean {
  if (kind === 'switch' || kind === 'toggle') return isTrue(text) === (value === true)
  if (kind === 'number') return Number(text) === value
  if (kind === 'text') return text === value
  const items = text.split(',').filter(Boolean)
  return Array.isArray(value) && items.every((item) => value.includes(item)) && value.length === items.length
}

/** Findings about the environment file that configurations are generated from (visor-config J.12, D.5). */
export const envRules: readonly Rule[] = [
  {
    code: 'CFG-E01',
    severity: 'error',
    title: 'environment file missing',
    effect: 'Nothing is generated: defaults would replace what the operator set.',
    hint: 'Create the file with `gen-config -Q`, or unset SKYENV.',
  },
  {
    code: 'CFG-E02',
    severity: 'warning',
    title: 'neither true nor false, or no number',
    effect: 'The value counts as false, or as 0.',
    hint: 'Write true or false, or a whole number.',
  },
  {
    code: 'CFG-E03',
    severity: 'warning',
    title: 'variable without effect',
    effect: 'It is ignored.',
    hint: 'Delete the line.',
  },
  {
    code: 'CFG-E04',
    severity: 'warning',
    title: 'package and user at once',
    effect: 'Generation is refused: `-u --user and -p --pkg` exclude each other.',
    hint: 'Choose one of PKGENV and USRENV.',
  },
  {
    code: 'CFG-E05',
    severity: 'warning',
    title: 'entries lost by generating again',
    effect: 'The visor no longer knows them: generating starts from flags and the environment file.',
    hint: 'Keep hypervisors and whitelist with `-x`, or put the entries into the environment file.',
  },
  {
    code: 'CFG-E06',
    severity: 'warning',
    title: 'differs from the environment file',
    effect: 'The visor uses the file as it is; the next autoconfig overwrites the difference.',
    hint: 'Change the environment file instead.',
    *check(subject) {
      const {envFile} = subject.around
      if (!envFile) return
      for (const {env, place, kind} of VARIABLES) {
        const text = envFile.content.values[env]
        if (place === undefined || text === undefined || text === '') continue
        if (sameValue(kind, text, subject.at(place))) continue
        const message = `${place} differs from ${env} in ${envFile.file}; the next autoconfig will overwrite it`
        yield {path: subject.at(place) === undefined ? '' : place, message}
      }
    },
  },
]
