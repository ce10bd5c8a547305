import headless from '@xterm/headless'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {drawFrame} from '../../../src/output/frame.js'

const SIZE = {columns: 20, rows: 6}

/** All rows of a terminal on which a line stood before the frames were drawn, without those that are empty at its end. */
async function terminalAfter(frames: readonly string[]): Promise<string[]> {
  const screen = new headless.Terminal({cols: SIZE.columns, rows: SIZE.rows, scrollback: 500, allowProposedApi: true})
  let before = 0
  let text = '$ list --watch\n'
  for (const frame of frames) {
    const drawn = drawFrame(frame, before, SIZE)
    text += drawn.text
    before = drawn.rows
  }
  await new Promise<void>((resolve) => screen.write(text.replaceAll('\n', '\r\n'), resolve))
  const {active} = screen.buffer
  const lines = Array.from({length: active.length}, (_, row) => active.getLine(row)!.translateToString(true))
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

describe('a frame', () => {
  it('takes the place of the one before, and leaves what stood above', async () => {
    await expect(terminalAfter(['app\nfirst\nsecond', 'app\nother'])).resolves.toEqual([
      '$ list --watch',
      'app',
      'other',
    ])
  })

  it('counts lines for which the terminal is too low', async () => {
    await expect(terminalAfter(['1\n2\n3\n4\n5\n6\n7\n8'])).resolves.toEqual([
      '$ list --watch',
      ...['1', '2', '3', '4'],
      '… 4 more lines',
    ])
  })

  it('takes as many rows as its lines need where they are wider than the terminal', async () => {
    await expect(terminalAfter([`${'x'.repeat(25)}\ny`, 'z'])).resolves.toEqual(['$ list --watch', 'z'])
  })

  it('leaves nothing of what was drawn before, whatever it was', async () => {
    const lines = fc.array(fc.string({unit: fc.constantFrom('a', ' ', '漢', 'é'), maxLength: 50}), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(lines, {maxLength: 4}), lines, async (earlier, last) => {
        const frames = [...earlier, last].map((frame) => frame.join('\n'))
        const withoutEarlier = await terminalAfter(frames.slice(-1))
        // Rows that left the screen on the way are out of reach; those of the frame are the last ones.
        const drawn = withoutEarlier.slice(1)
        expect((await terminalAfter(frames)).slice(-drawn.length || Infinity)).toEqual(drawn)
      }),
      {numRuns: 60},
    )
  })
})
