import {expandPaths, NO_POLICIES} from '../files/expand-paths.js'
import {SUITE_ENDINGS} from '../policy/suite/suite.js'
import {isSuite, suiteBeside} from './suite-beside.js'

/** What a command line asks to be tested. */
export interface FoundTests {
  readonly suites: readonly string[]
  /** Policies without a suite beside them; `isNamed` where one was named outright and not found in a folder. */
  readonly policies: readonly {readonly file: string; readonly isNamed: boolean}[]
}

/**
 * Sorts what paths name: suites, policies that have one beside them (`x.star`, `x.test.yaml`), which stand for it, and
 * policies without.
 *
 * @param withoutSuites - takes every policy for one without, and only the suites that are named outright.
 * @throws an `UnreadableFile` for a path that names nothing.
 */
export async function findTests(paths: readonly string[], withoutSuites = false): Promise<FoundTests> {
  const suites = new Set<string>()
  const policies = new Map<string, boolean>()
  for (const path of paths) {
    if (path.startsWith('preset:')) {
      policies.set(path, true)
      continue
    }
    const found = await expandPaths([path], {endings: ['.star', ...SUITE_ENDINGS], skips: NO_POLICIES})
    const isNamed = found.length === 1 && found[0] === path
    for (const file of found) {
      if (isSuite(file)) {
        if (isNamed || !withoutSuites) suites.add(file)
      } else {
        const suite = file === '-' || withoutSuites ? undefined : await suiteBeside(file)
        if (suite !== undefined) suites.add(suite)
        else policies.set(file, isNamed)
      }
    }
  }
  return {suites: [...suites], policies: [...policies].map(([file, isNamed]) => ({file, isNamed}))}
}
