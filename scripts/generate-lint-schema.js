/**
 * Writes schemas/lint-report.schema.json from the type `LintReport`, so that the two cannot drift apart.
 *
 *   node scripts/generate-lint-schema.js           write the schema
 *   node scripts/generate-lint-schema.js --check   change nothing, exit 1 when it is out of date
 */
import {format, resolveConfig} from 'prettier'
import {settle} from './generated-files.js'
import {schemaFromType} from './schema-from-type.js'

const schema = schemaFromType('src/lint/lint-report.ts', 'LintReport', {
  id: 'lint-report.schema.json',
  title: 'What policy lint found',
})
const output = 'schemas/lint-report.schema.json'
const style = await resolveConfig(output)
settle({[output]: await format(JSON.stringify(schema), {...style, filepath: output})})
