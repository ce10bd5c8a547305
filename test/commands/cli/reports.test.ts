import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'

const recording = fileURLToPath(new URL('../../../examples/recordings/synthetic-week.jsonl', import.meta.url))
const STATS = ['policy', 'recording', 'stats', recording]

describe('-o', () => {
  it('writes several reports, each to its own place', async () => {
    const file = join(tempFolder(), 'report.json')
    const plain = await runCommand(STATS)
    const both = await runCommand([...STATS, '-o', 'pretty', '-o', `json=${file}`])
    expect(both).toMatchObject({status: 0, stdout: plain.stdout})
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual((await runCommand([...STATS, '--json'])).json())
  })

  it('gives way to --json on standard output, and is written to its file all the same', async () => {
    const file = join(tempFolder(), 'report.txt')
    const {json} = await runCommand([...STATS, '--json', '-o', `pretty=${file}`])
    expect(json()).toBeTypeOf('object')
    expect(readFileSync(file, 'utf8')).toBe((await runCommand(STATS)).stdout)
  })

  it.each([
    [['-o', 'prety'], 'unknown output format: `prety`', 'Did you mean `pretty`?'],
    [['-o', 'pretty', '-o', 'json'], 'two reports go to standard output', 'Give each further report a file of its own'],
  ])('%j is refused', async (flags, message, hint) => {
    const {status, stdout, stderr} = await runCommand([...STATS, ...flags])
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(message)
    expect(stderr).toContain(hint)
  })

  it('says why a report cannot be written', async () => {
    const folder = join(tempFolder(), 'taken')
    mkdirSync(folder)
    const {status, stderr} = await runCommand([...STATS, '-o', `json=${folder}`])
    expect(status).toBe(2)
    expect(stderr).toBe(`error: cannot write ${folder} [UNWRITABLE_FILE]\n  because: it is a folder\n`)
  })
})
