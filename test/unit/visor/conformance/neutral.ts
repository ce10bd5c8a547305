import {logEntry} from '../../../../src/visor/protocol/log-entry.js'
import {publicKey} from '../../../../src/visor/protocol/public-key.js'
import {serviceEntry} from '../../../../src/visor/protocol/service-entry.js'
import {uuid} from '../../../../src/visor/protocol/uuid.js'
import {goTime} from '../../../../src/visor/wire/go-time.js'
import type {GoType, InterfaceValue} from '../../../../src/visor/wire/go-type.js'

/** A type as the Go program writes it down. */
export type Schema = {
  kind: GoType['kind']
  bits?: number
  name?: string
  length?: number
  elem?: Schema
  key?: Schema
  to?: Schema
  fields?: {name: string; type: Schema}[]
}

const OPAQUE = [publicKey, uuid, goTime, logEntry, serviceEntry]

export function fromSchema(schema: Schema): GoType {
  switch (schema.kind) {
    case 'slice':
      return {kind: 'slice', elem: fromSchema(schema.elem!)}
    case 'array':
      return {kind: 'array', length: schema.length ?? 0, elem: fromSchema(schema.elem!)}
    case 'map':
      return {kind: 'map', key: fromSchema(schema.key!), elem: fromSchema(schema.elem!)}
    case 'pointer':
      return {kind: 'pointer', to: fromSchema(schema.to!)}
    case 'struct': {
      const fields = (schema.fields ?? []).map(({name, type}) => ({name, type: fromSchema(type)}))
      return {kind: 'struct', name: '', fields}
    }
    case 'opaque':
      return OPAQUE.find((type) => type.name === schema.name) as GoType
    case 'int':
    case 'uint':
      return {...schema, safe: schema.name !== undefined} as GoType
    default:
      return schema as GoType
  }
}

export function toSchema(type: GoType): Schema {
  switch (type.kind) {
    case 'slice':
    case 'array':
      return {kind: type.kind, elem: toSchema(type.elem), ...(type.kind === 'array' ? {length: type.length} : {})}
    case 'map':
      return {kind: 'map', key: toSchema(type.key), elem: toSchema(type.elem)}
    case 'pointer':
      return {kind: 'pointer', to: toSchema(type.to)}
    case 'struct':
      return {kind: 'struct', fields: type.fields.map(({name, type}) => ({name, type: toSchema(type)}))}
    case 'opaque':
      return {kind: 'opaque', name: type.name}
    case 'int':
    case 'uint':
    case 'float':
      return {kind: type.kind, bits: type.bits, ...('name' in type ? {name: type.name} : {})}
    default:
      return {kind: type.kind}
  }
}

function floatBits(value: number): string {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes.readBigUInt64BE().toString(16)
}

/** A value in the form that the Go program prints it in; pairs of maps in order of their keys. */
export function present(type: GoType, value: unknown): unknown {
  if (value === null && type.kind !== 'opaque') return null
  switch (type.kind) {
    case 'int':
    case 'uint':
      return String(value)
    case 'float':
      return floatBits(value as number)
    case 'complex':
      return (value as number[]).map(floatBits)
    case 'bytes':
      return Buffer.from(value as Uint8Array).toString('hex')
    case 'interface': {
      const content = value as InterfaceValue
      return {type: content.name, value: present(content.type, content.value)}
    }
    case 'slice':
    case 'array':
      return (value as unknown[]).map((element) => present(type.elem, element))
    case 'map': {
      const pairs = [...(value as Map<unknown, unknown>)]
      return sortPairs(pairs.map(([key, element]) => [present(type.key, key), present(type.elem, element)]))
    }
    case 'struct': {
      const record = value as Record<string, unknown>
      return Object.fromEntries(type.fields.map(({name, type}) => [name, present(type, record[name])]))
    }
    case 'opaque':
      return Buffer.from(type.codec.encode(value ?? type.codec.zero)).toString('hex')
    case 'pointer':
      return present(type.to, value)
    default:
      return value
  }
}

function sortPairs(pairs: unknown[]): unknown[] {
  return pairs.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** What Go printed, with the pairs of its maps in order of their keys. */
export function settle(type: GoType, value: unknown): unknown {
  if (value === null || value === undefined) return value
  switch (type.kind) {
    case 'slice':
    case 'array':
      return (value as unknown[]).map((element) => settle(type.elem, element))
    case 'map':
      return sortPairs(
        (value as [unknown, unknown][]).map(([key, element]) => [settle(type.key, key), settle(type.elem, element)]),
      )
    case 'struct': {
      const record = value as Record<string, unknown>
      return Object.fromEntries(type.fields.map(({name, type}) => [name, settle(type, record[name])]))
    }
    case 'pointer':
      return settle(type.to, value)
    default:
      return value
  }
}

const renamed = new Map<GoType, GoType>()

/** The type as the Go program declares it, where all that is not of the standard library is in package main. */
export function inPackageMain(type: GoType): GoType {
  let result = renamed.get(type)
  if (result === undefined) renamed.set(type, (result = rename(type)))
  return result
}

function rename(type: GoType): GoType {
  const name = 'name' in type ? type.name : undefined
  const isOurs = name !== undefined && name.includes('.') && !name.startsWith('time.')
  const own = isOurs ? {name: `main.${name.slice(name.lastIndexOf('.') + 1)}`} : {}
  switch (type.kind) {
    case 'slice':
    case 'array':
      return {...type, ...own, elem: inPackageMain(type.elem)}
    case 'map':
      return {...type, ...own, key: inPackageMain(type.key), elem: inPackageMain(type.elem)}
    case 'pointer':
      return {...type, to: inPackageMain(type.to)}
    case 'struct':
      return {...type, ...own, fields: type.fields.map((field) => ({...field, type: inPackageMain(field.type)}))}
    case 'opaque':
      return {...type, ...own}
    default:
      return type
  }
}
