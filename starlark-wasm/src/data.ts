import type {Reader} from './reader.js'
import type {Instant} from './types.js'
import type {Writer} from './writer.js'

/**
 * Plain data as a Starlark function is given it. Arrays become lists, maps dicts (`x["key"]`), an {@link Instant} a
 * datetime, other objects structs (`x.field`) without their `undefined` fields; whole numbers and bigints become ints,
 * other numbers floats. Functions and symbols anywhere inside are refused with a `TypeError`.
 */
export type DataIn = null | boolean | number | bigint | string | object

/** A Starlark value as plain data. Lists, tuples and sets are arrays, structs are objects, dicts are maps. */
export type DataOut =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly DataOut[]
  | ReadonlyMap<DataOut, DataOut>
  | {readonly [field: string]: DataOut}
  | OtherValue

/** A value without a plain form: a function, a module, or what was nested too deep. */
export class OtherValue {
  readonly type: string
  /** As Starlark prints it, shortened. */
  readonly text: string

  constructor(type: string, text: string) {
    this.type = type
    this.text = text
  }
}

/** Tags, those of `host/data.go`. */
const TAG = {
  none: 0,
  false: 1,
  true: 2,
  int: 3,
  float: 4,
  string: 5,
  list: 6,
  struct: 7,
  dict: 8,
  instant: 9,
  bigint: 10,
  other: 11,
} as const

export function writeData(out: Writer, data: unknown): void {
  switch (typeof data) {
    case 'boolean':
      out.u8(data ? TAG.true : TAG.false)
      break
    case 'number':
      writeNumber(out, data)
      break
    case 'bigint':
      out.u8(TAG.bigint)
      out.string(String(data))
      break
    case 'string':
      out.u8(TAG.string)
      out.string(data)
      break
    case 'object':
      writeObject(out, data)
      break
    default:
      throw new TypeError(`a ${typeof data} is no plain data`)
  }
}

function writeNumber(out: Writer, data: number): void {
  if (Number.isSafeInteger(data)) {
    out.u8(TAG.int)
    out.i64(data)
  } else {
    out.u8(TAG.float)
    out.f64(data)
  }
}

function writeObject(out: Writer, data: object | null): void {
  if (data === null) {
    out.u8(TAG.none)
  } else if (Array.isArray(data)) {
    out.u8(TAG.list)
    out.u32(data.length)
    for (const element of data) writeData(out, element)
  } else if (data instanceof Map) {
    out.u8(TAG.dict)
    out.u32(data.size)
    for (const [key, value] of data) {
      writeData(out, key)
      writeData(out, value)
    }
  } else if (isInstant(data)) {
    out.u8(TAG.instant)
    out.bigint(data.unix_nano)
    out.u32(data.offset_s >>> 0)
  } else {
    const fields = Object.entries(data).filter(([, value]) => value !== undefined)
    out.u8(TAG.struct)
    out.u32(fields.length)
    for (const [name, value] of fields) {
      out.string(name)
      writeData(out, value)
    }
  }
}

function isInstant(data: object): data is Instant {
  return 'unix_nano' in data && typeof data.unix_nano === 'bigint' && 'offset_s' in data
}

export function readData(answer: Reader): DataOut {
  switch (answer.u8()) {
    case TAG.none:
      return null
    case TAG.false:
      return false
    case TAG.true:
      return true
    case TAG.int:
      return answer.i64()
    case TAG.float:
      return answer.f64()
    case TAG.string:
      return answer.string()
    case TAG.list:
      return answer.list(() => readData(answer))
    case TAG.struct:
      return Object.fromEntries(answer.list((): [string, DataOut] => [answer.string(), readData(answer)]))
    case TAG.dict:
      return new Map(answer.list((): [DataOut, DataOut] => [readData(answer), readData(answer)]))
    case TAG.bigint:
      return BigInt(answer.string())
    default:
      return new OtherValue(answer.string(), answer.string())
  }
}
