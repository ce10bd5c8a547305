import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {resolveCommand} from '../../src/resolve-command.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(`${ROOT}/oclif.manifest.json`, 'utf8')
interface Flag {
  readonly char?: string
  readonly aliases?: readonly string[]
  readonly allowNo?: boolean
}
interface Command {
  readonly relativePath: readonly string[]
  readonly summary?: string
  readonly aliases: readonly string[]
  readonly examples?: readonly string[]
  readonly flags: Readonly<Record<string, Flag>>
}
const manifest = JSON.parse(text) as {commands: Readonly<Record<string, Command>>}

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

  const spellings = new Map(
    Object.entries(manifest.commands).flatMap(([id, command]) => [id, ...command.aliases].map((one) => [one, command])),
  )
  const examples = Object.entries(manifest.commands).flatMap(([id, command]) =>
    (command.examples ?? []).map((example) =>
      example.replaceAll('<%= config.bin %>', 'skywire-cli').replaceAll('<%= command.id %>', id.replaceAll(':', ' ')),
    ),
  )

  it.each(examples)('shows an example that can be typed: %s', (example) => {
    // A key or a fingerprint that is cut short cannot be, and looks as if it could.
    expect(example).not.toMatch(/…|<%/)
    const lines = example.split(/skywire-cli (?=[a-z])/).slice(1)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      const [words = ''] = line.split(/ (?:--|&&|\||[<>]) ?|['"]$/)
      const found = resolveCommand(words.split(' '), new Set(spellings.keys()))
      if (found.kind !== 'command') throw new Error(`no command: ${words}`)
      const flags = Object.entries(spellings.get(found.id)!.flags)
      const known = flags.flatMap(([name, {char, aliases = [], allowNo}]) => [
        ...[name, ...aliases].map((long) => `--${long}`),
        ...(allowNo ? [`--no-${name}`] : []),
        ...(char === undefined ? [] : [`-${char}`]),
      ])
      const used = [...words.matchAll(/(?<= )--?[a-zA-Z][\w-]*/g)].flatMap(([flag]) =>
        // `-in` is `-i -n`.
        flag.startsWith('--') ? [flag] : [...flag.slice(1)].map((char) => `-${char}`),
      )
      expect([...known, '--help', '--json']).toEqual(expect.arrayContaining(used))
    }
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
