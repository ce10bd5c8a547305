import {readFileSync} from 'node:fs'
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js'

/** Compiling one takes longer than checking a thousand values. */
const validators = new Map<string, ValidateFunction>()

/** What in `value` does not fit `schemas/NAME.schema.json`; empty where everything does. */
export function schemaFaults(name: string, value: unknown): readonly ErrorObject[] {
  const validate = validators.get(name) ?? compile(name)
  validators.set(name, validate)
  validate(value)
  return validate.errors ?? []
}

function compile(name: string): ValidateFunction {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url)
  return new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(JSON.parse(readFileSync(file, 'utf8')) as object)
}
