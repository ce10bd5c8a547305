import {readFileSync} from 'node:fs'
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js'

/** What in `value` does not fit `schemas/NAME.schema.json`; empty where everything does. */
export function schemaFaults(name: string, value: unknown): readonly ErrorObject[] {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url)
  const validate = new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  )
  validate(value)
  return validate.errors ?? []
}
