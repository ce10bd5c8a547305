/**
 * Writes the schema of what `policy test --json` prints, from its type, so that the two cannot drift apart.
 *
 *   node scripts/generate-policy-test-schema.js           write the schema
 *   node scripts/generate-policy-test-schema.js --check   change nothing, exit 1 when it is out of date
 */
import {format, resolveConfig} from 'prettier'
import {settle} from './generated-files.js'
import {schemaFromType} from './schema-from-type.js'

const schema = schemaFromType('src/suite-io/test-paths.ts', 'PolicyTestReport', {
  id: 'policy-test.schema.json',
  title: 'What `policy test --json` prints',
})
const output = 'schemas/policy-test.schema.json'
const style = await resolveConfig(output)
settle({[output]: await format(JSON.stringify(schema), {...style, filepath: output})})
