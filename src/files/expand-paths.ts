import {stat} from 'node:fs/promises'
import {isAbsolute, join, relative} from 'node:path'
import {UnreadableFile} from './file-problem.js'

export interface ExpandOptions {
  /** Endings of the files that are wanted from folders and globs: `['.star']`. Files named outright are taken as they are. */
  readonly endings: readonly string[]
  /** Names of folders that are passed over when the folder around them is named. */
  readonly skips?: readonly string[]
}

/** Folders of Starlark files that are no policies: invariants of suites. */
export const NO_POLICIES: readonly string[] = ['invariants']

/** Folders that never hold what a user wrote. */
const SKIPPED = ['**/node_modules/**', '**/.git/**']

/**
 * The files that arguments name: files, folders (all that is wanted below them), globs, and `-` for standard input.
 *
 * @returns each file once, in the order of the arguments, sorted within one; names as given, or joined to the folder's.
 * @throws {@link UnreadableFile} for an argument that names nothing.
 */
export async function expandPaths(
  paths: readonly string[],
  {endings, skips = []}: ExpandOptions,
): Promise<readonly string[]> {
  const files = new Set<string>()
  for (const path of paths) for (const file of await expand(path, endings, skips)) files.add(file)
  return [...files]
}

/** Which of some absolute paths are there and hold no helpers, as {@link expandPaths} would name them. */
export async function stillThere(paths: readonly string[]): Promise<readonly string[]> {
  const wanted = paths.filter((path) => !path.split(/[/\\]/u).some((name) => NO_POLICIES.includes(name)))
  const kinds = await Promise.all(wanted.map((path) => stat(path).catch(() => null)))
  return wanted.filter((_, index) => kinds[index] !== null).map((path) => relative(process.cwd(), path))
}

async function expand(path: string, endings: readonly string[], skips: readonly string[]): Promise<readonly string[]> {
  if (path === '-') return [path]
  const kind = await kindOf(path)
  if (kind === 'other') return [path]
  const {glob} = await import('tinyglobby')
  const ignore = [...SKIPPED, ...(kind === 'folder' ? skips.map((name) => `**/${name}/**`) : [])]
  const options = {ignore, expandDirectories: false}
  const found =
    kind === 'folder'
      ? (await glob('**', {...options, cwd: path})).map((file) => join(path, file))
      : await glob(path, {...options, absolute: isAbsolute(path)})
  const wanted = found.filter((file) => endings.some((ending) => file.endsWith(ending))).sort()
  if (wanted.length > 0) return wanted
  throw nothing(path, kind, endings)
}

async function kindOf(path: string): Promise<'folder' | 'other' | 'pattern'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other'
  } catch {
    // What does not exist may be a pattern; anything else is told when it is opened.
    return /[*?[\]{}!]/.test(path) ? 'pattern' : 'other'
  }
}

function nothing(path: string, kind: 'folder' | 'pattern', endings: readonly string[]): UnreadableFile {
  const wanted = endings.map((ending) => `*${ending}`).join(', ')
  return kind === 'folder'
    ? new UnreadableFile(`no file to read in ${path}`, {cause: `no ${wanted} in it`, place: {file: path}})
    : new UnreadableFile(`no file matches ${path}`, {hints: [`Only ${wanted} are looked for.`]})
}
