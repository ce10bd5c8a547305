import {isDial, isHeader, isLegs, isProviders} from './line-validators.js'
import {RECORDING_FORMAT, type RecordingLine} from './format.js'
import {formatPath, type LineProblem} from './problem.js'
import {scanJson, type JsonPath} from './json-scan.js'
import {lineFaults} from './line-faults.js'

/** A good line, or why it is none. */
export type LineReading =
  | {readonly kind: 'line'; readonly line: RecordingLine}
  | {readonly kind: 'problem'; readonly problem: LineProblem}
  /** A header of another version: nothing after it can be trusted. */
  | {readonly kind: 'other-version'; readonly format: string}

const CHECKS = {header: isHeader, providers: isProviders, dial: isDial, legs: isLegs}

/**
 * Reads the text of one line as a line of a recording.
 *
 * @param ended - whether a line feed followed; without one, text that stops in the middle was cut short.
 * Source: cli 5 and `schemas/recording.schema.json`; what a schema cannot say is in {@link lineFaults}.
 */
export function readLine(text: string, number: number, ended: boolean): LineReading {
  const problem = (code: LineProblem['code'], message: string, place: Partial<LineProblem> = {}): LineReading => ({
    kind: 'problem',
    problem: {line: number, ...place, code, message},
  })
  const value = parse(text)
  if (value === undefined) {
    const fault = scanJson(text)
    const column = columnAt(text, fault?.offset ?? 0)
    if (fault?.atEnd === true && !ended) {
      return problem('cut-short', 'the last line ends in the middle; it was cut short', {column})
    }
    return problem('not-json', `not JSON: expected ${fault?.wanted ?? 'a value'}`, {column})
  }
  const misfit = (path: JsonPath, message: string): LineReading => {
    const shown = formatPath(path)
    const column = columnOf(text, path)
    return problem('misfit', message, {
      ...(column === undefined ? {} : {column}),
      ...(shown === undefined ? {} : {path: shown}),
    })
  }
  const type = isObject(value) ? value['type'] : undefined
  if (type === undefined) return misfit([], 'not an object with a `type`')
  if (!isLineType(type)) return problem('unknown-type', `unknown type ${JSON.stringify(type)}`, {path: 'type'})
  if (type === 'header' && isObject(value)) {
    const format = value['format']
    if (typeof format === 'string' && format !== RECORDING_FORMAT && /^skywire-recording\/\d+$/.test(format)) {
      return {kind: 'other-version', format}
    }
  }
  const check = CHECKS[type]
  if (!check(value)) {
    // The first error is the one at the value; those after it are of the rules around it.
    const [error] = check.errors ?? []
    if (error === undefined) return misfit([], 'does not fit the schema')
    return misfit(pathOf(error.instancePath), messageOf(error))
  }
  const [fault] = lineFaults(value)
  return fault === undefined ? {kind: 'line', line: value} : misfit(fault.path, fault.message)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLineType(value: unknown): value is keyof typeof CHECKS {
  return typeof value === 'string' && Object.hasOwn(CHECKS, value)
}

function pathOf(pointer: string): JsonPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

function messageOf({keyword, message = 'does not fit', params}: NonNullable<typeof isDial.errors>[number]): string {
  switch (keyword) {
    case 'additionalProperties':
      return `unknown property ${JSON.stringify(params['additionalProperty'])}`
    case 'required':
      return `${String(params['missingProperty'])} is missing`
    case 'enum':
      return `must be one of ${JSON.stringify(params['allowedValues'])}`
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`
    default:
      return message
  }
}

function columnOf(text: string, path: JsonPath): number | undefined {
  let found: number | undefined
  scanJson(text, (here, offset) => {
    if (here.length !== path.length || !here.every((step, index) => String(step) === String(path[index]))) return true
    found = columnAt(text, offset)
    return false
  })
  return found
}

function columnAt(text: string, offset: number): number {
  let column = 1
  for (let index = 0; index < offset; column += 1) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  return column
}
