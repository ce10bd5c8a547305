import {Writable} from 'node:stream'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, it} from 'vitest'
import {withSteps} from '../../../src/progress/with-steps.js'

/** A terminal that tells when it shows something. */
function screen(rows: number) {
  let text = ''
  const waiting: {wanted: RegExp; resolve: () => void}[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      text += stripVTControlCharacters(chunk.toString())
      for (const {wanted, resolve} of waiting) if (wanted.test(text)) resolve()
      done()
    },
  })
  return {
    stream: Object.assign(stream, {isTTY: true, columns: 80, rows}) as unknown as NodeJS.WriteStream,
    shows: (wanted: RegExp) => new Promise<void>((resolve) => waiting.push({wanted, resolve})),
  }
}

const names = ['first', 'second', 'third']

describe('withSteps', () => {
  it('shows a line for each, with a tick or a cross as it ends', async () => {
    const {stream, shows} = screen(24)
    const all = shows(/✔ first: dmsg\n✖ second: refused[^\n]*\n. third: waiting/)
    const value = await withSteps({title: 'Opening', names, stream}, async (onStep) => {
      onStep('first', {detail: 'dmsg', outcome: 'done'})
      onStep('second', {detail: 'refused', outcome: 'failed'})
      await all
      return 'value'
    })
    expect(value).toBe('value')
  })

  it('counts in one line where the terminal has too few', async () => {
    const {stream, shows} = screen(5)
    const counted = shows(/Opening 1\/3: second: trying dmsg/)
    await withSteps({title: 'Opening', names, stream}, async (onStep) => {
      onStep('first', {detail: 'dmsg', outcome: 'done'})
      onStep('second', {detail: 'trying dmsg'})
      await counted
    })
  })
})
