import {watch, type FSWatcher} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

/** Editors write a file in several steps. */
const SETTLE_MS = 80

/**
 * Waits until one of some files changes, is made or removed.
 *
 * Folders are watched, not files: most editors put a new file in place of the old one.
 *
 * @returns the absolute paths that changed within a moment; an empty list when the signal aborts.
 */
export function changedFiles(files: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const wanted = new Set(files.map((file) => resolve(file)))
  const folders = new Set([...wanted].map((file) => dirname(file)))
  const changed = new Set<string>()
  const watchers: FSWatcher[] = []
  return new Promise((settle, fail) => {
    let timer: NodeJS.Timeout | undefined
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      for (const each of watchers) each.close()
      settle([...changed])
    }
    const onChange = (path: string): void => {
      if (!wanted.has(path)) return
      changed.add(path)
      clearTimeout(timer)
      timer = setTimeout(end, SETTLE_MS)
    }
    if (signal.aborted) {
      settle([])
      return
    }
    signal.addEventListener('abort', end)
    for (const folder of folders) {
      const watcher = watch(folder, (_, name) => {
        if (name !== null) onChange(join(folder, name))
      })
      watcher.on('error', fail)
      watchers.push(watcher)
    }
  })
}

/** The suites that depend on one of the changed files. */
export function dependentSuites(
  files: ReadonlyMap<string, readonly string[]>,
  changed: readonly string[],
): readonly string[] {
  return [...files].flatMap(([suite, needs]) => (needs.some((file) => changed.includes(resolve(file))) ? [suite] : []))
}
