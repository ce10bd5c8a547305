import {watch, type FSWatcher} from 'node:fs'
import {dirname} from 'node:path'
import {isSuite} from '../suite-io/suite-beside.js'

/** Editors write a file in several steps. */
const QUIET_MS = 150

/**
 * Runs `work` now and again whenever one of the paths, or what lies in a folder among them, changes.
 *
 * @returns when the signal aborts; the run in progress is finished first.
 */
export async function watchFiles(
  paths: readonly string[],
  work: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  let changed = (): void => undefined
  const watchers = startWatchers(paths, () => {
    changed()
  })
  try {
    while (!signal.aborted) {
      await work()
      await new Promise<void>((resolve) => {
        let timer: NodeJS.Timeout | undefined
        signal.addEventListener(
          'abort',
          () => {
            resolve()
          },
          {once: true},
        )
        changed = () => {
          clearTimeout(timer)
          timer = setTimeout(resolve, QUIET_MS)
        }
      })
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}

/** A file is watched through its folder, as editors replace it. */
function startWatchers(paths: readonly string[], onChange: () => void): FSWatcher[] {
  const folders = new Set(paths.map((path) => (isLinted(path) ? dirname(path) : path)))
  return [...folders].map((folder) =>
    watch(folder, {recursive: true}, (_, file) => {
      if (file === null || isLinted(file)) onChange()
    }),
  )
}

function isLinted(file: string): boolean {
  return file.endsWith('.star') || isSuite(file)
}
