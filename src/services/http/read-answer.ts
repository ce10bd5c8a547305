import type {HttpAnswer} from './http-client.js'
import {ShapeFault, type Shape} from './json-shape.js'
import {oneLine, ServiceAnswerUnreadable, type ServiceName} from './service-problems.js'

/**
 * Reads the JSON of an answer.
 *
 * @throws {@link ServiceAnswerUnreadable} when it is no JSON, or not of that shape; the reason names the place.
 */
export function readAnswer<T>(answer: Pick<HttpAnswer, 'text'>, shape: Shape<T>, service: ServiceName): T {
  const value = jsonOrUndefined(answer.text)
  if (value === undefined) {
    const start = oneLine(answer.text, 60)
    throw new ServiceAnswerUnreadable(service, start === '' ? 'it is empty' : `it is not JSON but: ${start}`)
  }
  try {
    return shape(value, '$')
  } catch (error) {
    if (error instanceof ShapeFault) throw new ServiceAnswerUnreadable(service, oneLine(error.message))
    throw error
  }
}

/** The JSON value of a text, or `undefined` where it is none. */
export function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
