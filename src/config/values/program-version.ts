/** A released program version, `v1.3.28-rc1`: numbers, and what follows `-` or `+`. */
export interface ProgramVersion {
  readonly numbers: readonly [major: number, minor: number, patch: number]
  readonly rest: string
}

/** Reads a version with or without leading `v`; `undefined` where it is none (the word `unknown` included). */
export function parseVersion(text: string): ProgramVersion | undefined {
  const match = /^v?(\d+)\.(\d+)\.(\d+)([-+][0-9A-Za-z.+-]+)?$/.exec(text)
  if (!match) return undefined
  return {numbers: [Number(match[1]), Number(match[2]), Number(match[3])], rest: match[4] ?? ''}
}

/** Negative, zero or positive, by the three numbers only. */
export function compareVersions(a: ProgramVersion, b: ProgramVersion): number {
  for (const index of [0, 1, 2] as const) {
    const difference = a.numbers[index] - b.numbers[index]
    if (difference !== 0) return difference
  }
  return 0
}
