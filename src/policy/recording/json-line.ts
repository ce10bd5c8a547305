import {tokensOf} from '../../json/pointer.js'
import {describeFault, type SchemaFault} from '../../json/schema-fault.js'
import {scanJson, type JsonPath} from './json-scan.js'
import {formatPath, type LineProblem} from './problem.js'

/** The value of one line of JSON, or what is wrong with it. */
export type JsonReading =
  {readonly kind: 'value'; readonly value: unknown} | {readonly kind: 'problem'; readonly problem: LineProblem}

/** Reads one line of JSON. @param ended - whether a line feed followed; text without one may have been cut short. */
export function readJsonLine(text: string, number: number, ended: boolean): JsonReading {
  try {
    return {kind: 'value', value: JSON.parse(text)}
  } catch {
    const fault = scanJson(text)
    const at = (offset: number) => ({line: number, column: columnAt(text, offset)})
    const problem: LineProblem =
      fault?.atEnd === true && !ended
        ? {...at(text.length), code: 'cut-short', message: 'the last line ends in the middle; it was cut short'}
        : {...at(fault?.offset ?? 0), code: 'not-json', message: `not JSON: expected ${fault?.wanted ?? 'a value'}`}
    return {kind: 'problem', problem}
  }
}

/** That the value at `path` of a line is not what it should be. */
export function misfit(text: string, number: number, path: JsonPath, message: string): LineProblem {
  const shown = formatPath(path)
  const column = columnOf(text, path)
  return {
    line: number,
    ...(column === undefined ? {} : {column}),
    ...(shown === undefined ? {} : {path: shown}),
    code: 'misfit',
    message,
  }
}

/** {@link misfit} of the first fault: the one at the value; those after it are of the rules around it. */
export function schemaMisfit(
  text: string,
  number: number,
  faults: readonly SchemaFault[] | null | undefined,
): LineProblem {
  const [fault] = faults ?? []
  if (fault === undefined) return misfit(text, number, [], 'does not fit the schema')
  return misfit(text, number, pathOf(fault.instancePath), describeFault(fault))
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pathOf(pointer: string): JsonPath {
  return tokensOf(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
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
