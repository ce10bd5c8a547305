import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorCode, fileReason} from '../files/file-problem.js'
import {parseProject, ProjectFileProblem} from './parse-project.js'
import type {Project} from './project.js'

export const PROJECT_FILE = 'skywire-cli.config.json'

/**
 * The project of `folder`: the file in it or in the nearest folder above.
 *
 * @throws {@link ProjectFileProblem} when there is one that cannot be read or is wrong; it is never passed over.
 */
export async function findProject(folder: string): Promise<Project> {
  const file = join(folder, PROJECT_FILE)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw new ProjectFileProblem(`cannot read ${file}`, {cause: fileReason(error)})
    const parent = dirname(folder)
    return parent === folder ? {file: null, settings: {}} : findProject(parent)
  }
  return {file, settings: parseProject(text, file)}
}
