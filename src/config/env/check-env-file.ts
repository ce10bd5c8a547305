import {isBooleanWord, isTrue, type EnvFile} from './env-file.js'
import {REMOVED_VARIABLES, VARIABLES} from './variables.js'

/** A remark about one variable, with the line it stands in. */
export interface EnvFinding {
  readonly code: 'CFG-E02' | 'CFG-E03' | 'CFG-E04'
  readonly variable: string
  readonly line: number
  readonly message: string
}

/** Mistakes in an environment file that a generator would pass over in silence (visor-config J.12). */
export function checkEnvFile({values, lines}: EnvFile): EnvFinding[] {
  const findings: EnvFinding[] = []
  for (const [variable, value] of Object.entries(values)) {
    const line = lines[variable] ?? 1
    const replacement = REMOVED_VARIABLES[variable]
    if (replacement !== undefined) {
      const message = `${variable} has no effect any more; ${replacement}`
      findings.push({code: 'CFG-E03', variable, line, message})
    } else if (VARIABLES[variable]?.kind === 'flag' && value !== '' && !isBooleanWord(value)) {
      findings.push({code: 'CFG-E02', variable, line, message: `${variable}=${value} counts as false`})
    }
  }
  if (isTrue(values['PKGENV'] ?? '') && isTrue(values['USRENV'] ?? '')) {
    findings.push({
      code: 'CFG-E04',
      variable: 'USRENV',
      line: lines['USRENV'] ?? 1,
      message: 'PKGENV and USRENV: choose one',
    })
  }
  return findings
}
