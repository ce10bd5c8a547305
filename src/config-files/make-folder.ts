import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {fileReason, UnwritableFile} from '../files/file-problem.js'

/**
 * Makes the folder of a file that this program chose the place of, as the earlier tools do, closed to others. A place
 * that the user names must exist.
 *
 * Source: visor-config 0.2.
 */
export async function makeFolderFor(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), {recursive: true, mode: 0o750})
  } catch (error) {
    throw new UnwritableFile(`cannot make ${dirname(file)}`, {cause: fileReason(error)})
  }
}
