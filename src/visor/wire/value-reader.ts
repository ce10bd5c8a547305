import {checkTypes, fieldMismatch, isCompatible, isExported, kindMismatch, wantsStruct} from './compatible.js'
import {GobFault} from './gob-fault.js'
import {goTypeName} from './go-type-name.js'
import {baseOf, type Field, type GoType, type IntegerType, type OpaqueType, type StructType} from './go-type.js'
import type {ValueCursor} from './value-cursor.js'
import {zeroStruct} from './zero-value.js'

/** Reads one value at the cursor. */
export type Read = (cursor: ValueCursor) => unknown

/**
 * Makes readers: one for each pair of a type as the stream defines it and a type as we want it.
 *
 * With the same type on both sides a value is read as the stream describes it. Parts are made when they are first
 * needed, so types may contain themselves.
 */
export class ReaderCache {
  readonly #onSkippedField: ((text: string) => void) | undefined
  readonly #checked = new Map<GoType, Set<GoType>>()
  readonly #structs = new Map<StructType, Map<StructType, Read>>()

  /** @param onSkippedField - hears of fields that have another type than wanted; without it they fail the value. */
  constructor(onSkippedField?: (text: string) => void) {
    this.#onSkippedField = onSkippedField
  }

  /**
   * The reader of a whole value.
   *
   * @throws GobFault of kind `mismatch` when the types do not agree.
   */
  top(remote: GoType, local: GoType): Read {
    const theirs = baseOf(remote)
    const ours = baseOf(local)
    let known = this.#checked.get(theirs)
    if (known === undefined) this.#checked.set(theirs, (known = new Set<GoType>()))
    if (!known.has(ours)) {
      if (this.#onSkippedField === undefined) checkTypes(theirs, ours)
      else if (!isCompatible(theirs, ours))
        throw ours.kind === 'struct' ? wantsStruct(ours) : kindMismatch(theirs, ours)
      known.add(ours)
    }
    // A type of the stream's own making may name itself without end.
    return this.get(theirs, ours, theirs === ours ? '' : `*${goTypeName(ours)}`)
  }

  /** @param label - what the value is called in "value for … out of range". */
  get(remote: GoType, local: GoType, label: string): Read {
    const theirs = baseOf(remote)
    const ours = baseOf(local)
    if (theirs.kind !== 'struct' || ours.kind !== 'struct') return this.#make(theirs, ours, label)
    let known = this.#structs.get(theirs)
    if (known === undefined) this.#structs.set(theirs, (known = new Map<StructType, Read>()))
    let read = known.get(ours)
    if (read === undefined) known.set(ours, (read = this.#readStruct(theirs, ours)))
    return read
  }

  /** Forgets what was made for types that are no more. */
  clear(): void {
    this.#structs.clear()
    this.#checked.clear()
  }

  #later(remote: () => GoType, local: () => GoType, label: string): Read {
    let made: Read | undefined
    return (cursor) => (made ??= this.get(remote(), local(), label))(cursor)
  }

  #make(remote: GoType, local: GoType, label: string): Read {
    switch (local.kind) {
      case 'bool':
        return (cursor) => cursor.bool()
      case 'int':
      case 'uint':
        return readInteger(local, label)
      case 'float':
        return local.bits === 32 ? readFloat32(label) : (cursor) => cursor.float()
      case 'complex':
        return (cursor) => [cursor.float(), cursor.float()]
      case 'string':
        return (cursor) => cursor.string()
      case 'bytes':
        return (cursor) => cursor.blob()
      case 'interface':
        return (cursor) => cursor.interfaceValue()
      case 'opaque':
        return readOpaque(local)
      case 'struct':
        break
      case 'slice':
        if (remote.kind === 'slice') return readElements(this.#element(remote, local, label))
        break
      case 'array':
        if (remote.kind === 'array') return readElements(this.#element(remote, local, label), local.length)
        break
      case 'map':
        if (remote.kind === 'map') {
          return readMap(
            this.#later(
              () => remote.key,
              () => local.key,
              isNumber(local.key) ? label : `key of ${label}`,
            ),
            this.#later(
              () => remote.elem,
              () => local.elem,
              isNumber(local.elem) ? label : `element of ${label}`,
            ),
          )
        }
        break
      case 'pointer':
        return this.get(remote, local, label)
    }
    throw local.kind === 'struct' ? wantsStruct(local) : kindMismatch(remote, local)
  }

  #element(remote: {readonly elem: GoType}, local: {readonly elem: GoType}, label: string): Read {
    return this.#later(
      () => remote.elem,
      () => local.elem,
      `element of ${label}`,
    )
  }

  /** Whether a field can be taken over; when not, it is skipped and told of. */
  #fits(remote: StructType, theirs: Field, ours: Field): boolean {
    if (isCompatible(theirs.type, ours.type)) return true
    const fault = fieldMismatch(remote, theirs.name, ours.type)
    if (this.#onSkippedField === undefined) throw fault
    this.#onSkippedField(fault.message)
    return false
  }

  #readStruct(remote: StructType, local: StructType): Read {
    const ours = new Map(local.fields.map((field) => [field.name, field]))
    const slots = remote.fields.map((theirs) => {
      if (theirs.name === '') throw new GobFault('corrupt', `gob: empty name for remote field of type ${remote.name}`)
      const {type} = theirs
      const wanted = isExported(theirs.name) ? ours.get(theirs.name) : undefined
      const taken = wanted !== undefined && this.#fits(remote, theirs, wanted) ? wanted : undefined
      return {
        name: taken?.name,
        read: this.#later(
          () => type,
          () => taken?.type ?? type,
          theirs.name,
        ),
      }
    })
    const zero = zeroStruct(local)
    // Counted as elements, for a stream may define structs of any width and send empty ones.
    const width = local.fields.length
    return (cursor) => {
      cursor.enter(width)
      const value: Record<string, unknown> = {...zero}
      for (let index = -1; ;) {
        const delta = cursor.uint()
        if (delta === 0) break
        index += Number(delta)
        const slot = slots[index]
        if (slot === undefined) throw cursor.corrupt('bad data: field numbers out of bounds')
        const part = slot.read(cursor)
        if (slot.name !== undefined) value[slot.name] = part
      }
      cursor.leave()
      return value
    }
  }
}

