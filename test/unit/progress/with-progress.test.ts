import {Writable} from 'node:stream'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, it} from 'vitest'
import {describe as describeEvent} from '../../../src/progress/show-task.js'
import {withProgress, type OnProgress} from '../../../src/progress/with-progress.js'

/** A terminal that keeps what is written and tells when something appears on it. */
function screen({isTTY}: {isTTY: boolean}) {
  let text = ''
  const waiting: {part: string; resolve: () => void}[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      text += stripVTControlCharacters(chunk.toString())
      for (const {part, resolve} of waiting) if (text.includes(part)) resolve()
      done()
    },
  })
  return {
    stream: Object.assign(stream, {isTTY, columns: 80, rows: 24}) as unknown as NodeJS.WriteStream,
    text: () => text,
    shows: (part: string) => new Promise<void>((resolve) => waiting.push({part, resolve})),
  }
}

describe('withProgress', () => {
  it('shows work that takes long, with the latest event', async () => {
    const {stream, shows} = screen({isTTY: true})
    const counted = shows('Running probes 7/40: evening')
    const value = await withProgress({title: 'Running probes', stream}, async (onProgress: OnProgress) => {
      onProgress({done: 6, total: 40, detail: 'morning'})
      onProgress({done: 7, total: 40, detail: 'evening'})
      await counted
      return 'done'
    })
    expect(value).toBe('done')
  })

  it('says nothing about work that is soon done', async () => {
    const {stream, text} = screen({isTTY: true})
    await withProgress({title: 'Running', stream}, async (onProgress) => onProgress({done: 1}))
    expect(text()).toBe('')
  })

  it.each([
    ['no terminal', {isTTY: false}, false],
    ['--quiet', {isTTY: true}, true],
  ])('says nothing with %s', async (_, kind, isQuiet) => {
    const {stream, text} = screen(kind)
    const wait = new Promise((resolve) => setTimeout(resolve, 600))
    await withProgress({title: 'Running', stream, isQuiet}, () => wait)
    expect(text()).toBe('')
  })

  it('fails as the work fails, soon or late', async () => {
    const {stream, shows} = screen({isTTY: true})
    const boom = () => Promise.reject(new Error('boom'))
    await expect(withProgress({title: 'Running', stream}, boom)).rejects.toThrow('boom')
    const seen = shows('Running')
    await expect(withProgress({title: 'Running', stream}, () => seen.then(boom))).rejects.toThrow('boom')
  })
})

describe('describe', () => {
  it.each([
    [undefined, 'Reading'],
    [{done: 3}, 'Reading 3'],
    [{done: 3, total: 5}, 'Reading 3/5'],
    [{done: 3, detail: 'a.jsonl'}, 'Reading 3: a.jsonl'],
  ])('of %j', (event, expected) => {
    expect(describeEvent('Reading', event)).toBe(expected)
  })
})
