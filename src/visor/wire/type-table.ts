import type {ByteCursor} from './byte-cursor.js'
import {GobFault} from './gob-fault.js'
import type {GobLimits} from './gob-limits.js'
import {anything, bool, bytes, complex128, float64, int64, pointer, string, uint64} from './go-type.js'
import type {Field, GoType, Hook, OpaqueCodec} from './go-type.js'
import {FIRST_USER_ID, type WireType} from './wire-type.js'

const BUILTINS: readonly (GoType | undefined)[] = [
  undefined,
  bool,
  int64,
  uint64,
  float64,
  bytes,
  string,
  complex128,
  anything,
]

/** The blob as it is: for types of which nothing more is known. */
const rawCodec: OpaqueCodec<Uint8Array | null> = {
  zero: null,
  isZero: (value) => value === null,
  encode: (value) => value ?? new Uint8Array(),
  decode: (source, start, end) => new Uint8Array(source.subarray(start, end)),
}

/** A state of a {@link TypeTable}. */
export interface TableMark {
  readonly types: number
  readonly bytes: number
}

/**
 * The types that one stream has defined, by id.
 *
 * Definitions may refer to later ones and to themselves, so the parts of a type are looked up when they are asked for.
 * Source: visor-rpc B.4, B.6.
 */
export class TypeTable {
  readonly #limits: GobLimits
  readonly #types = new Map<number, GoType>()
  #bytes = 0

  constructor(limits: GobLimits) {
    this.#limits = limits
  }

  /** The type of that id. @throws {@link GobFault} when the stream has not defined it. */
  get(id: number): GoType {
    const type = BUILTINS[id] ?? this.#types.get(id)
    if (type === undefined) throw new GobFault('corrupt', 'gob: unknown type id or corrupted data')
    return type
  }

  /**
   * Takes a definition.
   *
   * @param readBody - reads the rest of it from `cursor`; not called for an id that cannot be defined.
   */
  define(id: number | bigint, cursor: ByteCursor, readBody: () => WireType): void {
    if (typeof id === 'bigint' || id < FIRST_USER_ID || this.#types.has(id)) {
      throw cursor.corrupt('duplicate type received')
    }
    const start = cursor.at
    const definition = readBody()
    this.#bytes += cursor.at - start
    if (this.#types.size >= this.#limits.maxTypes || this.#bytes > this.#limits.maxTypeBytes) {
      throw new GobFault('limit', 'gob: too many type definitions', cursor.base + cursor.at)
    }
    this.#types.set(id, this.#build(definition, cursor))
  }

  /** Where the stream stands, to go back to with {@link rewind}. */
  mark(): TableMark {
    return {types: this.#types.size, bytes: this.#bytes}
  }

  /** Forgets what was defined since the mark. */
  rewind({types, bytes: size}: TableMark): void {
    for (const id of [...this.#types.keys()].slice(types)) this.#types.delete(id)
    this.#bytes = size
  }

  #build(definition: WireType, cursor: ByteCursor): GoType {
    const {ArrayT, SliceT, StructT, MapT, GobEncoderT, BinaryMarshalerT, TextMarshalerT} = definition
    const get = (id: number): GoType => this.get(id)
    if (ArrayT !== null) {
      const {Elem, Len} = ArrayT
      return {
        ...named(ArrayT),
        kind: 'array',
        length: Len,
        get elem() {
          return get(Elem)
        },
      }
    }
    if (SliceT !== null) {
      const {Elem} = SliceT
      return {
        ...named(SliceT),
        kind: 'slice',
        get elem() {
          return get(Elem)
        },
      }
    }
    if (MapT !== null) {
      const {Key, Elem} = MapT
      return {
        ...named(MapT),
        kind: 'map',
        get key() {
          return get(Key)
        },
        get elem() {
          return get(Elem)
        },
      }
    }
    if (StructT !== null) {
      return {
        kind: 'struct',
        name: StructT.CommonType.Name,
        fields: StructT.Field.map(({Name, Id}) => lazyField(Name, () => get(Id))),
      }
    }
    if (GobEncoderT !== null) return blobType(GobEncoderT.CommonType.Name, 'gob')
    if (BinaryMarshalerT !== null) return blobType(BinaryMarshalerT.CommonType.Name, 'binary')
    if (TextMarshalerT !== null) return blobType(TextMarshalerT.CommonType.Name, 'text')
    throw cursor.corrupt('empty type definition')
  }
}

function named({CommonType: {Name}}: {readonly CommonType: {readonly Name: string}}): {readonly name?: string} {
  return Name === '' ? {} : {name: Name}
}

function blobType(name: string, hook: Hook): GoType {
  return {kind: 'opaque', name, hook, codec: rawCodec}
}

/** What Go's encoder leaves out only when it is a nil pointer, or whose zero is unknown or unbounded: absent is null. */
const NULLABLE: ReadonlySet<string> = new Set(['struct', 'opaque', 'array'])

/** A field whose type may be defined later. */
function lazyField(name: string, get: () => GoType): Field {
  return {
    name,
    get type() {
      const type = get()
      return NULLABLE.has(type.kind) ? pointer(type) : type
    },
  }
}
