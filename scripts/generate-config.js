/**
 * Makes what follows from the schemas of configuration files: validators, TypeScript types, the key tables of the docs.
 *
 *   node scripts/generate-config.js           write them
 *   node scripts/generate-config.js --check   change nothing, exit 1 when one is out of date
 */
import {readFile} from 'node:fs/promises'
import {transform} from 'esbuild'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import {format} from 'prettier'
import {settle} from './generated-files.js'

const MAIN = 'visor-config'
const NAMES = [MAIN, 'visor-config-e2', 'visor-config-e1', 'visor-config-e0', 'visor-config-e0a', 'hypervisor-config']
const DOC = 'docs/visor-config-reference.md'

const style = JSON.parse(await readFile('.prettierrc.json', 'utf8'))
const schemas = Object.fromEntries(
  await Promise.all(
    NAMES.map(async (name) => [name, JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8'))]),
  ),
)

const pascal = (name) => name.replace(/(^|[-_])(\w)/g, (_, __, letter) => letter.toUpperCase())
const banner = (comment) => comment('Generated from schemas/ by scripts/generate-config.js. Do not edit.')

/** `#/$defs/x`, also in another file, or `other.schema.json#/properties/x`. */
function resolve(ref, from) {
  const [file, pointer] = ref.split('#')
  const name = file === '' ? from : file.replace('.schema.json', '')
  const path = pointer.split('/').slice(1)
  return {
    name,
    key: path.at(-1),
    isDefinition: path[0] === '$defs',
    schema: path.reduce((at, key) => at[key], schemas[name]),
  }
}

async function validators() {
  // Descriptions would only be loaded. Repeated keys are found by a rule, which ignores letter case.
  const unwanted = new Set(['description', 'uniqueItems', 'default', 'title', 'x-since', 'x-secret', 'x-unconfirmed'])
  const bare = (schema) =>
    JSON.parse(JSON.stringify(schema), (key, value) =>
      unwanted.has(key) && typeof value !== 'object' ? undefined : value,
    )
  const ajv = new Ajv2020.default({
    code: {source: true, esm: true},
    schemas: Object.values(schemas).map(bare),
    allErrors: true,
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    messages: false,
  })
  const exports = Object.fromEntries(NAMES.map((name) => [`check${pascal(name)}`, schemas[name].$id]))
  const code = standaloneCode.default(ajv, exports)
  // Whole, this is ten thousand lines that nobody reads; what is not used of the schemas is left out.
  const {code: small} = await transform(code, {minify: true, treeShaking: true, format: 'esm', lineLimit: 120})
  if (code.includes('require(')) throw new Error('a schema needs ajv at run time')
  const declarations = `
    export interface SchemaFault {
      readonly instancePath: string
      readonly keyword: string
      readonly message?: string
      readonly params: Readonly<Record<string, unknown>>
    }
    interface Check { (value: unknown): boolean; errors?: readonly SchemaFault[] | null }
    ${Object.keys(exports)
      .map((name) => `export declare const ${name}: Check`)
      .join('\n')}`
  const head = banner((text) => `// ${text}\n`)
  return {
    'src/config/generated/validators.js': `${head}/* eslint-disable */
// prettier-ignore
${small}`,
    'src/config/generated/validators.d.ts': await format(head + declarations, {...style, parser: 'typescript'}),
  }
}

const SCALARS = {string: 'string', integer: 'number', boolean: 'boolean', null: 'null'}

function typeOf(schema, from) {
  if (schema.$ref) {
    const target = resolve(schema.$ref, from)
    return target.isDefinition ? pascal(target.key) : typeOf(target.schema, target.name)
  }
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.if?.type === 'array') return `${typeOf(schema.else, from)} | ${typeOf(schema.then, from)}`
  const types = [schema.type ?? []].flat()
  if (types.length === 0) return 'JsonValue'
  return types
    .map((type) => SCALARS[type] ?? (type === 'array' ? listType(schema, from) : objectType(schema, from)))
    .join(' | ')
}

const listType = (schema, from) => `readonly (${typeOf(schema.items ?? {}, from)})[]`

function objectType(schema, from) {
  if (!schema.properties) {
    return schema.additionalProperties
      ? `Readonly<Record<string, ${typeOf(schema.additionalProperties, from)}>>`
      : 'JsonObject'
  }
  const required = new Set(schema.required)
  const members = Object.entries(schema.properties).map(([key, property]) => {
    const text = property.description ?? (property.$ref && resolve(property.$ref, from).schema.description)
    return `/** ${text} */\nreadonly ${JSON.stringify(key)}${required.has(key) ? '' : '?'}: ${typeOf(property, from)}`
  })
  return `{${members.join('\n')}}`
}

async function types() {
  const declare = (name, schema, from) => `/** ${schema.description} */\nexport type ${name} = ${typeOf(schema, from)}`
  const parts = [
    ...Object.entries(schemas[MAIN].$defs).map(([key, schema]) => declare(pascal(key), schema, MAIN)),
    ...NAMES.map((name) => declare(schemas[name].title, schemas[name], name)),
  ]
  const imports = "import type {JsonObject, JsonValue} from '../../json/json-value.js'"
  return {
    'src/config/generated/config-types.ts': await format(
      banner((text) => `// ${text}\n`) + [imports, ...parts].join('\n\n'),
      {...style, parser: 'typescript'},
    ),
  }
}

/** One row per key; the ones below it follow. */
function* rows(schema, from, path) {
  if (schema.$ref) {
    const {schema: target, name} = resolve(schema.$ref, from)
    yield* rows(target, name, path)
    return
  }
  if (schema.if?.type === 'array') yield* rows(schema.else, from, path)
  if (schema.items) yield* rows(schema.items, from, `${path}[]`)
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const here = path === '' ? key : `${path}.${key}`
    const target = property.$ref ? resolve(property.$ref, from).schema : property
    const facts = {...target, ...property}
    const value = facts.default === undefined ? '' : `\`${JSON.stringify(facts.default)}\``
    const since = facts['x-since'] ?? ''
    const remark = facts['x-unconfirmed'] ? ' Spelling not confirmed.' : ''
    yield `| \`${here}\` | ${value} | ${since} | ${facts.description.replaceAll('|', '\\|')}${remark} |`
    yield* rows(property, from, here)
  }
}

async function docs() {
  const text = await readFile(DOC, 'utf8').catch(() => '')
  let result = text
  for (const name of NAMES) {
    const table = ['| key | default | since | meaning |', '| --- | --- | --- | --- |', ...rows(schemas[name], name, '')]
    const [start, end] = [
      `<!-- keys ${name}: generated by scripts/generate-config.js -->`,
      `<!-- end of keys ${name} -->`,
    ]
    const from = result.indexOf(start)
    const to = result.indexOf(end)
    if (from < 0 || to < from) throw new Error(`${DOC} lacks the marker "${start}"`)
    result = `${result.slice(0, from + start.length)}\n\n${table.join('\n')}\n\n${result.slice(to)}`
  }
  return {[DOC]: await format(result, {...style, parser: 'markdown'})}
}

settle({...(await validators()), ...(await types()), ...(await docs())})
