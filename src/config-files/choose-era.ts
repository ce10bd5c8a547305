import {ERA_FACTS, eraOfProgram} from '../config/eras/era.js'
import {parseVersion} from '../config/values/program-version.js'
import {shownText} from '../config/values/shown-text.js'
import type {GeneratedEra} from '../config/generate/generate.js'
import {UsageProblem} from '../errors.js'

/** Eras that can be generated, youngest first. */
export const GENERATED_ERAS = ['e4', 'e3', 'e2', 'e1', 'e0'] as const

/** A shape, and the version that its file carries where the program version decides it. */
export interface ChosenEra {
  readonly era: GeneratedEra
  readonly version?: string
}

/**
 * The shape that `--era` or `--for VERSION` choose; that of the visors of 2026 otherwise (visor-config D.0).
 *
 * @throws {@link UsageProblem} where both are given and disagree, or the version is none or too old.
 */
export function chooseEra(era: GeneratedEra | undefined, program: string | undefined): ChosenEra {
  if (program === undefined) return {era: era ?? 'e4'}
  const own = eraOfProgram(program)
  if (own === undefined) {
    throw new UsageProblem(`--for: "${shownText(program)}" is no version`, {hints: ['Write a version such as 1.3.28.']})
  }
  if (own === 'e0a')
    throw new UsageProblem(`--for: files of ${program} are not generated`, {
      hints: [`The oldest shape is that of ${ERA_FACTS.e0.releases}.`],
    })
  if (era !== undefined && era !== own) {
    throw new UsageProblem(`--era ${era} and --for ${program} disagree: ${program} reads ${own}`)
  }
  // Until 1.0.0 files carried the number of their format (visor-config 0.1).
  const isStamped = (parseVersion(program)?.numbers[0] ?? 0) >= 1
  return {era: own, ...(isStamped && {version: `v${program.replace(/^v/, '')}`})}
}
