import schema from '../../schemas/project.schema.json' with {type: 'json'}
import {didYouMean} from '../closest.js'
import {join, lastOf} from '../json/pointer.js'
import {parseJson, type JsonDocument, type Span} from '../json/parse-json.js'
import {describeFault} from '../json/schema-fault.js'
import {positionAt} from '../json/text-position.js'
import {InputProblem} from '../errors.js'
import {isProjectSettings} from './generated/project-validator.js'
import type {ProjectSettings} from './project.js'

/** A project file that is not what it should be. */
export class ProjectFileProblem extends InputProblem {
  override readonly code = 'PROJECT_FILE'
}

/**
 * Reads the text of a project file.
 *
 * @param file - its name, for messages.
 * @throws {@link ProjectFileProblem} at the first thing that is wrong: no JSON, an unknown key, a wrong value.
 */
export function parseProject(text: string, file: string): ProjectSettings {
  const document = parseJson(text)
  const [fault] = document.faults
  if (fault) {
    const reason = fault.kind === 'duplicate' ? `the key \`${lastOf(fault.pointer)}\` is there twice` : fault.reason
    throw problemAt(reason, fault.span, document, file)
  }
  const {value} = document
  // The validator's type guard is about unknown values: it must not narrow what its errors are asked for.
  const candidate: unknown = value
  if (isProjectSettings(candidate)) return candidate
  throw wrongValue(document, file)
}

function wrongValue(document: JsonDocument, file: string): ProjectFileProblem {
  const [error] = isProjectSettings.errors ?? []
  const pointer = error?.instancePath ?? ''
  const unknownKey = error?.params['additionalProperty']
  if (typeof unknownKey === 'string') {
    const span = document.places.get(join(pointer, unknownKey))?.key
    const known = pointer === '' ? Object.keys(schema.properties) : []
    return problemAt(`unknown key: \`${unknownKey}\``, span, document, file, didYouMean(unknownKey, known))
  }
  const span = document.places.get(pointer)?.value
  const what = pointer === '' ? 'the file' : `\`${lastOf(pointer)}\``
  return problemAt(error ? `${what} ${describeFault(error)}` : `${what} is not what it should be`, span, document, file)
}

function problemAt(
  message: string,
  span: Span | undefined,
  {text}: JsonDocument,
  file: string,
  hints: readonly string[] = [],
): ProjectFileProblem {
  const place = span ? {file, text, ...positionAt(text, span.start)} : {file}
  return new ProjectFileProblem(message, {place, hints})
}
