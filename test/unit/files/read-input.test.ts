import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readInput, readTextInput} from '../../../src/files/read-input.js'
import {tempFolder} from '../../support/temp-folder.js'

describe('readInput', () => {
  it('gives the bytes under the name the user typed', async () => {
    const file = join(tempFolder(), 'a.bin')
    writeFileSync(file, Buffer.from([0, 255, 10]))
    const input = await readInput(file)
    expect(input.file).toBe(file)
    expect([...input.bytes]).toEqual([0, 255, 10])
  })

  it('reads text without its byte order mark', async () => {
    const file = join(tempFolder(), 'a.txt')
    writeFileSync(file, '\ufeffgrün')
    await expect(readTextInput(file)).resolves.toBe('grün')
  })

  it('refuses more than the limit, and takes exactly as much', async () => {
    const file = join(tempFolder(), 'a.txt')
    writeFileSync(file, 'x'.repeat(1000))
    await expect(readInput(file, {limitBytes: 1000})).resolves.toMatchObject({file})
    await expect(readInput(file, {limitBytes: 999})).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      exitStatus: 4,
      because: 'it is larger than 999 bytes',
    })
  })

  it.each([
    ['a folder', (path: string) => mkdirSync(path), 'it is a folder'],
    ['a named pipe that nobody writes to', (path: string) => execFileSync('mkfifo', [path]), 'it is a named pipe'],
    ['a name that is not there', () => undefined, 'it does not exist'],
    ['a file below a file', (path: string) => writeFileSync(path, ''), 'a part of its path is no folder'],
  ])('refuses %s', async (kind, make, because) => {
    const path = join(tempFolder(), 'thing')
    make(path)
    const file = kind === 'a file below a file' ? join(path, 'below') : path
    await expect(readInput(file)).rejects.toMatchObject({message: `cannot read ${file}`, because, place: {file}})
  })

  it('takes an empty name for a mistake on the command line', async () => {
    await expect(readInput('')).rejects.toMatchObject({message: 'the name of a file is empty', exitStatus: 2})
  })

  it('stops reading an endless file at the limit', async () => {
    await expect(readInput('/dev/zero', {limitBytes: 1_000_000})).rejects.toMatchObject({exitStatus: 4})
  })
})
