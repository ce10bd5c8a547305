import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {displayWidth, truncate, visible} from '../../../src/output/display-text.js'
import {PLAIN} from '../../../src/output/look.js'
import {renderTable} from '../../../src/output/table.js'
import {cellsOf} from '../../../src/tui/editor/graphemes.js'

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['é → … ─', 7],
    ['e\u0301', 1],
    ['日本', 4],
    ['\u001b[31mred\u001b[39m', 3],
    ['👍', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['❤', 1],
    ['❤️', 2],
    ['1️⃣', 2],
    ['a\ufe0f', 1],
    ['한', 2],
    ['\u1112\u1161\u11ab', 2],
    ['क्ष', 2],
    ['\u200b', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  // What the caret is placed by, and what tables are laid out by.
  it('is that of its characters, wherever it is asked for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'})), (text) => {
        const shown = visible(text).replaceAll('\n', ' ')
        expect(displayWidth(shown)).toBe(cellsOf(shown).reduce((sum, {width}) => sum + width, 0))
      }),
    )
  })

  it('is at most what a text is cut to, without breaking a character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.nat(12), (text, width) => {
        const cut = truncate(text, width)
        expect(displayWidth(cut)).toBeLessThanOrEqual(width)
        const kept = cut.replace(/…$/u, '')
        expect(text.startsWith(kept)).toBe(true)
      }),
    )
    expect(truncate('a👨‍👩‍👧b', 3)).toBe('a…')
    expect(truncate('a👨‍👩‍👧bc', 4)).toBe('a👨‍👩‍👧…')
  })

  it('lines columns up', () => {
    const rows = ['👨‍👩‍👧', 'ab', '日']
    const table = renderTable(
      rows,
      [
        {title: '', text: (row) => row},
        {title: 'X', text: () => 'x'},
      ],
      PLAIN,
    )
    expect(table).toBe('    X\n👨‍👩‍👧  x\nab  x\n日  x')
  })
})
