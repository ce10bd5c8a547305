import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {followChanges} from '../../../src/files/follow-changes.js'
import {tempFolder} from '../../support/temp-folder.js'

let folder: string
const at = (name: string): string => join(folder, name)

beforeEach(async () => {
  folder = tempFolder()
  await writeFile(at('a.star'), '')
  await writeFile(at('b.star'), '')
})

/** What each run was told, given what is done once the run before is over. */
async function runs(
  followed: {files?: readonly string[]; named?: readonly string[]},
  ...steps: readonly (() => Promise<unknown>)[]
): Promise<(readonly string[] | null)[]> {
  const stop = new AbortController()
  const seen: (readonly string[] | null)[] = []
  const left = [...steps]
  const {files = [], named = []} = followed
  await followChanges(
    {files, named},
    (changed) => {
      seen.push(changed?.map((file) => file.slice(folder.length + 1)).sort() ?? null)
      return Promise.resolve({files, named})
    },
    {
      endings: ['.star'],
      signal: stop.signal,
      onWait: () => {
        const next = left.shift()
        if (next) void next()
        else stop.abort()
      },
    },
  )
  return seen
}

describe('following changes', () => {
  it('tells a file that is written, and not its neighbours', async () => {
    const change = async () => {
      await writeFile(at('b.star'), 'x')
      await writeFile(at('a.star'), 'x')
    }
    expect(await runs({files: [at('a.star')]}, change)).toEqual([null, ['a.star']])
  })

  it('tells a file that is put in place of the old one, as editors do', async () => {
    const change = async () => {
      await writeFile(at('.a.swp'), 'x')
      await rename(at('.a.swp'), at('a.star'))
    }
    expect(await runs({files: [at('a.star')]}, change)).toEqual([null, ['a.star']])
  })

  it('tells a file that is removed, and one that appears where it was missing', async () => {
    const files = [at('a.star'), at('late.snap')]
    expect(
      await runs(
        {files},
        () => rm(at('a.star')),
        () => writeFile(at('late.snap'), ''),
      ),
    ).toEqual([null, ['a.star'], ['late.snap']])
  })

  it('tells what appears in a folder that was named, and below it, if it is wanted', async () => {
    await mkdir(at('deep'))
    const change = async () => {
      await writeFile(at('notes.txt'), '')
      await writeFile(at('deep/new.star'), '')
    }
    expect(await runs({named: [folder]}, change)).toEqual([null, ['deep/new.star']])
  })

  it('tells what comes with a folder that appears, and what goes with one that is gone', async () => {
    await mkdir(at('.stock/deep'), {recursive: true})
    for (const name of ['new.star', 'deep/new.star', 'notes.txt']) await writeFile(at(`.stock/${name}`), '')
    const all = ['deep/new.star', 'new.star'].map((name) => `late/${name}`)
    expect(
      await runs(
        {named: [folder], files: all.map(at)},
        () => rename(at('.stock'), at('late')),
        () => rename(at('late'), `${folder}-gone`),
        () => mkdir(at('empty')).then(() => writeFile(at('empty/later.star'), '')),
      ),
    ).toEqual([null, all, all, ['empty/later.star']])
    await rm(`${folder}-gone`, {recursive: true})
  })

  it('keeps what changes while the work is done', async () => {
    const stop = new AbortController()
    const seen: unknown[] = []
    await followChanges(
      {files: [at('a.star')], named: []},
      async (changed) => {
        seen.push(changed)
        if (changed === null) await writeFile(at('a.star'), 'x')
        else stop.abort()
        return {files: [at('a.star')], named: []}
      },
      {endings: [], signal: stop.signal},
    )
    expect(seen).toEqual([null, [at('a.star')]])
  })

  it('ends when it is told to, also before it begins', async () => {
    expect(await runs({files: [at('a.star')]})).toEqual([null])
  })

  it('does without a folder that is not there', async () => {
    expect(await runs({files: [at('nowhere/a.star')], named: [at('gone')]})).toEqual([null])
  })
})
