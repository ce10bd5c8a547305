import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach} from 'vitest'

/** A folder of its own for the test that asks, removed after it. */
export function tempFolder(): string {
  return make(forOneTest)
}

/** A folder for all tests of a file, removed after the last. */
export function keptTempFolder(): string {
  return make(forAllTests)
}

const forOneTest: string[] = []
const forAllTests: string[] = []

function make(list: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'skywire-cli-'))
  list.push(folder)
  return folder
}

function remove(list: string[]): void {
  for (const folder of list.splice(0)) rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 50})
}

afterEach(() => remove(forOneTest))
afterAll(() => remove(forAllTests))
