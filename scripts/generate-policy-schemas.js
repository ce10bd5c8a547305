/**
 * Writes the schemas of what some policy commands print, from the types, so that the two cannot drift apart.
 *
 *   node scripts/generate-policy-schemas.js           write the schemas
 *   node scripts/generate-policy-schemas.js --check   change nothing, exit 1 when one is out of date
 */
import {format, resolveConfig} from 'prettier'
import {settle} from './generated-files.js'
import {schemaFromType} from './schema-from-type.js'

const OUTPUTS = [
  ['policy-bench', 'src/output/bench-text.ts', 'BenchReport', 'What a policy costs'],
  ['policy-fmt', 'src/engine/format-policies.ts', 'FormatReport', 'Policies, laid out'],
  ['route-policy-bench', 'src/policy/bench/measure-policy.ts', 'BenchRow', 'What one bare call costs'],
  ['route-policy-test', 'src/policy/earlier-tool/spec-json.ts', 'SpecJson', 'What a script says'],
]

for (const [name, file, type, title] of OUTPUTS) {
  const output = `schemas/${name}.schema.json`
  const schema = schemaFromType(file, type, {id: `${name}.schema.json`, title})
  const style = await resolveConfig(output)
  settle({[output]: await format(JSON.stringify(schema), {...style, filepath: output})})
}
