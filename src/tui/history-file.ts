import {appendFile, mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'

/** Entries that a session begins with. */
const MOST_ENTRIES = 1000

/** Entries after which the file is cut down. */
const TOO_MANY = 4 * MOST_ENTRIES

/** Only the user may read what was typed. */
const MODE = 0o600

/**
 * What was typed in earlier sessions, oldest first; empty where nothing is kept, or can be read. A line is an entry, and one
 * that begins with a tab goes on with the entry before: files of the time when each line was an entry read the same.
 */
export async function readHistory(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const entries: string[] = []
  for (const line of text.split('\n')) {
    const last = entries.at(-1)
    if (line.startsWith('\t') && last !== undefined) entries[entries.length - 1] = `${last}\n${line.slice(1)}`
    else if (line.trim() !== '') entries.push(line)
  }
  const kept = entries.slice(-MOST_ENTRIES)
  if (entries.length > TOO_MANY) await cutDown(file, kept)
  return kept
}

/** Keeps an entry for later sessions; where that cannot be done, the session goes on without. */
export async function keepEntry(file: string, entry: string): Promise<void> {
  if (entry.trim() === '') return
  try {
    await mkdir(dirname(file), {recursive: true})
    await appendFile(file, lineOf(entry), {mode: MODE})
  } catch {
    // Nothing that was asked for is lost.
  }
}

async function cutDown(file: string, entries: readonly string[]): Promise<void> {
  const fresh = `${file}.${String(process.pid)}`
  try {
    await writeFile(fresh, entries.map(lineOf).join(''), {mode: MODE})
    await rename(fresh, file)
  } catch {
    // The next session tries again.
  }
}

function lineOf(entry: string): string {
  return `${entry.replaceAll('\n', '\n\t')}\n`
}
