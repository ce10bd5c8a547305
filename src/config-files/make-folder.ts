import {dirname} from 'node:path'
import {makeFolder} from '../files/make-folder.js'

/**
 * Makes the folder of a file that this program chose the place of, as the earlier tools do, closed to others. A place
 * that the user names must exist.
 *
 * Source: visor-config 0.2.
 */
export function makeFolderFor(file: string): Promise<void> {
  return makeFolder(dirname(file), 0o750)
}
