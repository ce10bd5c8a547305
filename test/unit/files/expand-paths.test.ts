import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {expandPaths} from '../../../src/files/expand-paths.js'
import {tempFolder} from '../../support/temp-folder.js'

const OPTIONS = {endings: ['.star']}

describe('expandPaths', () => {
  let top = ''
  beforeEach(() => {
    top = tempFolder()
    for (const folder of ['sub', 'node_modules/x', '.git', '[odd]']) mkdirSync(join(top, folder), {recursive: true})
    for (const file of ['b.star', 'a.star', 'note.txt', 'sub/c.star', 'node_modules/x/d.star', '[odd]/e.star']) {
      writeFileSync(join(top, file), '')
    }
  })
  const expand = async (...paths: string[]): Promise<string[]> => {
    const files = await expandPaths(
      paths.map((path) => (path === '-' ? path : join(top, path))),
      OPTIONS,
    )
    return files.map((file) => file.replace(`${top}/`, ''))
  }

  it.each([
    ['a file, whatever its ending', ['note.txt'], ['note.txt']],
    ['standard input', ['-'], ['-']],
    ['a folder, sorted, without what is installed', [''], ['[odd]/e.star', 'a.star', 'b.star', 'sub/c.star']],
    ['a folder with odd letters', ['[odd]'], ['[odd]/e.star']],
    ['a glob', ['*.star'], ['a.star', 'b.star']],
    ['a deep glob', ['**/c.*'], ['sub/c.star']],
    ['each file once', ['b.star', '*.star'], ['b.star', 'a.star']],
    ['a name that is not there, for the reader to refuse', ['none.star'], ['none.star']],
  ])('takes %s', async (_, paths, expected) => {
    expect(await expand(...paths)).toEqual(expected)
  })

  it('refuses a folder and a glob in which there is nothing', async () => {
    await expect(expand('.git')).rejects.toMatchObject({exitStatus: 4, because: 'no *.star in it'})
    await expect(expand('*.md')).rejects.toMatchObject({exitStatus: 4, hints: ['Only *.star are looked for.']})
  })
})
