import {RECORDING_FORMAT, type RecordingLine} from './format.js'
import {isObject, misfit, readJsonLine, schemaMisfit} from './json-line.js'
import {lineFaults} from './line-faults.js'
import {isDial, isHeader, isLegs, isProviders} from './generated/line-validators.js'
import type {LineProblem} from './problem.js'

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
  const json = readJsonLine(text, number, ended)
  if (json.kind === 'problem') return json
  const {value} = json
  const type = isObject(value) ? value['type'] : undefined
  if (!isObject(value) || type === undefined) {
    return {kind: 'problem', problem: misfit(text, number, [], 'not an object with a type')}
  }
  if (!isLineType(type)) {
    const message = `unknown type ${JSON.stringify(type)}`
    return {kind: 'problem', problem: {...misfit(text, number, ['type'], message), code: 'unknown-type'}}
  }
  const format = value['format']
  if (type === 'header' && typeof format === 'string' && isOtherVersion(format)) return {kind: 'other-version', format}
  const check = CHECKS[type]
  if (!check(value)) return {kind: 'problem', problem: schemaMisfit(text, number, check.errors)}
  const [fault] = lineFaults(value)
  if (fault !== undefined) return {kind: 'problem', problem: misfit(text, number, fault.path, fault.message)}
  return {kind: 'line', line: value}
}

function isLineType(value: unknown): value is keyof typeof CHECKS {
  return typeof value === 'string' && Object.hasOwn(CHECKS, value)
}

function isOtherVersion(format: string): boolean {
  return format !== RECORDING_FORMAT && /^skywire-recording\/\d+$/.test(format)
}
