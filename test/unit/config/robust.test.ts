import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {diffConfig} from '../../../src/config/diff-config.js'
import type {Era} from '../../../src/config/eras/era.js'
import {generateConfig} from '../../../src/config/generate/generate.js'
import {isObject, type JsonObject, type JsonValue} from '../../../src/json/json-value.js'
import {printJson} from '../../../src/json/print-json.js'
import {join, putAt, valueAt} from '../../../src/json/pointer.js'
import {migrateConfig} from '../../../src/config/migrate/migrate.js'
import {redact} from '../../../src/config/redact.js'
import {fixConfig} from '../../../src/config/fix-config.js'
import {validateConfig} from '../../../src/config/validate.js'
import {Problem} from '../../../src/errors.js'
import {differenceLine} from '../../../src/output/config/change-text.js'
import {renderFindings} from '../../../src/output/config/diagnostics-text.js'
import {PLAIN} from '../../../src/output/look.js'
import {fixture} from '../../support/config-fixture.js'
import {testMachine} from '../../support/config-machine.js'

const ERAS = ['e0a', 'e0', 'e1', 'e2', 'e3', 'e4'] as const

function pointersOf(value: JsonValue, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  const below = Object.entries(value).flatMap(([key, item]) => pointersOf(item, join(pointer, key)))
  return pointer === '' ? below : [pointer, ...below]
}

const junk: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.jsonValue({maxDepth: 2}).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue),
  fc.constantFrom<JsonValue>(
    null,
    '',
    0,
    -1,
    1e308,
    [],
    {},
    [[]],
    [{}],
    'none',
    '@',
    'preset:',
    ':',
    'dmsg://',
    '-',
    '--',
    'app',
  ),
)

/** A sound file with up to four values replaced by anything. */
const spoilt = fc
  .constantFrom(...ERAS)
  .chain((era) =>
    fc.tuple(
      fc.constant(era),
      fc.array(fc.tuple(fc.constantFrom(...pointersOf(fixture(era))), junk), {minLength: 1, maxLength: 4}),
    ),
  )
  .map(([era, changes]): [Era, JsonObject] => {
    const config = fixture(era)
    for (const [path, value] of changes) putAt(config, path, value)
    return [era, config]
  })

describe('whatever a file holds', () => {
  it('is checked without a failure of ours, and findings have their place in the text', () => {
    fc.assert(
      fc.property(spoilt, ([, config]) => {
        const text = printJson(config)
        const lines = text.split('\n')
        for (const {line, column, message, path} of validateConfig(text).diagnostics) {
          expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1)
          expect(message).not.toMatch(/undefined|\[object/)
          expect(path === '' || path.startsWith('/')).toBe(true)
        }
      }),
      {numRuns: 120},
    )
  })

  it('is mended to a text that needs no more mending', () => {
    fc.assert(
      fc.property(spoilt, ([, config]) => {
        const {text} = fixConfig(printJson(config))
        expect(fixConfig(text)).toEqual({text, fixed: []})
      }),
      {numRuns: 30},
    )
  })

  it('is migrated or refused with a reason', () => {
    fc.assert(
      fc.property(spoilt, ([era, config]) => {
        const options = {readFile: () => '[]', random: testMachine().random, folder: '/'}
        try {
          const {config: next, notes} = migrateConfig(config, era, 'e4', options)
          expect(isObject(next)).toBe(true)
          expect(JSON.stringify(notes)).not.toContain(
            'b65d256d4a2af23e330179d95c9526a6e053479d8b5ca077ecf97dd8ec189876',
          )
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
      }),
      {numRuns: 60},
    )
  })

  it('is generated over, diffed and shown without a failure of ours', () => {
    fc.assert(
      fc.property(spoilt, ([era, config]) => {
        redact(config)
        diffConfig(fixture(era), config)
        try {
          generateConfig({era: 'e4', values: {}, machine: testMachine(), old: {config, era}, keepsKey: true})
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
      }),
      {numRuns: 60},
    )
  })

  it('cannot send a terminal commands', () => {
    const config = {...fixture('e4'), 'x\u001b[2J': 1, log_level: '\u001b[31m', hypervisors: ['\u009b2J']}
    const text = printJson(config)
    const shown = [{file: 'c', era: 'e4', ok: false, fixed: [], diagnostics: validateConfig(text).diagnostics, text}]
    const lines = [
      renderFindings(shown, PLAIN),
      ...diffConfig(fixture('e4'), config).map((each) => differenceLine(each, PLAIN)),
    ]
    for (const line of lines) expect(line.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('a file of empty lines is answered at once', () => {
    const {diagnostics} = validateConfig('\n'.repeat(100_000))
    expect(diagnostics.map(({code}) => code)).toEqual(['CFG-F01'])
  })

  it('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(validateConfig(text).diagnostics.length).toBeGreaterThan(0)
      }),
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => validateConfig(JSON.stringify(value))).not.toThrow()
      }),
    )
  })
})

describe('Windows', () => {
  const find = (files: string[]) => (path: string) =>
    files.includes(path.replaceAll('\\', '/')) ? {kind: 'file' as const, mode: 0o666, ownerId: 0} : undefined
  const disk = (files: string[]) => ({
    ...{find: find(files), read: () => undefined, isWritable: () => true, isExecutable: () => false},
    ...{isListening: () => undefined, userId: undefined},
  })
  const codes = (files: string[]) => {
    const config = fixture('e3')
    putAt(config, '/launcher/bin_path', 'C:/Program Files/Skywire')
    return validateConfig(printJson(config), {platform: 'win32', disk: disk(files)})
      .diagnostics.filter(({path}) => path.endsWith('/binary'))
      .map(({code}) => code)
  }

  it('executables are found with their .exe, which the file leaves out', () => {
    expect(codes([])).toContain('CFG-L07')
    expect(codes(['C:/Program Files/Skywire/skywire.exe'])).toEqual([])
    expect(codes(['C:/Program Files/Skywire/skywire'])).toEqual([])
  })

  it('a configured .exe is a warning that is mended', () => {
    const config = fixture('e3')
    putAt(config, '/launcher/apps/0/binary', 'skywire.exe')
    const {text} = fixConfig(printJson(config), {platform: 'win32'})
    expect(valueAt(JSON.parse(text) as JsonValue, '/launcher/apps/0/binary')).toBe('skywire')
  })

  it.each(['C:/Skywire/local', String.raw`C:\Skywire\local`, String.raw`\\server\share`, '%LOCALAPPDATA%/skywire'])(
    '%s is no relative path',
    (path) => {
      const config = fixture('e4')
      putAt(config, '/local_path', path)
      const around = {platform: 'win32' as const, file: String.raw`C:\Program Files\Skywire\skywire-config.json`}
      const found = validateConfig(printJson(config), around).diagnostics.filter((each) => each.path === '/local_path')
      expect(found).toEqual([])
    },
  )
})
