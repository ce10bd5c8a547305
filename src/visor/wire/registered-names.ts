const SCALARS = [
  'int', 'int8', 'int16', 'int32', 'int64',
  'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'uintptr',
  'float32', 'float64', 'complex64', 'complex128', 'bool', 'string',
] // prettier-ignore

/** The names of interface values that every Go program knows. Source: visor-rpc B.3; Go `encoding/gob`, registerBasics. */
export const REGISTERED_NAMES: ReadonlySet<string> = new Set([...SCALARS, ...SCALARS.map((name) => `[]${name}`)])
