import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
} from 'node:fs'
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {SECRET_MODE, writeOutput} from '../../../src/files/write-output.js'
import {tempFolder} from '../../support/temp-folder.js'

const modeOf = (file: string): number => statSync(file).mode & 0o777

describe('writeOutput', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    const folder = tempFolder()
    await writeOutput(join(folder, 'a.json'), '{}\n', {overwrite: false})
    expect(readdirSync(folder)).toEqual(['a.json'])
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('{}\n')
  })

  it('will not write over a file unless told to', async () => {
    const file = join(tempFolder(), 'a.json')
    writeFileSync(file, 'old')
    await expect(writeOutput(file, 'new', {overwrite: false, overwriteFlag: '-r'})).rejects.toMatchObject({
      message: `will not write over ${file}`,
      exitStatus: 2,
      hints: ['Replace it with `-r`, or name another file.'],
    })
    expect(readFileSync(file, 'utf8')).toBe('old')
    await writeOutput(file, 'new', {overwrite: true})
    expect(readFileSync(file, 'utf8')).toBe('new')
  })

  it('takes an empty name for a mistake on the command line', async () => {
    await expect(writeOutput('', 'new', {overwrite: true})).rejects.toMatchObject({
      message: 'the name of a file is empty',
      exitStatus: 2,
    })
  })

  it('keeps the permissions of the file it replaces', async () => {
    const file = join(tempFolder(), 'a.json')
    writeFileSync(file, 'old')
    chmodSync(file, 0o640)
    await writeOutput(file, 'new', {overwrite: true})
    expect(modeOf(file)).toBe(0o640)
  })

  it.each([true, false])('lets nobody else read a secret (file exists: %s)', async (isThere) => {
    const file = join(tempFolder(), 'secret.json')
    if (isThere) writeFileSync(file, 'old', {mode: 0o644})
    await writeOutput(file, 'key', {overwrite: true, mode: SECRET_MODE})
    expect(modeOf(file)).toBe(0o600)
  })

  it('replaces what a symbolic link points to and keeps the link', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'real'), 'old')
    symlinkSync('real', join(folder, 'link'))
    await writeOutput(join(folder, 'link'), 'new', {overwrite: true})
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new')
  })

  it('says why it cannot write, and leaves nothing behind', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'sub'))
    const cases = [
      [join(folder, 'sub'), 'it is a folder'],
      [join(folder, 'none', 'a.json'), 'it does not exist'],
      [join(folder, 'x'.repeat(300)), 'the name is too long'],
    ] as const
    for (const [file, because] of cases) {
      await expect(writeOutput(file, 'x', {overwrite: true})).rejects.toMatchObject({
        message: `cannot write ${file}`,
        because,
        exitStatus: 2,
      })
    }
    expect(readdirSync(folder)).toEqual(['sub'])
  })

  it.runIf(existsSync('/proc/self/fd'))('writes to standard error by name, and after what is there', async () => {
    const written: unknown[] = []
    const {write} = process.stderr
    process.stderr.write = ((piece: unknown, done: () => void) => {
      written.push(piece)
      done()
      return true
    }) as typeof write
    try {
      await writeOutput('/proc/self/fd/2', 'x', {overwrite: true})
    } finally {
      process.stderr.write = write
    }
    expect(written).toEqual(['x'])
  })

  it.runIf(existsSync('/proc/self/fd'))('leaves a link to an open pipe what it is', () => {
    const folder = tempFolder()
    const link = join(folder, 'pipe')
    symlinkSync('/proc/self/fd/3', link)
    const program = [
      `const {writeOutput} = await import(${JSON.stringify(fileURLToPath(new URL('../../../src/files/write-output.ts', import.meta.url)))})`,
      `await writeOutput(${JSON.stringify(link)}, 'through', {overwrite: true})`,
    ].join('\n')
    writeFileSync(join(folder, 'write.mts'), program)
    const command = `node_modules/.bin/esbuild ${join(folder, 'write.mts')} --bundle --platform=node --format=esm --log-level=error > ${join(folder, 'write.mjs')} && { node ${join(folder, 'write.mjs')} 3>&1 1>/dev/null | cat; }`
    expect(execFileSync('bash', ['-c', command], {encoding: 'utf8'})).toBe('through')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['pipe', 'write.mjs', 'write.mts'])
  })

  it.runIf(process.platform !== 'win32')('does not wait for somebody to read a pipe', async () => {
    const pipe = join(tempFolder(), 'pipe')
    execFileSync('mkfifo', [pipe])
    await expect(writeOutput(pipe, 'x', {overwrite: true})).rejects.toMatchObject({because: 'nobody reads from it'})
  })

  it.runIf(existsSync('/dev/full'))('tells a full disk', async () => {
    await expect(writeOutput('/dev/full', 'x', {overwrite: true})).rejects.toMatchObject({because: 'the disk is full'})
    expect(statSync('/dev/full').isFile()).toBe(false)
  })
})
