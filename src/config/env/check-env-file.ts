import type {Era} from '../eras/era.js'
import {isSince} from '../eras/era.js'
import {isBooleanWord, isTrue, type EnvFile} from './env-file.js'
import {shownText} from '../values/shown-text.js'
import {UNUSED_VARIABLES, variableOf} from './variables.js'

/** A remark about one variable, with the line it stands in. */
export interface EnvFinding {
  readonly code: 'CFG-E02' | 'CFG-E03' | 'CFG-E04'
  readonly variable: string
  readonly line: number
  readonly message: string
}

/** Why a variable sets nothing in files of `era`; `undefined` where it does, or is of no concern. */
function whyUnused(name: string, era: Era): string | undefined {
  const unused = UNUSED_VARIABLES[name]
  if (unused !== undefined) return `${name} has no effect: ${unused}`
  const variable = variableOf(name)
  if (variable?.refused !== undefined) return `${name} has no effect: ${variable.refused}`
  if (variable?.gone === undefined || isSince(variable.until ?? 'e4', era)) return undefined
  return `${name} has no effect any more; ${variable.gone}`
}

/** Mistakes in an environment file that a generator of files of `era` would pass over in silence (visor-config J.12). */
export function checkEnvFile({values, lines}: EnvFile, era: Era = 'e4'): EnvFinding[] {
  const findings: EnvFinding[] = []
  for (const [variable, value] of Object.entries(values)) {
    if (value === '') continue
    const line = lines[variable] ?? 1
    const unused = whyUnused(variable, era)
    const kind = variableOf(variable)?.kind
    if (unused !== undefined) {
      findings.push({code: 'CFG-E03', variable, line, message: unused})
    } else if ((kind === 'switch' || kind === 'toggle') && !isBooleanWord(value)) {
      findings.push({code: 'CFG-E02', variable, line, message: `${variable}=${shownText(value)} counts as false`})
    } else if (kind === 'number' && !/^-?\d+$/.test(value)) {
      findings.push({code: 'CFG-E02', variable, line, message: `${variable}=${shownText(value)} counts as 0`})
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
