import {realpath} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {fileReason} from '../files/file-problem.js'
import type {NamedFile} from '../policy/suite/suite.js'
import {SuiteProblem} from '../policy/suite/suite-problem.js'

/** Where files that suites name may lie. */
export interface Confinement {
  /** Name of the suite's file. */
  readonly suite: string
  /** A folder that holds all files; the suite's own where `null`. */
  readonly root: string | null
}

/**
 * The path of a file that a suite names, from the working folder. Symbolic links are followed first: what counts is where
 * the file is.
 *
 * @param isNew - whether it may be missing.
 * @throws {@link SuiteProblem} at the place where it is named, when it is not there or outside.
 */
export async function confinedPath(
  {path, place}: NamedFile,
  {suite, root}: Confinement,
  isNew = false,
): Promise<string> {
  const file = resolve(path) === path ? path : join(dirname(suite), path)
  const folder = await realpath(root ?? dirname(suite))
  const real = await realpath(file).catch(async (error: unknown) => {
    const parent = isNew ? await realpath(dirname(file)).catch(() => null) : null
    if (parent !== null) return join(parent, file.slice(file.lastIndexOf(sep) + 1))
    throw new SuiteProblem(`cannot read ${path}`, {place, cause: fileReason(error)})
  })
  const way = relative(folder, real)
  if (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way) return file
  throw new SuiteProblem(`${path} is outside ${root ?? "the suite's folder"}`, {
    place,
    hints: ['Allow it with `--root DIR`, the folder that all files of the suites are in.'],
  })
}
