import {goTypeName} from './go-type-name.js'
import {baseOf, type GoType, type StructType} from './go-type.js'
import {GobFault} from './gob-fault.js'

// Whether a value of a type that a stream defines (remote) can be read as one of ours (local), and Go's words when it
// cannot. Source: Go 1.26 `encoding/gob/decode.go`, compatibleType, compileDec, decOpFor; visor-rpc A.5, B.8.

/**
 * Whether the types agree, down to the structs inside, whose fields are looked at one by one elsewhere.
 *
 * @param structs - whether the place of a struct of ours must be taken by a struct; Go leaves that to a later check.
 */
export function isCompatible(
  remote: GoType,
  local: GoType,
  structs: 'must agree' | 'later' = 'must agree',
  seen = new Map<GoType, GoType>(),
): boolean {
  const theirs = baseOf(remote)
  const ours = baseOf(local)
  if (theirs === ours) return true
  const before = seen.get(ours)
  if (before !== undefined) return before === theirs
  if (ours.kind === 'struct' && structs === 'later') return theirs.kind !== 'opaque'
  if (theirs.kind !== ours.kind) return false
  // Basic types are shared by everything; only what can contain itself needs a mark.
  if ('elem' in ours) seen.set(ours, theirs)
  switch (theirs.kind) {
    case 'opaque':
      return ours.kind === 'opaque' && ours.hook === theirs.hook
    case 'array':
      return (
        ours.kind === 'array' && ours.length === theirs.length && isCompatible(theirs.elem, ours.elem, structs, seen)
      )
    case 'slice':
      return ours.kind === 'slice' && isCompatible(theirs.elem, ours.elem, structs, seen)
    case 'map':
      return (
        ours.kind === 'map' &&
        isCompatible(theirs.key, ours.key, structs, seen) &&
        isCompatible(theirs.elem, ours.elem, structs, seen)
      )
    default:
      return true
  }
}

/** Whether Go would take notice of a field of that name; others are skipped. */
export function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}

/**
 * Compares the types of a whole value as Go does before it decodes one.
 *
 * @throws {@link GobFault} of kind `mismatch` in Go's words.
 */
export function checkTypes(remote: GoType, local: GoType): void {
  const ours = baseOf(local)
  if (ours.kind === 'struct') {
    checkStruct(remote, ours, new Set())
    if (remote.kind === 'struct') checkSomeFieldKnown(remote, ours)
    return
  }
  if (!isCompatible(remote, ours, 'later')) throw kindMismatch(remote, ours)
  checkParts(remote, ours, new Set())
}

/** A value of one kind where another is wanted. */
export function kindMismatch(remote: GoType, local: GoType): GobFault {
  const wanted = `*${goTypeName(baseOf(local))}`
  return new GobFault('mismatch', `gob: decoding into local type ${wanted}, received remote type ${remoteName(remote)}`)
}

/** Something else where a struct is wanted. */
export function wantsStruct(local: GoType): GobFault {
  return new GobFault(
    'mismatch',
    `gob: type mismatch in decoder: want struct type ${goTypeName(local)}; got non-struct`,
  )
}

/** A field that both sides know with different types. */
export function fieldMismatch(remote: StructType, name: string, local: GoType): GobFault {
  return new GobFault('mismatch', `gob: wrong type (${goTypeName(local)}) for received field ${remote.name}.${name}`)
}

function checkParts(remote: GoType, local: GoType, seen: Set<string>): void {
  const theirs = baseOf(remote)
  const ours = baseOf(local)
  if (theirs === ours) return
  if (ours.kind === 'struct') checkStruct(theirs, ours, seen)
  if (ours.kind === 'map' && theirs.kind === 'map') checkParts(theirs.key, ours.key, seen)
  if ('elem' in ours && 'elem' in theirs) checkParts(theirs.elem, ours.elem, seen)
}

const numbers = new WeakMap<GoType, number>()
let lastNumber = 0

/** A number for a type, to mark pairs with. */
function numberOf(type: GoType): number {
  const known = numbers.get(type)
  if (known !== undefined) return known
  numbers.set(type, ++lastNumber)
  return lastNumber
}

function checkStruct(remote: GoType, local: StructType, seen: Set<string>): void {
  if (remote.kind !== 'struct') throw wantsStruct(local)
  const pair = `${String(numberOf(remote))} ${String(numberOf(local))}`
  if (seen.has(pair)) return
  seen.add(pair)
  const ours = new Map(local.fields.map((field) => [field.name, field]))
  for (const theirs of remote.fields) {
    if (theirs.name === '') throw new GobFault('corrupt', `gob: empty name for remote field of type ${remote.name}`)
    const wanted = isExported(theirs.name) ? ours.get(theirs.name) : undefined
    if (wanted === undefined) continue
    if (!isCompatible(theirs.type, wanted.type, 'later')) throw fieldMismatch(remote, theirs.name, wanted.type)
    checkParts(theirs.type, wanted.type, seen)
  }
}

function checkSomeFieldKnown(remote: StructType, local: StructType): void {
  if (remote.fields.length === 0 || local.fields.length === 0) return
  const known = new Set(local.fields.map((field) => field.name))
  if (remote.fields.some((field) => known.has(field.name))) return
  const name = local.name.slice(local.name.lastIndexOf('.') + 1)
  throw new GobFault('mismatch', `gob: type mismatch: no fields matched compiling decoder for ${name}`)
}

/** The remote type as Go names it in "received remote type …". */
function remoteName(remote: GoType): string {
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