/** Go calls numbers in a map that are out of range by the name of the map. */
function isNumber(type: GoType): boolean {
  const {kind} = baseOf(type)
  return kind === 'int' || kind === 'uint' || kind === 'float'
}

function outOfRange(label: string): GobFault {
  return new GobFault('mismatch', `value for "${label}" out of range`)
}

function readInteger({kind, bits, safe, rounds}: IntegerType, label: string): Read {
  const isSigned = kind === 'int'
  if (bits === 64) {
    return (cursor) => {
      const value = isSigned ? cursor.int() : cursor.uint()
      if (!safe || typeof value === 'number') return value
      if (rounds) return Number(value)
      throw outOfRange(label)
    }
  }
  const high = isSigned ? 2 ** (bits - 1) - 1 : 2 ** bits - 1
  const low = isSigned ? -(2 ** (bits - 1)) : 0
  return (cursor) => {
    const value = isSigned ? cursor.int() : cursor.uint()
    if (value < low || value > high) throw outOfRange(label)
    return value
  }
}

const MAX_FLOAT32 = 3.4028234663852886e38

function readFloat32(label: string): Read {
  return (cursor) => {
    const value = cursor.float()
    if (Number.isFinite(value) && Math.abs(value) > MAX_FLOAT32) throw outOfRange(label)
    return Math.fround(value)
  }
}

function readOpaque({codec}: OpaqueType): Read {
  return (cursor) => {
    const size = cursor.length()
    const start = cursor.at
    cursor.at += size
    try {
      return codec.decode(cursor.bytes, start, cursor.at)
    } catch (error) {
      if (error instanceof GobFault) throw error
      // The type's own decoder refused the blob; the stream is in step.
      throw new GobFault('mismatch', error instanceof Error ? error.message : String(error))
    }
  }
}

function readElements(element: Read, wanted?: number): Read {
  return (cursor) => {
    const count = cursor.uint()
    if (wanted !== undefined && count !== wanted) throw cursor.corrupt('length mismatch in decodeArray')
    cursor.enter(count)
    const elements: unknown[] = []
    for (let i = 0; i < Number(count); i++) elements.push(element(cursor))
    cursor.leave()
    return elements
  }
}

function readMap(key: Read, element: Read): Read {
  return (cursor) => {
    const count = cursor.uint()
    cursor.enter(count)
    const entries = new Map<unknown, unknown>()
    for (let i = 0; i < Number(count); i++) {
      const name = key(cursor)
      entries.set(name, element(cursor))
    }
    cursor.leave()
    return entries
  }
}
