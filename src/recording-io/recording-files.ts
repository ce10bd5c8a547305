import {expandPaths} from '../files/expand-paths.js'

/** What a recording's name ends in where a folder or a glob is given. */
const ENDINGS = ['.jsonl', '.jsonl.gz']

/** The recordings that command-line words name: files, folders, globs, and `-`. */
export function recordingFiles(words: readonly unknown[]): Promise<readonly string[]> {
  return expandPaths(words.map(String), {endings: ENDINGS})
}
