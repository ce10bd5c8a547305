import type {GoType} from './go-type.js'

/** The type as Go prints it, package included: `[]visor.PingConfig`, `map[string]interface {}`, `*uuid.UUID`. */
export function goTypeName(type: GoType): string {
  switch (type.kind) {
    case 'bool':
    case 'string':
      return ('name' in type ? type.name : undefined) ?? type.kind
    case 'int':
    case 'uint':
      return type.name ?? `${type.kind}${String(type.bits)}`
    case 'float':
      return `float${String(type.bits)}`
    case 'complex':
      return 'complex128'
    case 'bytes':
      return '[]uint8'
    case 'interface':
      return 'interface {}'
    case 'slice':
      return type.name ?? `[]${goTypeName(type.elem)}`
    case 'array':
      return type.name ?? `[${String(type.length)}]${goTypeName(type.elem)}`
    case 'map':
      return type.name ?? `map[${goTypeName(type.key)}]${goTypeName(type.elem)}`
    case 'struct':
      return (
        type.name ||
        `struct {${type.fields.map((field) => ` ${field.name} ${goTypeName(field.type)}`).join(';')}${type.fields.length === 0 ? '' : ' '}}`
      )
    case 'opaque':
      return type.name
    case 'pointer':
      return `*${goTypeName(type.to)}`
  }
}

/** The name of the type without its package, `''` for one without a name: what Go writes into a definition. */
export function shortName(type: GoType): string {
  const name = 'name' in type ? (type.name ?? '') : ''
  return /^[\w/-]+\.(?<short>\w+)$/.exec(name)?.groups?.['short'] ?? name
}
