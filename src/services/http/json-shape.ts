/**
 * Small readers of outside JSON: each gives a value of its type or says where the text is wrong.
 *
 * They stand where an answer of a service enters the program. They keep only what is named, so an answer with more
 * fields than we know, from a newer service, is read as well.
 */
export type Shape<T> = (value: unknown, path: string) => T

/** What a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never

/** The answer does not have the expected shape; the message names the place as a path such as `$[3].edges[0]`. */
export class ShapeFault extends Error {
  constructor(path: string, wanted: string, value: unknown) {
    super(`${path} should be ${wanted}, not ${described(value)}`)
    this.name = 'ShapeFault'
  }
}

function described(value: unknown): string {
  if (value === undefined) return 'absent'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string' && value.length > 80) return `a text of ${value.length} characters`
  return JSON.stringify(value)
}

export const string: Shape<string> = (value, path) => {
  if (typeof value === 'string') return value
  throw new ShapeFault(path, 'a text', value)
}

export const number: Shape<number> = (value, path) => {
  if (typeof value === 'number') return value
  throw new ShapeFault(path, 'a number', value)
}

export const boolean: Shape<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value
  throw new ShapeFault(path, 'true or false', value)
}

/** Anything, untouched. */
export const anything: Shape<unknown> = (value) => value

/** A public key: 66 hex digits, given in lower case. Whether it is a point of the curve is not looked at. */
export const publicKey: Shape<string> = (value, path) => {
  if (typeof value === 'string' && /^[0-9a-f]{66}$/i.test(value)) return value.toLowerCase()
  throw new ShapeFault(path, 'a public key of 66 hex digits', value)
}

/** A public key, or null for the 66 zeros (or empty text) that stand for none. */
export const publicKeyOrNull: Shape<string | null> = (value, path) =>
  value === '' || /^0{66}$/.test(String(value)) ? null : publicKey(value, path)

/** A UUID in its canonical text form. */
export const uuid: Shape<string> = (value, path) => {
  if (typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
    return value.toLowerCase()
  throw new ShapeFault(path, 'a transport id', value)
}

/** What `shape` reads, or `fallback` where the value is absent or null, which Go's encoder uses for the same things. */
export function or<T, F>(shape: Shape<T>, fallback: F): Shape<T | F> {
  return (value, path) => (value === undefined || value === null ? fallback : shape(value, path))
}

/** A list; null, as Go writes an empty one, is empty. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (value === null || value === undefined) return []
    if (!Array.isArray(value)) throw new ShapeFault(path, 'a list', value)
    return value.map((entry: unknown, index) => item(entry, `${path}[${index}]`))
  }
}

/** An object with arbitrary names, all of one shape. Made without a prototype, so that no name is special. */
export function map<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) => {
    const source = asObject(value, path)
    const result: Record<string, T> = Object.create(null) as Record<string, T>
    for (const [name, entry] of Object.entries(source)) result[name] = item(entry, `${path}.${name}`)
    return result
  }
}

type Fields = Readonly<Record<string, Shape<unknown>>>

/** An object of named fields. A field that may be absent has a shape made by {@link or} or {@link list}. */
export function object<S extends Fields>(fields: S): Shape<{readonly [K in keyof S]: Read<S[K]>}> {
  const names = Object.keys(fields)
  return (value, path) => {
    const source = asObject(value, path)
    const entries = names.map((name) => {
      const shape = fields[name] ?? anything
      return [name, shape(Object.hasOwn(source, name) ? source[name] : undefined, `${path}.${name}`)]
    })
    // The names and shapes are those of `fields`, which is what the type says; `fromEntries` cannot express it.
    return Object.fromEntries(entries) as {readonly [K in keyof S]: Read<S[K]>}
  }
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new ShapeFault(path, 'an object', value)
}
