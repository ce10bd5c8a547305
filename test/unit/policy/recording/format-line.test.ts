import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatLine} from '../../../../src/policy/recording/format-line.js'
import type {RecordingLine} from '../../../../src/policy/recording/format.js'
import {readRecordingText} from '../../../../src/policy/recording/read-recording.js'
import {A, B, HEADER, dialLine, fetchLine, textOf} from './lines.js'

const lines: readonly RecordingLine[] = [
  HEADER,
  {type: 'providers', peers: {[A]: {country: 'DE', latency_ms: 3, trusted: true}, [B]: {country: null}}},
  dialLine({fetches: [fetchLine({setup: {failed: A}}), fetchLine({role: 'aux', leg: 1, forward: {same_as: 0}})]}),
  {type: 'legs', at: null, group: 'g', legs: [{index: 0, kind: 'stcpr', alive: true, hops: [A], latency_ms: 3}]},
  {type: 'legs', at: '2026-05-29T17:00:00Z', event: 'dropped', leg_index: 1, leg_count: 1, reason: 'ä\n"x"'},
]

describe('formatLine', () => {
  it('gives back what is read', () => {
    const read = readRecordingText(textOf(...lines.map(formatLine)), 'x')
    expect(read.flatMap((event) => ('line' in event ? [event.line] : []))).toEqual(lines)
  })

  it('gives the same bytes whatever order the properties are in', () => {
    for (const line of lines) expect(formatLine(reversed(line))).toBe(formatLine(line))
  })

  it('begins with the type and stays on one line', () => {
    for (const line of lines) expect(formatLine(line)).toMatch(/^\{"type":"[a-z]+",[^\n]*\}$/)
  })

  it('keeps any value of other programs', () => {
    fc.assert(
      fc.property(fc.jsonValue({noUnicodeString: false}), (value) => {
        const line = {...HEADER, x_other: value}
        expect(JSON.parse(formatLine(line))).toEqual(JSON.parse(JSON.stringify(line)))
      }),
    )
  })
})

function reversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reversed) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, each]) => [name, reversed(each)]),
  ) as Value
}
