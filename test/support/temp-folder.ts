import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach} from 'vitest'

/** A folder of its own for the test that asks, removed after it. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skywire-cli-'))
  made.push(folder)
  return folder
}

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true})
})
