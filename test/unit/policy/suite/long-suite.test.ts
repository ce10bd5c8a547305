import fc from 'fast-check'
import {dump} from 'js-yaml'
import {describe, expect, it} from 'vitest'
import {openLongSuite, readCases, summarizeCases, type CasesText} from '../../../../src/policy/suite/long-suite.js'
import {parseSuite} from '../../../../src/policy/suite/parse-suite.js'
import {taskOf, TaskReader} from '../../../../src/policy/suite/task-in-text.js'
import type {DecidableSituation} from '../../../../src/policy/suite/suite.js'
import {openSuite} from '../../../../src/suite-io/open-suite.js'

const item = (index: number): string => `  - {name: case ${String(index)}, dial: {app: [a, b]}, expect: {steps: 9}}\n`
const many = (each = item): string => `cases:\n${Array.from({length: 2000}, (_, index) => each(index)).join('')}`

/** As a worker gets it and answers. */
const summarize = (cases: CasesText) => Promise.resolve(structuredClone(summarizeCases(structuredClone(cases))))

/** Everything that running a suite asks of it. */
async function contentOf(text: string, isWhole = false): Promise<unknown> {
  const file = 'p.test.yaml'
  const suite = isWhole ? parseSuite(text, file) : await openSuite(text, file, summarize)
  if (!('cases' in suite)) return suite.map(({message, place}) => ({message, ...place, text: ''}))
  const reader = new TaskReader()
  const cases = suite.cases.map((each) => {
    const {name, line, skip, only, size} = each
    const tasks =
      'tasks' in each
        ? [...each.tasks()].map((task) => reader.read(task))
        : [...each.situations()].map((situation) => taskOf(situation as DecidableSituation, each.expect))
    return {name, line, skip, only, size, tasks}
  })
  return {...suite, cases}
}

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
    return fc.assert(
      fc.asyncProperty(suites, fc.integer({min: -1, max: 9}), async ({cases, ...rest}, flowLevel) => {
        const all = Array.from({length: 600}, (_, index) => ({
          name: `case number ${String(index)}`,
          ...cases[index % cases.length],
        }))
        const text = dump({...rest, cases: all, dial: {use: 'eu'}}, {flowLevel: flowLevel < 2 ? -1 : flowLevel})
        expect(await contentOf(text)).toEqual(await contentOf(text, true))
      }),
      {numRuns: 15},
    )
  })

  it('is read a few cases at a time, each with its line', () => {
    const {pieces = []} = openLongSuite(many(), 'p.test.yaml') ?? {}
    const counts = pieces.map((piece) => readCases(piece)?.length ?? 0)
    expect(Math.max(...counts)).toBeLessThan(300)
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(2000)
    expect(readCases(pieces.at(-1)!)?.at(-1)).toMatchObject({name: 'case 1999', line: 2001, size: 2})
  })

  it('has the names that its cases give to relays', async () => {
    const text = many().replace('{app: [a, b]}', '{candidates: ["SG:fast 20ms"]}')
    expect(await openSuite(text, 'p.test.yaml', summarize)).toMatchObject({
      names: (parseSuite(text, 'p.test.yaml') as {names: object}).names,
    })
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
  ])('with %s is refused as one that is read as a whole', async (_, text) => {
    const faults = await contentOf(text)
    expect(faults).toEqual(await contentOf(text, true))
    expect(faults).toMatchObject([{line: expect.any(Number) as number}])
  })

  it('that is damaged comes to what it comes to when it is read as a whole', () => {
    const items = [
      (index: number) => `  - {name: case ${String(index)}, dial: {app: [a, b]}, expect: {steps: 9}}\n`,
      (index: number) => `  - name: "case ${String(index)}"\n    skip: |\n      - a\n      b: c\n`,
      (index: number) =>
        `  - name: 'case ${String(index)}\n      goes on'\n    # more\n    expect: {logs: [a, "- b"]}\n\n`,
      (index: number) =>
        `  -\n    name: >-\n      case\n      ${String(index)}\n    legs: [20ms stcpr]\n    when: tick\n`,
    ]
    const marks = [
      ...Array.from(':-#[]{}\'"\n \t&*!|>%@,?a0'),
      ...['\n- ', '\n  - ', '---\n', '\n...\n', '\ncases:\n', '*a', '\r', '\n# x\n'],
    ]
    const damage = fc.record({
      at: fc.double({min: 0, max: 1, noNaN: true}),
      cut: fc.nat(12),
      put: fc.array(fc.constantFrom(...marks), {maxLength: 3}),
    })
    const order = fc.array(fc.constantFrom(...items), {minLength: 1, maxLength: 5})
    return fc.assert(
      fc.asyncProperty(order, damage, async (shapes, {at, cut, put}) => {
        const list = Array.from({length: 450}, (_, index) => shapes[index % shapes.length]!(index))
        const whole = `now: 2026-05-29T17:04:05+02:00\ncases:\n${list.join('')}recordings: [w.jsonl]\n`
        const begin = Math.floor(at * whole.length)
        const text = whole.slice(0, begin) + put.join('') + whole.slice(begin + cut)
        expect(await contentOf(text)).toEqual(await contentOf(text, true))
      }),
      {numRuns: 40},
    )
  })

  it('may name in a case what another one anchors', async () => {
    const text = many().replace('{app: [a, b]}', '&first {app: [x]}').replaceAll('{app: [a, b]}', '*first')
    expect(openLongSuite(text, 'p.test.yaml')).toBeDefined()
    expect(await contentOf(text)).toMatchObject({cases: {1999: {size: 1}}})
  })
})
