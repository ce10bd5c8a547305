/**
 * Go types as values: what an encoder needs to know to write a value as Go would, and a decoder to give it a shape.
 *
 * A declaration is data, so that the client, the stand-in server and the conformance program's tables share one source.
 * {@link ValueOf} gives the TypeScript type of the values of a declaration. Types that a stream defines are held in the
 * same form (`type-table.ts`).
 */
export type GoType =
  | BoolType
  | IntegerType
  | FloatType
  | ComplexType
  | StringType
  | BytesType
  | InterfaceType
  | SliceType
  | ArrayType
  | MapType
  | StructType
  | OpaqueType
  | PointerType

export interface BoolType {
  readonly kind: 'bool'
}

export interface IntegerType {
  readonly kind: 'int' | 'uint'
  readonly bits: 8 | 16 | 32 | 64
  /** Values always are numbers; one beyond 2^53 is refused instead of rounded. */
  readonly safe: boolean
  /** Reading rounds such a value instead: a length of time of more than a hundred days needs no nanoseconds. */
  readonly rounds?: true
  /** Go's name where it is not made of kind and bits: `int`, `time.Duration`. */
  readonly name?: string
}

export interface FloatType {
  readonly kind: 'float'
  readonly bits: 32 | 64
}

export interface ComplexType {
  readonly kind: 'complex'
}

export interface StringType {
  readonly kind: 'string'
  readonly name?: string
}

/** `[]byte`: written like a string, not like a slice. */
export interface BytesType {
  readonly kind: 'bytes'
}

export interface InterfaceType {
  readonly kind: 'interface'
}

export interface SliceType<E extends GoType = GoType> {
  readonly kind: 'slice'
  readonly elem: E
  readonly name?: string
}

export interface ArrayType<E extends GoType = GoType> {
  readonly kind: 'array'
  readonly elem: E
  readonly length: number
  readonly name?: string
}

export interface MapType<K extends GoType = GoType, V extends GoType = GoType> {
  readonly kind: 'map'
  readonly key: K
  readonly elem: V
  readonly name?: string
}

export interface Field {
  readonly name: string
  readonly type: GoType
  /** As in Go a note of the declaration's own, without meaning for the encoding. */
  readonly tag?: string
}

export type Fields = Readonly<Record<string, GoType>>

export interface StructType<F extends Fields = Fields> {
  readonly kind: 'struct'
  /** With the package, as Go prints it (`visor.PingConfig`); empty for a struct without a name. */
  readonly name: string
  /** Exported fields in order of declaration; embedded structs under the name of their type. */
  readonly fields: readonly Field[]
  /** Never set: carries the shape for {@link ValueOf}. */
  readonly shape?: F
}

/** Which of a type's own encodings gob uses. Text hooks are ignored by Go's encoder; they can only be received. */
export type Hook = 'gob' | 'binary' | 'text'

/** How a type that brings its own encoding is written and read. */
export interface OpaqueCodec<V> {
  /** What an absent field means. */
  readonly zero: V
  /** Whether Go would leave the value out of a struct: its memory is all zero. */
  isZero(value: V): boolean
  encode(value: V): Uint8Array
  /**
   * Reads the blob `source[start, end)`. The bytes may be reused afterwards.
   * @throws Error with the text of Go's decoder, when the blob is refused.
   */
  decode(source: Buffer, start: number, end: number): V
}

export interface OpaqueType<V = unknown> {
  readonly kind: 'opaque'
  readonly name: string
  readonly hook: Hook
  // A method-shaped member, so that an OpaqueType<string> is an OpaqueType.
  readonly codec: OpaqueCodec<V>
}

/** `*T`: on the wire a `T`; `null` for nil, which Go leaves out. */
export interface PointerType<T extends GoType = GoType> {
  readonly kind: 'pointer'
  readonly to: T
}

/** A value in an interface: the registered name of its concrete type, that type, and the value. */
export interface InterfaceValue {
  readonly name: string
  readonly type: GoType
  readonly value: unknown
}

