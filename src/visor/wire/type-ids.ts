import {goTypeName, shortName} from './go-type-name.js'
import {baseOf, type GoType, type OpaqueType, type PointerType, type StructType} from './go-type.js'
import type {InputOf} from './go-type.js'
import {BUILTIN_ID, FIRST_USER_ID, type wireType} from './wire-type.js'

type Definition = InputOf<typeof wireType>
type Common = {readonly Name: string; readonly Id: number}

/** A type that has an id: what its definition says. Parts are filled in after the id is given. */
interface Entry {
  id: number
  definition: Definition
}

/**
 * Gives types their ids, in the order and with the names that a Go process gives them.
 *
 * Go numbers types process-wide as it first meets them; the name in a definition depends on where that was. One of these
 * stands for one such process. Source: Go 1.26 `encoding/gob/type.go`, newTypeObject and buildTypeInfo; visor-rpc B.4.
 */
export class TypeIds {
  #next: number
  readonly #entries = new Map<string, Entry>()
  readonly #pointerDefinitions = new Map<string, Definition>()

  /** @param first - the first id given: 64 with newer Go releases, 65 with older ones. */
  constructor(first = FIRST_USER_ID) {
    this.#next = first
  }

  /** The id of a type, pointers not counted. */
  idOf(type: GoType): number {
    const base = baseOf(type)
    return this.#enter(base, type.kind === 'pointer' ? '' : shortName(base)).id
  }

  /**
   * The body of the definition to send for `type`.
   *
   * A pointer to a type with its own encoding is described by a second, nameless entry under the id of the first: Go
   * does so, and readers ignore the id inside.
   */
  definitionOf(type: GoType): Definition {
    const id = this.idOf(type)
    const base = baseOf(type)
    if (type.kind === 'pointer' && base.kind === 'opaque') return this.#pointerDefinition(type, base)
    return this.#entries.get(goTypeName(base))?.definition ?? {StructT: {CommonType: {Id: id}}}
  }

  #pointerDefinition(type: PointerType, base: OpaqueType): Definition {
    const key = goTypeName(type)
    let definition = this.#pointerDefinitions.get(key)
    if (definition === undefined) {
      definition = opaqueDefinition(base, {Name: '', Id: this.#next++})
      this.#pointerDefinitions.set(key, definition)
    }
    return definition
  }

  #enter(type: GoType, name: string): Entry {
    if (type.kind in BUILTIN_ID) return {id: BUILTIN_ID[type.kind as keyof typeof BUILTIN_ID], definition: {}}
    const key = goTypeName(type)
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    const entry: Entry = {id: 0, definition: {}}
    this.#entries.set(key, entry)
    this.#describe(type, name, entry)
    return entry
  }

  /** Structs and opaque types get their id before their parts, the others after: Go's order. */
  #describe(type: GoType, name: string, entry: Entry): void {
    const numbered = (): Common => {
      if (entry.id === 0) entry.id = this.#next++
      return {Name: name, Id: entry.id}
    }
    switch (type.kind) {
      case 'opaque':
        entry.definition = opaqueDefinition(type, numbered())
        return
      case 'struct':
        entry.definition = {StructT: {CommonType: numbered(), Field: this.#fields(type)}}
        return
      case 'slice': {
        const elem = this.#enter(baseOf(type.elem), type.elem.kind === 'pointer' ? '' : shortName(type.elem))
        const CommonType = numbered()
        entry.definition = {SliceT: {CommonType, Elem: this.#number(elem)}}
        return
      }
      case 'array': {
        const elem = this.#enter(baseOf(type.elem), '')
        const CommonType = numbered()
        entry.definition = {ArrayT: {CommonType, Elem: this.#number(elem), Len: type.length}}
        return
      }
      case 'map': {
        const key = this.#enter(baseOf(type.key), '')
        const elem = this.#enter(baseOf(type.elem), '')
        const CommonType = numbered()
        entry.definition = {MapT: {CommonType, Key: this.#number(key), Elem: this.#number(elem)}}
        return
      }
      default:
        throw new TypeError(`no definition for ${type.kind}`)
    }
  }

  /** The id of a part; one that is still being described (a type containing itself) gets it now. */
  #number(entry: Entry): number {
    if (entry.id === 0) entry.id = this.#next++
    return entry.id
  }

  #fields(type: StructType): {Name: string; Id: number}[] {
    return type.fields.map((field) => {
      const base = baseOf(field.type)
      const entry = this.#enter(base, shortName(base) || goTypeName(base))
      return {Name: field.name, Id: this.#number(entry)}
    })
  }
}

function opaqueDefinition(type: OpaqueType, CommonType: Common): Definition {
  switch (type.hook) {
    case 'gob':
      return {GobEncoderT: {CommonType}}
    case 'binary':
      return {BinaryMarshalerT: {CommonType}}
    case 'text':
      return {TextMarshalerT: {CommonType}}
  }
}
