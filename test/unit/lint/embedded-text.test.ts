import fc from 'fast-check'
import {expect, it} from 'vitest'
import {EmbeddedText} from '../../../src/lint/embedded-text.js'
import {SourceText} from '../../../src/policy/lint/tree/source-text.js'

it('finds every place of a text in the JSON around it, however it is escaped', () => {
  const text = fc.string({unit: fc.constantFrom('a', '"', '\\', '\n', '\u0001', 'ü', '😀', '/'), maxLength: 30})
  fc.assert(
    fc.property(text, fc.nat(29), fc.boolean(), (inner, at, isAscii) => {
      const literal = JSON.stringify(inner)
      const escaped = isAscii
        ? literal.replaceAll(/[\u007F-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        : literal
      const outer = new SourceText(`{\n  "policy": ${escaped}}`)
      const start = outer.text.indexOf(':') + 2
      const embedded = new EmbeddedText(outer, start)
      expect(embedded.text).toBe(inner)

      const points = [...inner]
      fc.pre(at < points.length)
      const source = new SourceText(inner)
      const from = source.placeAt(points.slice(0, at).join('').length)
      const to = source.placeAt(points.slice(0, at + 1).join('').length)
      expect(JSON.parse(`"${outer.slice(embedded.outer([...from, ...to]))}"`)).toBe(points[at])
    }),
  )
})
