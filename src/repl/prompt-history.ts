import {appendFile, mkdir, readFile} from 'node:fs/promises'
import {dirname} from 'node:path'

/** Lines kept between sessions. */
const MOST_LINES = 1000

/** What was typed in earlier sessions, oldest first; empty where nothing is kept, or can be read. */
export async function readHistory(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .slice(-MOST_LINES)
}

/** Keeps a line for later sessions; where that cannot be done, the session goes on without. */
export async function keepLine(file: string, line: string): Promise<void> {
  if (line.trim() === '') return
  try {
    await mkdir(dirname(file), {recursive: true})
    await appendFile(file, `${line}\n`, {mode: 0o600})
  } catch {
    // Nothing that was asked for is lost.
  }
}
