import type {Place} from '../errors.js'
import {UnreadableFile} from '../files/file-problem.js'
import type {NamedFile} from '../policy/suite/suite.js'
import {SuiteProblem} from '../policy/suite/suite-problem.js'

/** What cannot be read is told with the place where the suite names it. */
export async function namedAt<Content>({path, place}: NamedFile, read: () => Promise<Content>): Promise<Content> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof UnreadableFile ? unreadableAt(place, path, error) : error
  }
}

/** A file that cannot be read, with the place where a suite names it. */
export function unreadableAt(place: Place, name: string, {because, hints}: UnreadableFile): SuiteProblem {
  return new SuiteProblem(`cannot read ${name}`, {place, cause: because, hints})
}
