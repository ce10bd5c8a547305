import {readFileSync} from 'node:fs'
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv'

const FILE = new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url)

/** What in a SARIF log does not fit the published schema of 2.1.0; empty where everything does. */
export function sarifFaults(log: unknown): readonly ErrorObject[] {
  validate ??= compile()
  validate(log)
  return validate.errors ?? []
}

let validate: ValidateFunction | undefined

function compile(): ValidateFunction {
  const {$schema, id, ...schema} = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>
  if ($schema !== 'http://json-schema.org/draft-04/schema#') throw new Error('another draft than the one known here')
  // Of what differs between draft 4 and 7 the schema uses the name of its identifier only.
  return new Ajv({allErrors: true, strict: false, formats: FORMATS}).compile({...schema, $id: String(id)})
}

const FORMATS = {
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/u.test(text) && URL.canParse(text, 'file:///'),
}
