import {resolve} from 'node:path'
import {stillThere} from '../files/expand-paths.js'
import {isSuite} from './suite-beside.js'
import type {PathsTested} from './test-paths.js'

/** Suites and probed policies by name, each with all files that it depends on. */
export type TestDependencies = Map<string, readonly string[]>

/** Puts what was tested among what is known; a policy that has a suite by now is no longer tested by itself. */
export function addTested(known: TestDependencies, {suites, report}: PathsTested): void {
  for (const {policy} of report.policies) known.set(policy, [policy])
  for (const [suite, files] of suites.files) {
    for (const file of files) if (!isSuite(file)) known.delete(file)
    known.set(suite, files)
  }
}

/** What is to be tested again: all that depends on a changed file, and files that are new. What is gone is forgotten. */
export async function dependentTests(known: TestDependencies, changed: readonly string[]): Promise<readonly string[]> {
  const isChanged = (file: string): boolean => changed.includes(resolve(file))
  const needed = new Set([...known.values()].flat().map((file) => resolve(file)))
  const added = await stillThere(changed.filter((file) => !needed.has(file)))
  const again: string[] = []
  for (const [test, files] of [...known]) {
    if (!files.some(isChanged)) continue
    if ((await stillThere([resolve(test)])).length > 0) again.push(test)
    else known.delete(test)
  }
  return [...again, ...added]
}
