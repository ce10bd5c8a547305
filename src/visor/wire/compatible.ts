import {goTypeName} from './go-type-name.js'
import {baseOf, type Field, type GoType, type StructType} from './go-type.js'
import {GobFault} from './gob-fault.js'

/**
 * Whether a value of a remote type can be read as a local one. The structs inside are looked at when they are read.
 * Source: Go `encoding/gob/decode.go`, compatibleType; visor-rpc B.8.
 */
export function isCompatible(remote: GoType, local: GoType, seen = new Map<GoType, GoType>()): boolean {
  const theirs = baseOf(remote)
  const ours = baseOf(local)
  if (theirs === ours) return true
  const before = seen.get(ours)
  if (before !== undefined) return before === theirs
  if (theirs.kind !== ours.kind) return false
  // Basic types are shared by everything; only what can contain itself needs a mark.
  if ('elem' in ours) seen.set(ours, theirs)
  switch (theirs.kind) {
    case 'opaque':
      return ours.kind === 'opaque' && ours.hook === theirs.hook
    case 'array':
      return ours.kind === 'array' && ours.length === theirs.length && isCompatible(theirs.elem, ours.elem, seen)
    case 'slice':
      return ours.kind === 'slice' && isCompatible(theirs.elem, ours.elem, seen)
    case 'map':
      return (
        ours.kind === 'map' && isCompatible(theirs.key, ours.key, seen) && isCompatible(theirs.elem, ours.elem, seen)
      )
    default:
      return true
  }
}

/** The remote type as Go names it in "received remote type …". */
export function remoteName(remote: GoType): string {
  const type = baseOf(remote)
  switch (type.kind) {
    case 'slice':
    case 'array':
    case 'map':
    case 'struct':
    case 'opaque':
      return type.name ?? ''
    default:
      return type.kind
  }
}

/** @throws {@link GobFault} with the text of Go's decoder, when a top-level value does not fit. */
export function checkTopLevel(remote: GoType, local: GoType): void {
  const ours = baseOf(local)
  if (ours.kind === 'struct') {
    if (remote.kind === 'struct') {
      checkSomeFieldKnown(remote, ours)
      return
    }
    throw new GobFault(
      'mismatch',
      `gob: type mismatch in decoder: want struct type ${goTypeName(ours)}; got non-struct`,
    )
  }
  if (!isCompatible(remote, ours)) {
    throw new GobFault(
      'mismatch',
      `gob: decoding into local type *${goTypeName(ours)}, received remote type ${remoteName(remote)}`,
    )
  }
}

function checkSomeFieldKnown(remote: StructType, local: StructType): void {
  if (remote.fields.length === 0 || local.fields.length === 0) return
  const known = new Set(local.fields.map((field) => field.name))
  if (remote.fields.some((field) => known.has(field.name))) return
  const name = local.name.slice(local.name.lastIndexOf('.') + 1)
  throw new GobFault('mismatch', `gob: type mismatch: no fields matched compiling decoder for ${name}`)
}

/** Whether Go would take notice of a field of that name; others are skipped. */
export function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}

/** @throws {@link GobFault} when a field that both sides know has different types. */
export function checkField(remote: StructType, theirs: Field, ours: Field): void {
  if (isCompatible(theirs.type, ours.type)) return
  const wanted = goTypeName(ours.type)
  throw new GobFault('mismatch', `gob: wrong type (${wanted}) for received field ${remote.name}.${theirs.name}`)
}
