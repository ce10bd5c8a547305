import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {KeyDecoder, type Input} from '../../../src/tui/input/decode-keys.js'

function decode(...chunks: readonly string[]): readonly Input[] {
  const decoder = new KeyDecoder()
  return [...chunks.flatMap((chunk) => decoder.feed(chunk)), ...decoder.flush()]
}

/** Any bytes, escapes more often than chance would have them. */
function bytes(maxLength: number): fc.Arbitrary<string> {
  const byte = fc.oneof(fc.integer({min: 0, max: 255}), fc.constantFrom(0x1b, 0x5b, 0x4f, 0x7e))
  return fc.array(byte, {maxLength}).map((codes) => String.fromCharCode(...codes))
}

const key = (name: string): Input => ({kind: 'key', key: name})

describe('the keys of a terminal', () => {
  it.each([
    ['\r', 'enter'],
    ['\n', 'enter'],
    ['\t', 'tab'],
    ['\u007f', 'backspace'],
    ['\u0001', 'ctrl-a'],
    ['\u001f', 'ctrl-_'],
    ['\u001b', 'escape'],
    ['\u001b[A', 'up'],
    ['\u001bOA', 'up'],
    ['\u001b[1;5C', 'ctrl-right'],
    ['\u001b[1;3D', 'alt-left'],
    ['\u001b[Z', 'shift-tab'],
    ['\u001b[3~', 'delete'],
    ['\u001b[3;5~', 'ctrl-delete'],
    ['\u001b[5~', 'pageup'],
    ['\u001bb', 'alt-b'],
    ['\u001b\r', 'alt-enter'],
    ['\u001b\u007f', 'alt-backspace'],
    ['\u001b\u001b[D', 'alt-left'],
    ['\u001b[13;3u', 'alt-enter'],
    ['\u001b[97;5u', 'ctrl-a'],
    ['\u001bOQ', 'f2'],
    ['\u001b[12~', 'f2'],
    ['\u001b[[B', 'f2'],
    ['\u001bOd', 'ctrl-left'],
  ])('%j is %s', (bytes, name) => {
    expect(decode(bytes)).toEqual([key(name)])
  })

  it('takes characters as they are, however many come at once', () => {
    expect(decode('日本 é')).toEqual([{kind: 'text', text: '日本 é'}])
  })

  it('puts sequences together that come in pieces', () => {
    expect(decode('\u001b', '[', '1;5', 'C', 'x')).toEqual([key('ctrl-right'), {kind: 'text', text: 'x'}])
  })

  it('swallows what terminals answer and nobody asked', () => {
    expect(decode('\u001b[?62;22c\u001b]11;rgb:0000/0000/0000\u001b\\\u001b[I\u001bP1$r0m\u001b\\a')).toEqual([
      {kind: 'text', text: 'a'},
    ])
  })

  it('keeps a marked paste whole, in however many pieces it comes', () => {
    const bytes = 'a\u001b[200~def f():\r  \u001b[A\rx\u001b[201~b'
    const expected = [
      {kind: 'text', text: 'a'},
      {kind: 'paste', text: 'def f():\r  \u001b[A\rx'},
      {kind: 'text', text: 'b'},
    ]
    for (let at = 1; at < bytes.length; at++) expect(decode(bytes.slice(0, at), bytes.slice(at))).toEqual(expected)
  })

  it('takes several lines in one piece for lines', () => {
    expect(decode('a = 7\ra\r')).toEqual([{kind: 'lines', text: 'a = 7\ra\r'}])
    expect(decode('a = 7\r')).toEqual([{kind: 'text', text: 'a = 7'}, key('enter')])
  })

  it('makes something of any bytes, and forgets none of the text in a paste', () => {
    fc.assert(
      fc.property(fc.array(bytes(12), {maxLength: 8}), fc.string(), (chunks, text) => {
        const decoder = new KeyDecoder()
        for (const chunk of chunks) decoder.feed(chunk)
        decoder.feed('\u001b[201~')
        decoder.flush()
        const clean = text.replaceAll('\u001b', '')
        expect(decoder.feed(`\u001b[200~${clean}\u001b[201~`)).toContainEqual({kind: 'paste', text: clean})
      }),
      {numRuns: 30},
    )
  })
})
