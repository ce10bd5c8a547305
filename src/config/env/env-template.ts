import type {Era} from '../eras/era.js'
import {knowsFlag} from '../generate/check-flags.js'
import {editEnvFile, type EnvValue} from './env-file.js'
import {OUTPUT_VARIABLE, VARIABLES, type Variable} from './variables.js'

function sample({kind, fallback}: Variable): string {
  if (kind === 'keys' || kind === 'list') return "('')"
  if (kind === 'text') return `'${fallback === undefined ? '' : String(fallback)}'`
  return String(fallback ?? (kind === 'number' ? 0 : false))
}

/** The text of a new environment file: every variable of `era` commented out with its default, but for those in `values`. */
export function envTemplate(era: Era, values: Readonly<Record<string, EnvValue>> = {}): string {
  const head = [
    '# Settings of `skywire-cli autoconfig` and `skywire-cli visor gen-config`.',
    '# Take the "#" away in front of a variable to set it. Flags win over this file.',
  ]
  const known = VARIABLES.filter(({flag, refused}) => knowsFlag(era, flag) && refused === undefined)
  const entries = [
    ['', `# ${OUTPUT_VARIABLE.summary}`, `#${OUTPUT_VARIABLE.env}=''`],
    ...known.map((variable) => ['', `# ${variable.summary}`, `#${variable.env}=${sample(variable)}`]),
  ]
  return editEnvFile([...head, ...entries.flat(), ''].join('\n'), values)
}
