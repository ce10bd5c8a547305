import fc from 'fast-check'
import {readdirSync, readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {createEngine, createFormatter, type Engine, type Formatter} from '../src/index.js'

let formatter: Formatter
let engine: Engine

beforeAll(async () => {
  formatter = await createFormatter()
  engine = await createEngine()
})

const folder = new URL('../../examples/policies/', import.meta.url)
const policies = readdirSync(folder).filter((file) => file.endsWith('.star'))

function format(text: string): string {
  const result = formatter.format('t.star', text)
  if (result.kind !== 'formatted') throw new Error(result.message)
  return result.text
}

/** The tree without its spans, as JSON. */
function treeOf(text: string): string {
  const parsed = engine.parse({label: 't.star', text, contract: '2026-08'})
  if (parsed.kind !== 'parsed' || parsed.tree === null) throw new Error('does not parse')
  const layout = ['span', 'at', 'raw', 'else_at']
  return JSON.stringify(parsed.tree, (key, value: unknown) => (layout.includes(key) ? undefined : value))
}

describe('the formatter', () => {
  it('lays out spaces, indentation and quotes', () => {
    expect(format("def f(a):\n  return 'a'+a # c\n")).toBe('def f(a):\n    return "a" + a  # c\n')
  })

  it('says where a text has a syntax error', () => {
    expect(formatter.format('t.star', 'x = 1\ny = = 2\n')).toMatchObject({kind: 'syntax-error', line: 2})
  })

  const strings = fc
    .tuple(
      fc.constantFrom('', 'r', 'b', 'rb'),
      fc.constantFrom('"', "'", '"""', "'''"),
      fc.array(
        fc.constantFrom(
          'a',
          '"',
          "'",
          '\\',
          '\\n',
          '\\"',
          "\\'",
          '\\x41',
          '\\101',
          '\\u00e9',
          '\n',
          '\r',
          '#',
          'é',
          '😀',
          '\t',
        ),
        {maxLength: 6},
      ),
    )
    .map(([prefix, quotes, parts]) => prefix + quotes + parts.join('') + quotes)

  it('changes no string', () => {
    fc.assert(
      fc.property(fc.array(strings, {minLength: 1, maxLength: 3}), (each) => {
        const text = `x=[${each.join(' ,')}]#c\n`
        const parsed = engine.parse({label: 't.star', text, contract: '2026-08'})
        fc.pre(parsed.kind === 'parsed' && parsed.tree !== null)
        const once = format(text)
        expect(treeOf(once)).toBe(treeOf(text))
        expect(format(once)).toBe(once)
      }),
    )
  })

  it.each(policies)('changes neither the tree of %s nor its own layout', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const once = format(text)
    expect(treeOf(once)).toBe(treeOf(text))
    expect(format(once)).toBe(once)
  })
})
