import {basename, dirname, join} from 'node:path'
import {stat} from 'node:fs/promises'
import {UsageProblem} from '../errors.js'
import {UnwritableFile} from '../files/file-problem.js'
import {makeFolder} from '../files/make-folder.js'
import {writeOutput} from '../files/write-output.js'
import {scaffold} from '../policy/suite/scaffold.js'

/** What `policy new` wrote: `schemas/policy-new.schema.json`. */
export interface NewPolicy {
  /** From the working folder; the policy first. */
  readonly files: readonly string[]
}

/**
 * Writes a policy, its suite and a sample recording.
 *
 * @param name - of the policy, with or without `.star`; folders before it are made.
 * @param overwrite - whether files that exist may be replaced; otherwise nothing is written when one does.
 * @throws {@link UsageProblem} for a name that no file should have, {@link UnwritableFile} where one exists or cannot be made.
 */
export async function newPolicy(name: string, overwrite: boolean): Promise<NewPolicy> {
  const stem = basename(name, '.star')
  if (!/^[\w][\w.-]*$/u.test(stem)) {
    throw new UsageProblem(`no name for a policy: \`${stem}\``, {hints: ['Use letters, digits, `-` and `_`.']})
  }
  const folder = dirname(name)
  const texts = Object.entries(scaffold(stem)).map(([file, text]) => ({file: join(folder, file), text}))
  if (!overwrite) for (const {file} of texts) await refuseExisting(file)
  await makeFolder(folder)
  for (const {file, text} of texts) await writeOutput(file, text, {overwrite})
  return {files: texts.map(({file}) => file)}
}

/** All or nothing: half a scaffold beside what was there before helps nobody. */
async function refuseExisting(file: string): Promise<void> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  )
  if (!isThere) return
  throw new UnwritableFile(`will not write over ${file}`, {
    cause: 'it exists',
    hints: ['Replace it with `--force`, or choose another name.'],
  })
}
