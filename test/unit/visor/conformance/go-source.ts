import {goTypeName, shortName} from '../../../../src/visor/wire/go-type-name.js'
import {baseOf, empty, type GoType, type StructType} from '../../../../src/visor/wire/go-type.js'
import type {RpcMethod} from '../../../../src/visor/wire/rpc-method.js'

const OPAQUE: Record<string, string> = {'time.Time': 'time.Time'}

/** The Go spelling of a type in package main. */
function spell(type: GoType): string {
  switch (type.kind) {
    case 'struct':
      return type === empty ? 'struct{}' : shortName(type)
    case 'opaque':
      return OPAQUE[type.name] ?? shortName(type)
    case 'slice':
      return `[]${spell(type.elem)}`
    case 'array':
      return type.name === undefined ? `[${type.length}]${spell(type.elem)}` : shortName(type)
    case 'map':
      return `map[${spell(type.key)}]${spell(type.elem)}`
    case 'pointer':
      return `*${spell(type.to)}`
    case 'bytes':
      return '[]byte'
    case 'interface':
      return 'interface{}'
    default:
      return goTypeName(type)
  }
}

/** The named types in `type`, parts first. */
function collect(type: GoType, found: Map<string, GoType>): void {
  const base = baseOf(type)
  if (base.kind === 'map') collect(base.key, found)
  if ('elem' in base) collect(base.elem, found)
  if (base.kind === 'struct') for (const field of base.fields) collect(field.type, found)
  const isNamed = base.kind === 'struct' ? base !== empty : base.kind === 'array' && base.name !== undefined
  if (!isNamed) return
  const known = found.get(shortName(base))
  if (known !== undefined && known !== base) throw new Error(`two types are named ${shortName(base)}`)
  found.set(shortName(base), base)
}

function declareStruct(type: StructType): string {
  const width = Math.max(0, ...type.fields.map((field) => field.name.length))
  const fields = type.fields.map((field) => `\t${field.name.padEnd(width)} ${spell(field.type)}\n`)
  return `type ${shortName(type)} struct {\n${fields.join('')}}\n`
}

function declare(type: GoType): string {
  if (type.kind === 'struct') return declareStruct(type)
  if (type.kind === 'array') return `type ${shortName(type)} [${type.length}]${spell(type.elem)}\n`
  throw new Error(`no declaration for ${type.kind}`)
}

/** The declarations of all types and methods of the tables, as a Go file. */
export function renderGoSource(tables: Readonly<Record<string, Readonly<Record<string, RpcMethod>>>>): string {
  const types = new Map<string, GoType>()
  const methods: string[] = []
  const rows: string[] = []
  const services: string[] = []
  for (const [era, table] of Object.entries(tables)) {
    const service = era.toUpperCase()
    methods.push(`// ${service} serves the methods of that era.\ntype ${service} struct{}\n`)
    services.push(`\tcheck(server.RegisterName("${era}", ${service}{}))\n`)
    for (const {name, argument, reply} of Object.values(table)) {
      collect(argument, types)
      if (reply !== undefined) collect(reply, types)
      const takes = spell(argument)
      // A reply of unknown shape: anything will do.
      const gives = reply === undefined ? 'map[string][]string' : spell(reply)
      methods.push(
        `func (${service}) ${name}(in ${takes}, out *${gives}) error {\n\treturn answer("${era}.${name}", &in, out)\n}\n`,
      )
      rows.push(`\t{"${era}.${name}", func() any { return new(${takes}) }, func() any { return new(${gives}) }},\n`)
    }
  }
  return [
    '// Code generated from src/visor/protocol by test/unit/visor/conformance (vitest -u). DO NOT EDIT.\n',
    'package main\n',
    'import (\n\t"net/rpc"\n\t"time"\n)\n',
    ...[...types.values()].map(declare),
    ...methods,
    `func registerAll(server *rpc.Server) {\n${services.join('')}}\n`,
    `var methodTable = []method{\n${rows.join('')}}\n`,
  ].join('\n')
}
