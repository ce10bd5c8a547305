import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {displayWidth} from '../../../src/output/display-text.js'
import {lookOf, PLAIN} from '../../../src/output/look.js'
import {renderTable, type Column} from '../../../src/output/table.js'

interface Row {
  readonly name: string
  readonly ms: number
}

const COLUMNS: readonly Column<Row>[] = [
  {title: 'NAME', text: (row) => row.name, shrinks: true},
  {title: 'MS', text: (row) => String(row.ms), align: 'right'},
]

describe('renderTable', () => {
  it('sets rows in columns', () => {
    const rows = [
      {name: 'stcpr', ms: 7},
      {name: 'sudph over 日本', ms: 1200},
    ]
    expect(renderTable(rows, COLUMNS, PLAIN)).toBe(
      ['NAME               MS', 'stcpr               7', 'sudph over 日本  1200'].join('\n'),
    )
  })

  it('shows the titles alone when there are no rows', () => {
    expect(renderTable([], COLUMNS, PLAIN)).toBe('NAME  MS')
  })

  it('cuts what may shrink to the width', () => {
    const rows = [{name: 'a rather long name of a transport', ms: 1200}]
    expect(renderTable(rows, COLUMNS, lookOf({width: 20}))).toBe('NAME              MS\na rather long…  1200')
  })

  it('never cuts what must stay, and keeps lines to the width where it can', () => {
    const row = fc.record({name: fc.string({unit: 'grapheme'}), ms: fc.nat()})
    fc.assert(
      fc.property(fc.array(row), fc.integer({min: 20, max: 100}), (rows, width) => {
        const [, ...lines] = renderTable(rows, COLUMNS, lookOf({width})).split('\n')
        expect(lines).toHaveLength(rows.length)
        for (const [index, line] of lines.entries()) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
          expect(line.endsWith(String(rows[index]!.ms))).toBe(true)
        }
      }),
    )
  })
})
