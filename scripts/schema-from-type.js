import ts from 'typescript'

/**
 * The JSON Schema (draft 2020-12) of the exported type `name` of a TypeScript file, with doc comments as descriptions.
 *
 * Knows what interchange types are made of: objects, arrays, tuples, unions, literals, numbers, strings, booleans, `null` and
 * string maps; `unknown` is anything. The tags `@integer` and `@format` narrow a number or a string. Anything else is an error, not a guess.
 */
export function schemaFromType(file, name, {id, title}) {
  const program = ts.createProgram([file], compilerOptions())
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name)
  if (!symbol) throw new Error(`${file} exports no type ${name}`)
  const defs = new Map()
  const root = objectSchema(checker.getDeclaredTypeOfSymbol(symbol), {checker, defs, path: name})
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    ...described(symbol, checker),
    ...root,
    $defs: Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function compilerOptions() {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const {options} = ts.parseJsonConfigFileContent({...config, include: [], files: []}, ts.sys, '.')
  // Interchange types need nothing of Node, and its declarations take a second to read.
  return {...options, types: []}
}

/** The schema of any type: a reference for a named one, which is described once. */
function schemaOf(type, context) {
  const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined)
  if (!symbol || !isNamed(symbol)) return inlineSchema(type, context)
  const {defs, checker} = context
  if (!defs.has(symbol.name)) {
    defs.set(symbol.name, {})
    defs.set(symbol.name, {...described(symbol, checker), ...inlineSchema(type, {...context, path: symbol.name})})
  }
  return {$ref: `#/$defs/${symbol.name}`}
}

/** Interfaces and type aliases of ours have a name; what the language itself brings, and object literals, have none. */
function isNamed(symbol) {
  return (symbol.declarations ?? []).some(
    (declaration) =>
      (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) &&
      !declaration.getSourceFile().fileName.includes('/node_modules/'),
  )
}

function inlineSchema(type, context) {
  const {checker, path} = context
  if (type.flags & ts.TypeFlags.Unknown) return {}
  if (type.flags & ts.TypeFlags.Null) return {type: 'null'}
  if (type.flags & ts.TypeFlags.Boolean) return {type: 'boolean'}
  if (type.flags & ts.TypeFlags.BooleanLiteral) return {const: checker.typeToString(type) === 'true'}
  if (type.isUnion()) return unionSchema(type, context)
  if (type.isStringLiteral() || type.isNumberLiteral()) return {const: type.value}
  if (type.flags & ts.TypeFlags.String) return {type: 'string'}
  if (type.flags & ts.TypeFlags.Number) return {type: 'number'}
  if (checker.isArrayType(type)) return {type: 'array', items: schemaOf(checker.getTypeArguments(type)[0], context)}
  if (checker.isTupleType(type)) {
    const members = checker.getTypeArguments(type)
    const prefixItems = members.map((member) => schemaOf(member, context))
    return {type: 'array', prefixItems, items: false, minItems: members.length}
  }
  const map = checker.getIndexInfoOfType(type, ts.IndexKind.String)
  if (map) return {type: 'object', additionalProperties: schemaOf(map.type, context)}
  if (type.flags & ts.TypeFlags.Object || type.isIntersection()) return objectSchema(type, context)
  throw new Error(`${path}: no schema for ${checker.typeToString(type)}`)
}

function unionSchema(type, context) {
  // An optional property's type holds `undefined`, which JSON does not.
  const members = type.types.filter(({flags}) => !(flags & (ts.TypeFlags.BooleanLiteral | ts.TypeFlags.Undefined)))
  const schemas = members.map((member) => schemaOf(member, context))
  if (type.types.some(({flags}) => flags & ts.TypeFlags.BooleanLiteral)) schemas.push({type: 'boolean'})
  const literals = schemas.filter((schema) => 'const' in schema).map((schema) => schema.const)
  const simple = schemas.filter((schema) => Object.keys(schema).join() === 'type')
  const others = schemas.filter((schema) => !('const' in schema) && !simple.includes(schema))
  const parts = [
    ...(literals.length > 0 ? [{enum: literals}] : []),
    ...(simple.length > 0 ? [{type: simple.length === 1 ? simple[0].type : simple.map((schema) => schema.type)}] : []),
    ...others,
  ]
  return parts.length === 1 ? parts[0] : {anyOf: parts}
}

function objectSchema(type, context) {
  const {checker, path} = context
  const properties = {}
  const required = []
  for (const property of checker.getPropertiesOfType(type)) {
    const {name} = property
    if (name.startsWith('__@')) throw new Error(`${path}: no schema for a class of the language`)
    const schema = schemaOf(checker.getTypeOfSymbol(property), {...context, path: `${path}.${name}`})
    properties[name] = {...described(property, checker), ...narrowed(schema, property, checker)}
    if (!(property.flags & ts.SymbolFlags.Optional)) required.push(name)
  }
  return {type: 'object', properties, required, additionalProperties: false}
}

function narrowed(schema, symbol, checker) {
  const tags = Object.fromEntries(
    symbol.getJsDocTags(checker).map(({name, text}) => [name, ts.displayPartsToString(text)]),
  )
  if ('integer' in tags) return JSON.parse(JSON.stringify(schema).replaceAll('"number"', '"integer"'))
  return 'format' in tags ? {...schema, format: tags.format} : schema
}

function described(symbol, checker) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\{@link (\w+)\}/g, '$1')
  return text === '' ? {} : {description: text.replaceAll(/\s*\n\s*/g, ' ')}
}
