import fc from 'fast-check'
import {dump} from 'js-yaml'
import {describe, expect, it} from 'vitest'
import {openSuite} from '../../../../src/policy/suite/open-suite.js'
import {parseSuite} from '../../../../src/policy/suite/parse-suite.js'
import type {Suite} from '../../../../src/policy/suite/suite.js'

const item = (index: number): string => `  - {name: case ${String(index)}, dial: {app: [a, b]}, expect: {steps: 9}}\n`
const many = (each = item): string => `cases:\n${Array.from({length: 2000}, (_, index) => each(index)).join('')}`

/** Everything that running a suite asks of it. */
const contentOf = (read: ReturnType<typeof openSuite>): unknown =>
  'cases' in read
    ? {
        ...read,
        cases: read.cases.map(({name, line, skip, only, expect: expected, size, recorded}, index) => {
          const situations = [...read.cases[index]!.situations()]
          return {name, line, skip, only, expected, size, recorded, situations}
        }),
      }
    : read.map(({message, place}) => ({message, line: place?.line, column: place?.column}))

describe('a long suite', () => {
  it('comes to what it comes to when it is read as a whole', () => {
    const written = fc.record(
      {
        dial: fc.record({app: fc.constantFrom('a', 'b'), port: fc.array(fc.nat(99), {minLength: 1, maxLength: 3})}),
        skip: fc.constantFrom('later', '- not a case\n- nor this\n'),
        only: fc.boolean(),
        expect: fc.record({steps: fc.nat(1000)}),
      },
      {requiredKeys: []},
    )
    const suites = fc.record({
      now: fc.constant('2026-05-29T17:04:05+02:00'),
      fixtures: fc.constant({eu: {candidates: ['DE 20ms', 'direct 40ms']}}),
      cases: fc.array(written, {minLength: 3, maxLength: 8}),
      recordings: fc.constant(['week.jsonl']),
    })
    fc.assert(
      fc.property(suites, fc.integer({min: -1, max: 9}), ({cases, ...rest}, flowLevel) => {
        const all = Array.from({length: 600}, (_, index) => ({
          name: `case number ${String(index)}`,
          ...cases[index % cases.length],
        }))
        const text = dump({...rest, cases: all, dial: {use: 'eu'}}, {flowLevel: flowLevel < 2 ? -1 : flowLevel})
        expect(contentOf(openSuite(text, 'p.test.yaml'))).toEqual(contentOf(parseSuite(text, 'p.test.yaml')))
      }),
      {numRuns: 15},
    )
  })

  it('is held a few cases at a time', () => {
    const {cases} = openSuite(many(), 'p.test.yaml') as Suite
    const held = cases[0]!.expect
    expect([...cases.at(-1)!.situations()]).toHaveLength(2)
    expect(cases[0]!.expect).toEqual(held)
    expect(cases[0]!.expect).not.toBe(held)
  })

  it.each([
    ['an unknown key', many().replace('case 1500, dial', 'case 1500, dail')],
    ['a name that is there twice', many().replace('case 1999', 'case 1')],
    ['a route that is none', many().replace('{app: [a, b]}', '{candidates: [nowhere]}')],
    ['a fixture that is not there', many().replace('{app: [a, b]}', '{use: nothing}')],
    ['a bracket that is not closed', many().replace('steps: 9}}', 'steps: 9}')],
    ['a time that is none', `now: noon\n${many()}`],
    ['an alias without an anchor', many().replace('[a, b]', '*apps')],
    ['something behind the list', `${many()}whatever: 1\n`],
  ])('with %s is refused as one that is read as a whole', (_, text) => {
    const faults = contentOf(openSuite(text, 'p.test.yaml'))
    expect(faults).toEqual(contentOf(parseSuite(text, 'p.test.yaml')))
    expect(faults).toMatchObject([{line: expect.any(Number) as number}])
  })

  it('may name in a case what another one anchors', () => {
    const text = many().replace('{app: [a, b]}', '&first {app: [x]}').replaceAll('{app: [a, b]}', '*first')
    const labels = (openSuite(text, 'p.test.yaml') as Suite).cases.map((each) => [...each.situations()].length)
    expect(new Set(labels)).toEqual(new Set([1]))
  })
})