/** The TypeScript type of the values of a Go type. */
export type ValueOf<T> = T extends {readonly kind: 'bool'}
  ? boolean
  : T extends {readonly kind: 'int' | 'uint'; readonly safe: true}
    ? number
    : T extends {readonly kind: 'int' | 'uint'}
      ? number | bigint
      : T extends {readonly kind: 'float'}
        ? number
        : T extends {readonly kind: 'complex'}
          ? readonly [re: number, im: number]
          : T extends {readonly kind: 'string'}
            ? string
            : T extends {readonly kind: 'bytes'}
              ? Uint8Array
              : T extends {readonly kind: 'interface'}
                ? InterfaceValue | null
                : T extends SliceType<infer E>
                  ? readonly ValueOf<E>[]
                  : T extends ArrayType<infer E>
                    ? readonly ValueOf<E>[]
                    : T extends MapType<infer K, infer V>
                      ? ReadonlyMap<ValueOf<K>, ValueOf<V>>
                      : T extends StructType<infer F>
                        ? {readonly [N in keyof F]: ValueOf<F[N]>}
                        : T extends OpaqueType<infer V>
                          ? V
                          : T extends PointerType<infer P>
                            ? ValueOf<P> | null
                            : unknown

/** What may be handed in to be written as a `T`: a struct's fields may be left out, which means zero. */
export type InputOf<T> =
  T extends StructType<infer F>
    ? {readonly [N in keyof F]?: InputOf<F[N]>}
    : T extends SliceType<infer E>
      ? readonly InputOf<E>[]
      : T extends ArrayType<infer E>
        ? readonly InputOf<E>[]
        : T extends MapType<infer K, infer V>
          ? ReadonlyMap<InputOf<K>, InputOf<V>>
          : T extends PointerType<infer P>
            ? InputOf<P> | null
            : ValueOf<T>

/** The nil map: left out of a struct, where an empty map is sent. Decoding gives it for a map that was left out. */
export const nilMap: ReadonlyMap<never, never> = new Map<never, never>()

export const bool = {kind: 'bool'} as const
export const int = {kind: 'int', bits: 64, safe: true, name: 'int'} as const
export const int8 = {kind: 'int', bits: 8, safe: true} as const
export const int16 = {kind: 'int', bits: 16, safe: true} as const
export const int32 = {kind: 'int', bits: 32, safe: true} as const
/** Beyond 2^53 a value is a bigint. */
export const int64 = {kind: 'int', bits: 64, safe: false} as const
export const uint = {kind: 'uint', bits: 64, safe: true, name: 'uint'} as const
export const uint8 = {kind: 'uint', bits: 8, safe: true} as const
export const uint16 = {kind: 'uint', bits: 16, safe: true} as const
export const uint32 = {kind: 'uint', bits: 32, safe: true} as const
/** Beyond 2^53 a value is a bigint. */
export const uint64 = {kind: 'uint', bits: 64, safe: false} as const
export const float32 = {kind: 'float', bits: 32} as const
export const float64 = {kind: 'float', bits: 64} as const
export const complex128 = {kind: 'complex'} as const
export const string = {kind: 'string'} as const
export const bytes = {kind: 'bytes'} as const
export const anything = {kind: 'interface'} as const
/** `time.Duration`: nanoseconds; the longest one, which Go programs write for "never", is rounded. */
export const duration = {kind: 'int', bits: 64, safe: true, rounds: true, name: 'time.Duration'} as const

export function slice<E extends GoType>(elem: E, name?: string): SliceType<E> {
  return {kind: 'slice', elem, ...(name === undefined ? {} : {name})}
}

export function array<E extends GoType>(length: number, elem: E, name?: string): ArrayType<E> {
  return {kind: 'array', elem, length, ...(name === undefined ? {} : {name})}
}

export function map<K extends GoType, V extends GoType>(key: K, elem: V, name?: string): MapType<K, V> {
  return {kind: 'map', key, elem, ...(name === undefined ? {} : {name})}
}

/** A struct with the given fields, in the order written. */
export function struct<F extends Fields>(name: string, fields: F): StructType<F> {
  return {kind: 'struct', name, fields: Object.entries(fields).map(([field, type]) => ({name: field, type}))}
}

export function pointer<T extends GoType>(to: T): PointerType<T> {
  return {kind: 'pointer', to}
}

export function opaque<V>(name: string, hook: Hook, codec: OpaqueCodec<V>): OpaqueType<V> {
  return {kind: 'opaque', name, hook, codec}
}

/** `struct {}`: the argument or the reply of a method that has none. */
export const empty = struct('', {})

/** The type behind any number of pointers. */
export function baseOf(type: GoType): Exclude<GoType, PointerType> {
  return type.kind === 'pointer' ? baseOf(type.to) : type
}
