import {Problem} from '../errors.js'

/**
 * Does something with each of several files. A problem with the only one ends the run; with several, it is told and the
 * others go on.
 */
export async function eachFile<T>(
  files: readonly string[],
  work: (file: string) => Promise<T>,
  tell: (problem: Problem) => void,
): Promise<T[]> {
  const results: T[] = []
  for (const file of files) {
    try {
      results.push(await work(file))
    } catch (error) {
      if (files.length === 1 || !(error instanceof Problem)) throw error
      tell(error)
    }
  }
  return results
}
