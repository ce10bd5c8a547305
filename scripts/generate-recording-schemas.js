/**
 * Writes the schemas of what the commands about recordings print, from the types, so that the two cannot drift apart.
 *
 *   node scripts/generate-recording-schemas.js           write the schemas
 *   node scripts/generate-recording-schemas.js --check   change nothing, exit 1 when one is out of date
 */
import {format, resolveConfig} from 'prettier'
import {settle} from './generated-files.js'
import {schemaFromType} from './schema-from-type.js'

const OUTPUTS = [
  ['recording-reports', 'src/policy/recording/validate-recording.ts', 'RecordingReports', 'Recordings, checked'],
  ['recording-stats', 'src/policy/recording/recording-stats.ts', 'AllRecordingStats', 'What recordings hold'],
  ['recorded', 'src/recording-io/record.ts', 'Recorded', 'What was recorded'],
  ['pseudonymized', 'src/recording-io/pseudonymize-files.ts', 'PseudonymizedFiles', 'What was pseudonymized'],
]

for (const [name, file, type, title] of OUTPUTS) {
  const output = `schemas/${name}.schema.json`
  const schema = schemaFromType(file, type, {id: `${name}.schema.json`, title})
  const style = await resolveConfig(output)
  settle({[output]: await format(JSON.stringify(schema), {...style, filepath: output})})
}
