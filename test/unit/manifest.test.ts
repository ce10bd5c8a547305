import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(`${ROOT}/oclif.manifest.json`, 'utf8')
const manifest = JSON.parse(text) as {
  commands: Record<string, {relativePath: string[]; summary?: string; flags: object}>
}

describe('oclif.manifest.json', () => {
  it('has every command of src/commands and no other', () => {
    const files = readdirSync(`${ROOT}/src/commands`, {recursive: true, encoding: 'utf8'})
    const ids = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => file.replace(/\.tsx?$/, '').replaceAll('/', ':'))
    expect(Object.keys(manifest.commands).sort(), 'run `npm run build && npm run generate`').toEqual(ids.sort())
  })

  // The framework loses them where a class between has no static of its own.
  it('has the flags that all commands share', () => {
    const without = Object.entries(manifest.commands).filter(([, {flags}]) => !('no-color' in flags))
    expect(without.map(([id]) => id)).toEqual([])
  })

  it('has `--watch` for every list that a visor, a hypervisor or a service gives', () => {
    const lists = Object.entries(manifest.commands).filter(
      ([, {summary = '', flags}]) => summary.startsWith('List ') && 'timeout' in flags,
    )
    expect(lists.length).toBeGreaterThan(15)
    expect(lists.filter(([, {flags}]) => !('watch' in flags)).map(([id]) => id)).toEqual([])
  })

  it('has its keys sorted', () => {
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        expect(Object.keys(value)).toEqual(Object.keys(value).sort())
      }
      return value
    })
  })

  it('knows nothing of the machine it was made on', () => {
    for (const path of [ROOT.replace(/\/$/, ''), process.env['HOME'], process.cwd()]) {
      if (path !== undefined && path.length > 1) expect(text).not.toContain(path)
    }
    for (const {relativePath} of Object.values(manifest.commands)) expect(relativePath[0]).toBe('dist')
  })
})
