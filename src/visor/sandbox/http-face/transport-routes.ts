import {isPublicKey} from '../../protocol/public-key.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import {HttpRefusal} from './http-refusal.js'
import {malformed, type HttpAnswer, type HttpRequest} from './http-request.js'
import {removeEach} from './remove-each.js'
import {transportToJson} from './to-json.js'

/** Everything at and below `/api/visors/{pk}/transports`; `undefined` for a route that does not exist. */
export function transportRoute(
  visor: SandboxVisor,
  id: string | undefined,
  request: HttpRequest,
): HttpAnswer | undefined {
  const {transports} = visor
  const isThere = (wanted: string): boolean => transports.list([], []).some((transport) => transport.id === wanted)
  if (id === undefined) {
    switch (request.method) {
      case 'GET': {
        const {query} = request
        const listed = transports.list(query.getAll('type'), query.getAll('pk'))
        return {json: listed.map((transport) => transportToJson(transport, query.get('logs') !== 'false'))}
      }
      case 'POST': {
        const {transport_type, remote_pk} = request.fields('transport_type', 'remote_pk')
        if (typeof remote_pk !== 'string' || !isPublicKey(remote_pk) || typeof transport_type !== 'string') {
          throw malformed()
        }
        return {json: transportToJson(transports.add(remote_pk, transport_type, 'user'), false)}
      }
      case 'DELETE':
        if (!request.hasTrailingSlash) return undefined
        return removeEach(request.json(), (each) => {
          if (!isThere(each)) return `transport of ID ${each} is not found`
          transports.remove(each)
          return ''
        })
      default:
        return undefined
    }
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) {
    throw new HttpRefusal(400, `invalid UUID length: ${String(id.length)}`)
  }
  if (!isThere(id)) throw new HttpRefusal(404, `transport of ID ${id} is not found`)
  if (request.method === 'GET') return {json: transportToJson(transports.get(id), true)}
  if (request.method !== 'DELETE') return undefined
  transports.remove(id)
  return {json: true}
}
