import {mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {changedFiles, dependentSuites} from '../../../src/suite-io/watch-files.js'

let folder: string
const at = (name: string): string => join(folder, name)
const never = new AbortController().signal

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'))
  await writeFile(at('a.star'), '')
  await writeFile(at('b.star'), '')
  return () => rm(folder, {recursive: true})
})

describe('watching', () => {
  it('tells a file that is written, and not its neighbours', async () => {
    const changed = changedFiles([at('a.star')], never)
    await writeFile(at('b.star'), 'x')
    await writeFile(at('a.star'), 'x')
    expect(await changed).toEqual([at('a.star')])
  })

  it('tells a file that is put in place of the old one, as editors do', async () => {
    const changed = changedFiles([at('a.star')], never)
    await writeFile(at('.a.swp'), 'x')
    await rename(at('.a.swp'), at('a.star'))
    expect(await changed).toEqual([at('a.star')])
  })

  it('tells several files at once', async () => {
    const changed = changedFiles([at('a.star'), at('b.star')], never)
    await writeFile(at('a.star'), 'x')
    await writeFile(at('b.star'), 'x')
    expect([...(await changed)].sort()).toEqual([at('a.star'), at('b.star')])
  })

  it('ends when it is told to', async () => {
    const stop = new AbortController()
    const changed = changedFiles([at('a.star')], stop.signal)
    stop.abort()
    expect(await changed).toEqual([])
    expect(await changedFiles([at('a.star')], stop.signal)).toEqual([])
  })
})

describe('what depends on a changed file', () => {
  const files = new Map([
    ['a.test.yaml', ['a.test.yaml', 'a.star', 'shared.star']],
    ['b.test.yaml', ['b.test.yaml', 'b.star', 'shared.star']],
  ])

  it.each([
    ['a.star', ['a.test.yaml']],
    ['b.test.yaml', ['b.test.yaml']],
    ['shared.star', ['a.test.yaml', 'b.test.yaml']],
    ['other.star', []],
  ])('%s: %j', (file, suites) => {
    expect(dependentSuites(files, [join(process.cwd(), file)])).toEqual(suites)
  })
})
