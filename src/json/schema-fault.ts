/** What a validator generated from a schema reports. */
export interface SchemaFault {
  /** JSON pointer of the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a string',
}

/** What is wrong with a value, to be read behind its name: `must be a string`, `has no "app"`. */
export function describeFault({keyword, message, params}: SchemaFault): string {
  const value = (name: string): string => JSON.stringify(params[name])
  switch (keyword) {
    case 'additionalProperties':
      return `has the unknown key ${value('additionalProperty')}`
    case 'required':
      return `has no ${value('missingProperty')}`
    case 'enum':
      return `must be ${orOf([params['allowedValues']].flat().map((each) => JSON.stringify(each)))}`
    case 'const':
      return `must be ${value('allowedValue')}`
    case 'type':
      return `must be ${[params['type']]
        .flat()
        .map((type) => TYPES[String(type)] ?? String(type))
        .join(' or ')}`
    default:
      return message ?? 'is not what it should be'
  }
}

/** `a, b or c` */
function orOf(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ')
}
