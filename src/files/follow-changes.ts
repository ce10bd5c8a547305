import {readdirSync, statSync, watch, type FSWatcher} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve, sep} from 'node:path'

/** What a run depends on. */
export interface Followed {
  /** Files by name; they need not be there. */
  readonly files: Iterable<string>
  /** Folders and files that were named: what appears in a folder, and is wanted, is a change, too. */
  readonly named: readonly string[]
}

export interface FollowOptions {
  /** Endings of the files that are wanted from folders. */
  readonly endings: readonly string[]
  readonly signal: AbortSignal
  /** Called before each wait. */
  readonly onWait?: () => void
}

/** Editors write a file in several steps. */
const QUIET_MS = 80

/** Folders that never hold what a user wrote. */
const SKIPPED: readonly string[] = ['node_modules', '.git']

/**
 * Does some work, and again whenever something changes that it depends on, until the signal aborts. Changes that are made
 * while the work is done are kept for the next time.
 *
 * @param first - what is followed from the beginning.
 * @param work - gets the absolute paths that changed, `null` the first time; gives what to follow from then on.
 */
export async function followChanges(
  first: Followed,
  work: (changed: readonly string[] | null) => Promise<Followed>,
  {endings, signal, onWait}: FollowOptions,
): Promise<void> {
  const watcher = new FileWatcher(endings)
  const follow = async ({files, named}: Followed): Promise<void> => {
    watcher.follow([...files, ...named], (await Promise.all(named.map(foldersIn))).flat())
  }
  try {
    await follow(first)
    await follow(await work(null))
    for (;;) {
      onWait?.()
      const changed = await watcher.next(signal)
      if (changed.length === 0) return
      await follow(await work(changed))
    }
  } finally {
    watcher.close()
  }
}

/**
 * Waits until one of some files changes, is made or removed; they are watched when this returns.
 *
 * @returns the absolute paths that changed within a moment; an empty list when the signal aborts.
 */
export async function changedFiles(files: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const watcher = new FileWatcher([])
  try {
    watcher.follow(files, [])
    return await watcher.next(signal)
  } finally {
    watcher.close()
  }
}

/** Tells which files change. Their folders are watched: most editors put a new file in place of the old one. */
class FileWatcher {
  readonly #endings: readonly string[]
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #changed = new Set<string>()
  #files = new Set<string>()
  #folders = new Set<string>()
  #wake = (): void => undefined

  constructor(endings: readonly string[]) {
    this.#endings = endings
  }

  /** Follows these files, and what is wanted in these folders, from now on, and nothing else. */
  follow(files: readonly string[], folders: readonly string[]): void {
    this.#folders = new Set(folders)
    this.#files = new Set(files.map((file) => resolve(file)))
    const wanted = new Set([...this.#folders, ...[...this.#files].map((file) => dirname(file))])
    for (const [folder, watcher] of this.#watchers) {
      if (wanted.has(folder)) continue
      watcher.close()
      this.#watchers.delete(folder)
    }
    for (const folder of wanted) if (!this.#watchers.has(folder)) this.#watch(folder)
  }

  /** Waits until something changed and nothing has for a moment; nothing at all when the signal aborts. */
  async next(signal: AbortSignal): Promise<readonly string[]> {
    await new Promise<void>((settle) => {
      let timer: NodeJS.Timeout | undefined
      const end = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        settle()
      }
      this.#wake = () => {
        clearTimeout(timer)
        timer = setTimeout(end, QUIET_MS)
      }
      signal.addEventListener('abort', end)
      if (signal.aborted) end()
      else if (this.#changed.size > 0) this.#wake()
    })
    const changed = signal.aborted ? [] : [...this.#changed]
    this.#changed.clear()
    return changed
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close()
    this.#watchers.clear()
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name !== null) this.#onChange(folder, join(folder, name))
      })
      // A folder that goes away takes its watcher along.
      watcher.on('error', () => {
        watcher.close()
        this.#watchers.delete(folder)
      })
      this.#watchers.set(folder, watcher)
    } catch {
      // It is not there: what was to be in it cannot change.
    }
  }

  #onChange(folder: string, path: string): void {
    const isInNamed = this.#folders.has(folder)
    if (this.#files.has(path) || (isInNamed && this.#isWanted(path))) this.#changed.add(path)
    else if (isInNamed) for (const file of this.#concernedBelow(path)) this.#changed.add(file)
    if (this.#changed.size > 0) this.#wake()
  }

  #isWanted(path: string): boolean {
    return this.#endings.some((ending) => path.endsWith(ending))
  }

  /** The files that come with a folder that appears, which is followed from now on, or go with one that is gone. */
  #concernedBelow(path: string): readonly string[] {
    if (SKIPPED.includes(basename(path))) return []
    try {
      if (!statSync(path).isDirectory()) return []
      this.#folders.add(path)
      if (!this.#watchers.has(path)) this.#watch(path)
      return readdirSync(path).flatMap((name) => {
        const inside = join(path, name)
        return this.#isWanted(inside) ? [inside] : this.#concernedBelow(inside)
      })
    } catch {
      return [...this.#files].filter((file) => file.startsWith(join(path, sep)))
    }
  }
}

/** A folder and all folders in it; none for a file. */
async function foldersIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return []
  const folder = resolve(path)
  const entries = await readdir(folder, {withFileTypes: true})
  const inside = entries.filter((entry) => entry.isDirectory() && !SKIPPED.includes(entry.name))
  return [folder, ...(await Promise.all(inside.map(({name}) => foldersIn(join(folder, name))))).flat()]
}
