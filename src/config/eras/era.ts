import {compareVersions, parseVersion} from '../values/program-version.js'

/** The shapes that a visor's file has had, oldest first (visor-config 0.1). */
export const ERAS = ['e0a', 'e0', 'e1', 'e2', 'e3', 'e4'] as const

export type Era = (typeof ERAS)[number]

/** What an era is called in messages. */
export interface EraFacts {
  /** First and last release, for people. */
  readonly releases: string
  /** What `version` holds in a file of the era, as the generator writes it. */
  readonly version: string
  /** First program version with this shape. */
  readonly since: string
}

export const ERA_FACTS: Readonly<Record<Era, EraFacts>> = {
  e0a: {releases: '0.1.0, March 2020', version: '1.0', since: '0.1.0'},
  e0: {releases: '0.2.0 to 0.2.3, April 2020', version: '', since: '0.2.0'},
  e1: {releases: '0.3.0 to 0.4.3, October 2020 to September 2021', version: 'v1.0.0', since: '0.3.0'},
  e2: {releases: '0.5.0 to 1.3.7, October 2021 to April 2023', version: 'v1.1.1', since: '0.5.0'},
  e3: {releases: '1.3.8 to 1.3.28, May 2023 to October 2024', version: 'v1.3.28', since: '1.3.8'},
  // The word "unknown" passes every visor's version gate; a number would be a guess (visor-config C.3).
  e4: {releases: '2025 and 2026', version: 'unknown', since: '1.3.29'},
}

/** Whether `era` is `first` or younger. */
export function isSince(era: Era, first: Era): boolean {
  return ERAS.indexOf(era) >= ERAS.indexOf(first)
}

/** The era of the files that a program version writes; `undefined` where the text is no version. */
export function eraOfProgram(version: string): Era | undefined {
  const wanted = parseVersion(version)
  if (!wanted) return undefined
  return ERAS.findLast((era) => {
    const since = parseVersion(ERA_FACTS[era].since)
    return since !== undefined && compareVersions(wanted, since) >= 0
  })
}
