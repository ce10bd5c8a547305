import {mkdir} from 'node:fs/promises'
import {fileReason, UnwritableFile} from './file-problem.js'

/**
 * Makes a folder, and those around it, where they are not there.
 *
 * @param mode - permissions of what is made; the system's for new folders where absent.
 * @throws {@link UnwritableFile} that says why it cannot be made: a file of that name, for one.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  try {
    await mkdir(folder, {recursive: true, ...(mode !== undefined && {mode})})
  } catch (error) {
    throw new UnwritableFile(`cannot make the folder ${folder}`, {cause: fileReason(error)})
  }
}
