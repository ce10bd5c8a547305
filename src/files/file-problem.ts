import {EXIT, InputProblem, UsageProblem} from '../errors.js'

/** A file that was named cannot be read. */
export class UnreadableFile extends InputProblem {
  override readonly code = 'UNREADABLE_FILE'
}

/** A file that was named for output cannot be written, or must not be. */
export class UnwritableFile extends UsageProblem {
  override readonly code = 'UNWRITABLE_FILE'
  override readonly exitStatus = EXIT.usage
}

/** @throws UsageProblem for the empty text, which names no file: most often a variable of the shell that is not set. */
export function refuseEmptyName(file: string): void {
  if (file !== '') return
  throw new UsageProblem('the name of a file is empty', {hints: ['Is a variable on the command line not set?']})
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a file of that name exists',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  ENXIO: 'nobody reads from it',
  EDQUOT: 'the disk quota is used up',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
}

/** The reason of a failed file operation in plain words, or the system's own where it is none of the usual ones. */
export function fileReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return REASONS[errorCode(error) ?? ''] ?? error.message
}

/** The system's name of a failed operation (`ENOENT`), `undefined` for anything else. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
