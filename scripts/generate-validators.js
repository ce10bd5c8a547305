/**
 * Compiles JSON Schemas to plain functions, so that nothing is compiled when a command starts.
 *
 *   node scripts/generate-validators.js           write them
 *   node scripts/generate-validators.js --check   change nothing, exit 1 when one is out of date
 *
 * A schema must not use what needs ajv's runtime: `uniqueItems`, `format`, `const` of an object.
 */
import {readFile} from 'node:fs/promises'
import {dirname, relative} from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import {format} from 'prettier'
import {settle} from './generated-files.js'

/** `checks`: exported function -> JSON pointer into the schema and the type it proves; `uses`: schemas it refers to. */
const TARGETS = [
  {
    schema: 'schemas/recording.schema.json',
    output: 'src/policy/recording/generated/line-validators.js',
    types: '../format.js',
    checks: {
      isHeader: ['#/$defs/header', 'HeaderLine'],
      isProviders: ['#/$defs/providers', 'ProvidersLine'],
      isDial: ['#/$defs/dial', 'DialLine'],
      isLegs: ['#/$defs/legs', 'LegsLine'],
    },
  },
  {
    schema: 'schemas/observed-legs.schema.json',
    output: 'src/policy/recording/generated/observed-validators.js',
    types: '../observed-legs.js',
    checks: {
      isGroup: ['#/$defs/group', 'ObservedGroup'],
      isTimeline: ['#/$defs/timeline', 'ObservedTimeline'],
    },
  },
  {
    schema: 'schemas/dial.schema.json',
    uses: ['schemas/recording.schema.json'],
    output: 'src/policy/world/generated/dial-file-validator.js',
    types: '../dial-file.js',
    checks: {isDialFile: ['#', 'DialFile']},
  },
  {
    schema: 'schemas/policy-suite.schema.json',
    uses: ['schemas/dial.schema.json', 'schemas/recording.schema.json', 'schemas/decision-record.schema.json'],
    output: 'src/policy/suite/generated/suite-validator.js',
    types: '../suite-file.js',
    checks: {isSuiteFile: ['#', 'SuiteFile']},
  },
  {
    schema: 'schemas/project.schema.json',
    output: 'src/project/generated/project-validator.js',
    types: '../project.js',
    checks: {isProjectSettings: ['#', 'ProjectSettings']},
  },
]

const style = {...JSON.parse(await readFile('.prettierrc.json', 'utf8'))}

/** Descriptions are for editors; compiled in, they would only be loaded. */
async function readSchema(file) {
  return JSON.parse(await readFile(file, 'utf8'), (key, value) => (key === 'description' ? undefined : value))
}

async function generate({schema: file, uses = [], output, types, checks}) {
  const schema = await readSchema(file)
  const ajv = new Ajv2020.default({
    code: {source: true, esm: true},
    schemas: [schema, ...(await Promise.all(uses.map(readSchema)))],
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
  })
  const refs = Object.fromEntries(Object.entries(checks).map(([name, [pointer]]) => [name, schema.$id + pointer]))
  const code = standaloneCode.default(ajv, refs)
  if (code.includes('require(')) throw new Error(`${file} needs ajv at run time`)
  const banner = `// Generated from ${file} by scripts/generate-validators.js. Do not edit.\n`
  const names = [...new Set(Object.values(checks).map(([, type]) => type))].sort()
  const schemaFault = relative(dirname(output), 'src/json/schema-fault.js').replaceAll('\\', '/')
  const declarations = [
    `import type {SchemaFault} from '${schemaFault}'`,
    `import type {${names.join(', ')}} from '${types}'`,
    '/** Tells whether `value` fits; `errors` says why not, until the next call. */',
    'interface Check<T> { (value: unknown): value is T; readonly errors?: readonly SchemaFault[] | null }',
    ...Object.entries(checks).map(([name, [, type]]) => `export declare const ${name}: Check<${type}>`),
  ].join('\n')
  return [
    [output, await format(banner + '/* eslint-disable */\n' + code, {...style, parser: 'babel'})],
    [output.replace(/\.js$/, '.d.ts'), await format(banner + declarations, {...style, parser: 'typescript'})],
  ]
}

settle(Object.fromEntries((await Promise.all(TARGETS.map(generate))).flat()))
