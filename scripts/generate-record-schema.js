/**
 * Writes schemas/decision-record.schema.json from the type `DecisionRecord`, so that the two cannot drift apart.
 *
 *   node scripts/generate-record-schema.js           write the schema
 *   node scripts/generate-record-schema.js --check   change nothing, exit 1 when it is out of date
 */
import {format, resolveConfig} from 'prettier'
import {settle} from './generated-files.js'
import {schemaFromType} from './schema-from-type.js'

const schema = schemaFromType('src/policy/model/record.ts', 'DecisionRecord', {
  id: 'decision-record.schema.json',
  title: 'What became of one dial',
})
const output = 'schemas/decision-record.schema.json'
const style = await resolveConfig(output)
settle({[output]: await format(JSON.stringify(schema), {...style, filepath: output})})
