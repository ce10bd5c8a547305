import {malformed, type HttpAnswer} from './http-request.js'

/**
 * A bulk removal: what became of each id (visor-rpc D.3).
 *
 * @param remove - gives the reason why it could not, empty where it could.
 */
export function removeEach(ids: unknown, remove: (id: string) => string): HttpAnswer {
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) throw malformed()
  const outcomes = ids.map((id) => {
    const error = remove(id)
    return [id, {success: error === '', error}] as const
  })
  return {json: Object.fromEntries(outcomes)}
}
