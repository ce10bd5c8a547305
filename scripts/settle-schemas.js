import {format, resolveConfig} from 'prettier'
import {settle} from './generated-files.js'
import {schemaFromType} from './schema-from-type.js'

/**
 * Writes or checks the schemas of types, each given as `[name, file, type, title]`.
 *
 * Made from the types, so that what is printed and what is promised cannot drift apart.
 */
export async function settleSchemas(outputs) {
  for (const [name, file, type, title] of outputs) {
    const output = `schemas/${name}.schema.json`
    const schema = schemaFromType(file, type, {id: `${name}.schema.json`, title})
    const style = await resolveConfig(output)
    settle({[output]: await format(JSON.stringify(schema), {...style, filepath: output})})
  }
}
