import {stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {SUITE_ENDINGS} from '../policy/suite/suite.js'

/** Whether a file is a suite, by its name. */
export function isSuite(file: string): boolean {
  return SUITE_ENDINGS.some((ending) => file.endsWith(ending))
}

/** The suite of a policy: `x.test.yaml` beside `x.star` or `@x.star`; `undefined` where there is none. */
export async function suiteBeside(policy: string): Promise<string | undefined> {
  const path = policy.startsWith('@') ? policy.slice(1) : policy
  const stem = join(dirname(path), basename(path, '.star'))
  for (const ending of SUITE_ENDINGS) {
    const isThere = await stat(`${stem}${ending}`).then(
      (found) => !found.isDirectory(),
      () => false,
    )
    if (isThere) return `${stem}${ending}`
  }
  return undefined
}
