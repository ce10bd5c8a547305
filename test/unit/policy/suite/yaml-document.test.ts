import fc from 'fast-check'
import {CORE_SCHEMA, dump, load} from 'js-yaml'
import {describe, expect, it} from 'vitest'
import {cutLongList} from '../../../../src/policy/suite/long-list.js'
import {readYaml, type YamlDocument} from '../../../../src/policy/suite/yaml-document.js'
import {YamlReader} from '../../../../src/policy/suite/yaml-reader.js'
import {plainValue} from '../../../../src/policy/suite/yaml-scalar.js'

const read = (text: string): YamlDocument => readYaml(text, 'a.yaml')
const faultOf = (text: string): string => {
  try {
    read(text)
    return 'nothing'
  } catch (error) {
    const {message, place, hints} = error as {message: string; place: {line: number; column: number}; hints: string[]}
    return `${String(place.line)}:${String(place.column)} ${message} | ${hints.join(' ')}`
  }
}

const word = fc.oneof(
  fc.string({maxLength: 12}),
  fc.constantFrom('DE 20ms', '021', 'true', '~', '', '- a', 'a: b', '# no', "it's", '"', 'two\nlines\n', ' x '),
)
const key = word.filter((text) => text !== '<<')
const leaf = fc.oneof(
  word,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({noNaN: true, noDefaultInfinity: true}),
)
const {value} = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    leaf,
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(key, tie('value'), {maxKeys: 4, noNullPrototype: true}),
  ),
}))

const SHAPES = [{}, {flowLevel: 0}, {flowLevel: 2}, {seqNoIndent: true}, {lineWidth: 20}, {forceQuotes: true}]

/** Every pointer into a value, with what is there. */
function* pointersOf(at: unknown, pointer = ''): Generator<[string, unknown]> {
  yield [pointer, at]
  if (typeof at !== 'object' || at === null) return
  for (const [name, each] of Object.entries(at)) {
    yield* pointersOf(each, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}

describe('a document', () => {
  it('is read as it was written, however it was laid out', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, {noNullPrototype: true}), fc.constantFrom(...SHAPES), (written, shape) => {
        const text = dump(written, {noRefs: true, ...shape})
        expect(read(text).value).toEqual(load(text))
      }),
      {numRuns: 150},
    )
  })

  it('knows the line of everything in it', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.stringMatching(/^k[a-z]{0,4}$/), fc.nat()), {minLength: 1}), (list) => {
        const text = dump(list.map((each, index) => ({id: index, ...each})))
        const document = read(text)
        const lines = text.split('\n')
        for (const [pointer, at] of pointersOf(document.value)) {
          if (typeof at !== 'number') continue
          const place = document.placeOf(pointer)!
          expect(lines[place.line - 1]!.slice(place.column - 1)).toBe(String(at))
          const name = document.placeOf(pointer, 'key')!
          expect(lines[name.line - 1]!.slice(name.column - 1)).toBe(`${pointer.split('/').at(-1)!}: ${String(at)}`)
        }
      }),
      {numRuns: 100},
    )
  })

  it.each([
    '1e5',
    '.5',
    '5.',
    '+.5e-3',
    '0o17',
    '0x1F',
    '-0',
    '+12',
    '~',
    'null',
    'True',
    'FALSE',
    'yes',
    '1_000',
    '0b1',
    '.inf',
    '-.INF',
    '1.2.3',
    '0o8',
    'e5',
    '.',
    '-',
    '',
  ])('takes an unquoted %j for what YAML 1.2 says it is', (text) =>
    expect(plainValue(text)).toEqual(CORE_SCHEMA.resolveImplicitScalarTag(text).value),
  )

  it.each([
    ['name: a: b\n', /^1:8 no YAML: .*\| A text with a colon and a space in it needs quotes/],
    ['name: @home\n', /^1:7 no YAML: .*\| A text that begins with `@` needs quotes/],
    ['a: [1, 2\n', /no YAML: .*\| A bracket or a quotation mark is not closed/],
    ['a: "x\n', /no YAML: .*\| A bracket or a quotation mark is not closed/],
    ['%YAML 1.1\n---\na: 1\n', /^1:1 suites are YAML 1\.2 \| Leave out the directive/],
    ['a: !!int "3"\n', /^1:4 a suite has no tags: `!!int`/],
    ['? [a]\n: b\n', /^1:3 a key must be a string/],
  ])('says what is wrong with %j, and what to do', (text, shown) => {
    expect(faultOf(text)).toMatch(shown)
  })

  it('may say that a text is one', () => {
    expect(read('a: !!str 02\n').value).toEqual({a: '02'})
  })

  it('has a key that objects have, too', () => {
    expect(Object.entries(read('__proto__: {a: 1}\n').value as object)).toEqual([['__proto__', {a: 1}]])
  })
})

describe('a long list of cases', () => {
  const caseOf = fc.record({name: word, dial: value, expect: value}, {requiredKeys: ['name']})
  const long = fc
    .record({now: word, fixtures: value, cases: fc.array(caseOf, {minLength: 5, maxLength: 30}), recordings: value})
    .map((suite) => ({...suite, padding: 'x'.repeat(33_000)}))

  it('is read in pieces just as in one go', () => {
    fc.assert(
      fc.property(long, fc.constantFrom(...SHAPES), fc.boolean(), (suite, shape, hasCarriageReturns) => {
        const lf = dump({...suite, cases: [...suite.cases, ...suite.cases]}, shape)
        const text = hasCarriageReturns ? lf.replaceAll('\n', '\r\n') : lf
        const whole = new YamlReader(text, 64)
        const expected = whole.read()
        const list = cutLongList(text, 'cases')
        if (list === null) return
        const cut = new YamlReader(text, 64)
        expect(cut.readCut(list)).toEqual(expected)
        const document = read(text)
        expect(document.value).toEqual(expected)
        expect(document.placeOf('/cases/1')).toEqual(placeIn(whole, expected, text))
      }),
      {numRuns: 25},
    )
  })

  const placeIn = (reader: YamlReader, suite: unknown, text: string) => {
    const start = reader.places.find((suite as {cases: object}).cases, '1')!.value
    const before = text.slice(0, start).split('\n')
    return {line: before.length, column: [...before.at(-1)!].length + 1}
  }

  it('is cut between cases only, and what is wrong in it is told with its place', () => {
    const items = Array.from(
      {length: 2000},
      (_, index) => `- name: "case ${String(index)}"\n  skip: |\n    - not a case\n`,
    )
    const text = `# all\ncases: # many\n\n${items.join('# between\n')}now: 2026-01-01T00:00:00Z\n`
    const list = cutLongList(text, 'cases')!
    expect(list.pieces.length).toBeGreaterThan(5)
    for (const {start} of list.pieces.slice(1)) expect(text.slice(start, start + 7)).toBe('- name:')
    expect((read(text).value as {cases: unknown[]}).cases).toHaveLength(2000)
    const broken = text.replace('name: "case 1500"', 'name: "case 1500')
    expect(faultOf(broken)).toMatch(/^\d+:\d+ no YAML: /)
    expect(faultOf(text.replace('name: "case 1500"', '\tname: x'))).toMatch(/^6004:\d+ /)
  })

  it('may name anchors of the head', () => {
    const items = Array.from({length: 2000}, (_, index) => `  - {name: case ${String(index)}, dial: *base}\n`)
    const text = `fixtures:\n  base: &base {app: a}\ncases:\n${items.join('')}`
    expect(cutLongList(text, 'cases')).not.toBeNull()
    expect(read(text).value).toMatchObject({cases: {1999: {dial: {app: 'a'}}}})
  })
})
