import {didYouMean} from '../../closest.js'
import type {Place} from '../../errors.js'
import {tokensOf} from '../../json/pointer.js'
import type {SchemaFault} from '../../json/schema-fault.js'
import schema from '../../../schemas/policy-suite.schema.json' with {type: 'json'}
import {isSuiteFile} from './generated/suite-validator.js'
import type {SuiteFile} from './suite-file.js'
import {SuiteProblem} from './suite-problem.js'
import type {YamlDocument} from './yaml-document.js'
import {kindOf} from './yaml-scalar.js'

/** The document as a suite. @throws {@link SuiteProblem} at the first thing that the schema does not allow. */
export function checkSuite(document: YamlDocument): SuiteFile {
  const {value} = document
  if (isSuiteFile(value)) return value
  const [fault] = (isSuiteFile.errors ?? []).filter(({keyword}) => keyword !== 'if')
  throw describeFault(fault ?? {instancePath: '', keyword: '', params: {}}, document)
}

function describeFault(
  {instancePath: pointer, keyword, message, params}: SchemaFault,
  document: YamlDocument,
): SuiteProblem {
  const what = nameOf(pointer)
  const at = (part: 'key' | 'value', where = pointer): Place => placeAt(document, where, part)
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const hints = didYouMean(key, keysNear(pointer, document))
      return new SuiteProblem(`unknown key: \`${key}\``, {place: at('key', `${pointer}/${key}`), hints})
    }
    case 'required':
      return new SuiteProblem(`${what} has no \`${String(params['missingProperty'])}\``, {place: at('value')})
    case 'dependentRequired':
      return new SuiteProblem(
        `\`${String(params['property'])}\` needs \`${String(params['missingProperty'])}\` beside it`,
        {
          place: at('value'),
        },
      )
    case 'enum':
    case 'const': {
      const allowed = keyword === 'const' ? [params['allowedValue']] : params['allowedValues']
      const words = Array.isArray(allowed) ? allowed.map(String) : []
      const given = String(valueAt(document.value, pointer))
      return new SuiteProblem(`${what} must be ${oneOf(words)}, not \`${given}\``, {
        place: at('value'),
        hints: didYouMean(given, words),
      })
    }
    case 'pattern':
      // The schema has no other one for texts that may be anything.
      if (params['pattern'] === '\\S') return new SuiteProblem(`${what} is empty`, {place: at('value')})
      break
    case 'type':
      return wrongType(what, String(params['type']), pointer, document)
  }
  return new SuiteProblem(`${what} ${message ?? 'is not what it should be'}`, {place: at('value')})
}

function wrongType(what: string, wanted: string, pointer: string, document: YamlDocument): SuiteProblem {
  const plain = document.plainTextOf(pointer)
  const place = placeAt(document, pointer, 'value')
  const given = kindOf(valueAt(document.value, pointer))
  if (plain !== undefined && wanted.includes('string')) {
    return new SuiteProblem(`${what} must be a string, and unquoted \`${plain}\` is ${given}`, {
      place,
      hints: [`Put it in quotes: "${plain}".`],
    })
  }
  const words = wanted.split(',').map((each) => TYPES[each] ?? each)
  return new SuiteProblem(`${what} must be ${words.join(' or ')}, not ${given}`, {place})
}

function oneOf(words: readonly string[]): string {
  return words.length < 3 ? words.join(' or ') : `one of ${words.join(', ')}`
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  object: 'a mapping',
  string: 'a string',
}

/** `cases[3].dial.app` */
function nameOf(pointer: string): string {
  if (pointer === '') return 'the suite'
  return pointer
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}

/** Where something stands in a suite, with its text for a code frame. */
export function placeAt(document: YamlDocument, pointer: string, part: 'key' | 'value' = 'value'): Place {
  const {file, text} = document
  return {file, text, ...document.placeOf(pointer, part)}
}

function valueAt(value: unknown, pointer: string): unknown {
  let at = value
  for (const step of tokensOf(pointer)) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Readonly<Record<string, unknown>>)[step]
  }
  return at
}

/** The keys that the schema knows where an unknown one stands. */
function keysNear(pointer: string, document: YamlDocument): readonly string[] {
  const [, section, , part, more] = pointer.split('/')
  const {$defs: defs} = schema
  if (section === undefined) return Object.keys(schema.properties)
  if (section === 'dial' || section === 'fixtures' || part === 'dial') return Object.keys(defs.dial.properties)
  if (part === undefined)
    return Object.keys(section === 'recordings' ? defs.recording.else.properties : defs.case.properties)
  if (part === 'expect' && more === undefined) return Object.keys(defs.expect.properties)
  if (more === 'outcome') return Object.keys(defs.expect.properties.outcome.else.properties)
  if (more === 'tick') return Object.keys(defs.expect.properties.tick.else.properties)
  return part === 'expect' ? Object.keys(defs.spec.else.properties) : siblings(document, pointer)
}

function siblings(document: YamlDocument, pointer: string): readonly string[] {
  const value = valueAt(document.value, pointer)
  return pointer.includes('/legs/') && typeof value === 'object' ? Object.keys(schema.$defs.leg.else.properties) : []
}
