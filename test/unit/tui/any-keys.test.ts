import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {PLAIN} from '../../../src/output/look.js'
import {KEY_BINDINGS} from '../../../src/repl/key-bindings.js'
import {KeyDecoder} from '../../../src/tui/input/decode-keys.js'
import type {Event} from '../../../src/tui/state/reduce.js'
import {cellsOf, nextCharacter, previousCharacter} from '../../../src/tui/editor/graphemes.js'
import {frameOf} from '../../../src/tui/view/frame.js'
import {completions, ESCAPE, Prompt} from './support.js'

const bytes = fc.array(fc.integer({min: 0, max: 255}), {maxLength: 40}).map((codes) => String.fromCharCode(...codes))

const keys: readonly string[] = KEY_BINDINGS.flatMap((binding) => [...binding.keys])

const DIALS = ['1-mon', '2-tue 日本', '3\u001b[2J'].map((id) => ({
  id,
  app: 'a',
  peer_pk: '02',
  now: null,
  candidates: 1,
}))

/** What people type, paste and hit: code, wide and combining characters, every key of the table, answers out of order. */
const happenings: fc.Arbitrary<Event> = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...keys).map((key): Event => ({kind: 'key', key}))},
  {
    weight: 6,
    arbitrary: fc
      .oneof(
        fc.constantFrom(
          'def f(x):',
          '(',
          '[',
          '"',
          "'''",
          ':',
          '?',
          ' ',
          'é',
          '日',
          '👨‍👩‍👧',
          '\u0301',
          '#',
          '\\',
          ')',
          'iw',
          'dd',
          '3',
          'c',
          '.',
          'ci(',
          'da"',
          '>>',
          ',',
          'W',
        ),
        fc.string({unit: 'grapheme', minLength: 1, maxLength: 8}),
      )
      .map((text): Event => ({kind: 'text', text: text.replaceAll(/[\u0000-\u001f\u007f]/gu, 'x')})),
  },
  {weight: 1, arbitrary: bytes.map((text): Event => ({kind: 'paste', text}))},
  {
    weight: 1,
    arbitrary: fc.constantFrom('a\rb\r', 'def f():\r x\r\r', '\tx\r').map((text): Event => ({kind: 'lines', text})),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('resize' as const),
      columns: fc.integer({min: 1, max: 150}),
      rows: fc.integer({min: 1, max: 50}),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Event>(
      {kind: 'finished'},
      {kind: 'running', elapsedMs: 900},
      {kind: 'progress', doing: 'hour 3 of 24'},
      {kind: 'browse', dials: DIALS, query: ''},
      {kind: 'browse', dials: [], query: 'x'},
      {kind: 'view', view: 'split'},
    ),
  },
)

describe('nothing that is typed', () => {
  it.each(['emacs', 'vi'] as const)('breaks the state or the screen, with the keys of %s', (keymap) => {
    fc.assert(
      fc.property(fc.array(happenings, {maxLength: 60}), (events) => {
        const prompt = new Prompt({keymap, history: ['older', 'def g():\n\treturn "日本"']})
        for (const event of events) {
          prompt.tell(event)
          const {text, caret} = prompt.state.editor
          const start = Math.max(0, caret - 1)
          prompt.answer(
            completions(
              start,
              text.slice(start, caret),
              `${text.slice(start, caret)}a`,
              `${text.slice(start, caret)}bc日`,
            ),
          )
          holds(prompt)
        }
      }),
      {numRuns: 150},
    )
  })

  it('breaks what decodes keys', () => {
    fc.assert(
      fc.property(fc.array(bytes, {maxLength: 10}), (chunks) => {
        const prompt = new Prompt()
        const decoder = new KeyDecoder()
        for (const chunk of [...chunks, ESCAPE]) for (const input of decoder.feed(chunk)) prompt.tell(input)
        holds(prompt)
      }),
      {numRuns: 200},
    )
  })
})

/** As terminals count. */
function widthOf(line: string): number {
  return cellsOf(line).reduce((sum, {width}) => sum + width, 0)
}

function holds({state}: Prompt): void {
  const {text, caret} = state.editor
  const {columns, rows} = state.size
  expect(caret).toBeGreaterThanOrEqual(0)
  expect(caret).toBeLessThanOrEqual(text.length)
  // Never between two halves of a character.
  expect(/[\ud800-\udbff]$/u.test(text.slice(0, caret)) && /^[\udc00-\udfff]/u.test(text.slice(caret))).toBe(false)
  expect(nextCharacter(text, previousCharacter(text, caret))).toBeGreaterThanOrEqual(Math.min(caret, 1))
  const {lines, cursor} = frameOf(state, {...PLAIN, width: columns})
  expect(lines.length).toBeLessThanOrEqual(Math.max(1, rows - 1))
  if (columns >= 8) for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
  if (cursor) {
    expect(cursor.y).toBeLessThan(lines.length)
    expect(cursor.x).toBeLessThan(Math.max(1, columns))
  }
}
