import {InputProblem} from '../../errors.js'
import {parseJson, type JsonDocument} from '../../json/parse-json.js'
import {describeFault} from '../../json/schema-fault.js'
import {positionAt} from '../../json/text-position.js'
import {didYouMean} from '../../closest.js'
import schema from '../../../schemas/dial.schema.json' with {type: 'json'}
import {isDialFile} from './generated/dial-file-validator.js'
import type {DialFile} from './dial-file.js'

/** A dial written by hand that is not what it should be. */
export class DialFileProblem extends InputProblem {
  override readonly code = 'DIAL_FILE'
}

/**
 * Reads the JSON text of a dial.
 *
 * @param file - its name, for messages.
 * @throws {@link DialFileProblem} at the first thing that is wrong.
 */
export function parseDialFile(text: string, file: string): DialFile {
  const document = parseJson(text)
  const [fault] = document.faults
  if (fault) {
    const reason = fault.kind === 'duplicate' ? 'the key is there twice' : fault.reason
    throw problemAt(reason, fault.span.start, document, file)
  }
  const value: unknown = document.value
  if (isDialFile(value)) return value
  const [error] = isDialFile.errors ?? []
  const pointer = error?.instancePath ?? ''
  const unknownKey = error?.params['additionalProperty']
  if (typeof unknownKey === 'string') {
    const place = document.places.get(`${pointer}/${unknownKey}`)
    const near = pointer === '' ? didYouMean(unknownKey, Object.keys(schema.properties)) : []
    throw problemAt(`unknown key: \`${unknownKey}\``, place?.key?.start, document, file, near)
  }
  const what = pointer === '' ? 'the dial' : `\`${pointer.slice(1).replaceAll('/', '.')}\``
  throw problemAt(
    error ? `${what} ${describeFault(error)}` : `${what} is not what it should be`,
    document.places.get(pointer)?.value.start,
    document,
    file,
  )
}

function problemAt(
  message: string,
  offset: number | undefined,
  {text}: JsonDocument,
  file: string,
  hints: readonly string[] = [],
): DialFileProblem {
  return new DialFileProblem(message, {
    place: offset === undefined ? {file} : {file, text, ...positionAt(text, offset)},
    hints,
  })
}
