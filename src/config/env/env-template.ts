import {editEnvFile, type EnvValue} from './env-file.js'
import {VARIABLES, type Variable} from './variables.js'

function sample({kind, fallback}: Variable): string {
  if (kind === 'list') return "('')"
  if (kind === 'text') return `'${fallback === undefined ? '' : String(fallback)}'`
  return String(fallback ?? (kind === 'flag' ? false : 0))
}

/** The text of a new environment file: every variable commented out with its default, but for those in `values`. */
export function envTemplate(values: Readonly<Record<string, EnvValue>> = {}): string {
  const head = [
    '# Settings of `skywire-cli autoconfig` and `skywire-cli visor gen-config`.',
    '# Take the "#" away in front of a variable to set it. Flags win over this file.',
  ]
  const entries = Object.entries(VARIABLES).flatMap(([name, variable]) => [
    '',
    `# ${variable.summary}`,
    `#${name}=${sample(variable)}`,
  ])
  return editEnvFile([...head, ...entries, ''].join('\n'), values)
}
