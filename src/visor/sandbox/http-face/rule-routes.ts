import {HttpRefusal} from './http-refusal.js'
import type {HttpAnswer, HttpRequest} from './http-request.js'
import type {SandboxVisor} from '../sandbox-visor.js'
import {removeEach} from './remove-each.js'
import {ruleFromJson} from './rule-from-json.js'
import {ruleToJson} from './to-json.js'

const FIELDS = [
  'keep_alive',
  'rule_type',
  'key_route_id',
  'app_fields',
  'forward_fields',
  'intermediary_forward_fields',
]

/** Everything at and below `/api/visors/{pk}/routes`; `undefined` for a route that does not exist. */
export function ruleRoute(visor: SandboxVisor, id: string | undefined, request: HttpRequest): HttpAnswer | undefined {
  const {rules, clock} = visor
  const listed = rules.list(clock.now())
  const save = (): HttpAnswer => {
    const rule = ruleFromJson(request.fields(...FIELDS))
    rules.save(rule, clock.now())
    return {json: ruleToJson(rule, true)}
  }
  if (id === undefined) {
    switch (request.method) {
      case 'GET':
        return {json: listed.map((rule) => ruleToJson(rule, request.query.get('summary') === 'true'))}
      case 'POST':
        return save()
      case 'DELETE':
        if (!request.hasTrailingSlash) return undefined
        return removeEach(request.json(), (each) => {
          if (!listed.some((rule) => String(rule.key_route_id) === each)) return `route of ID ${each} is not found`
          rules.remove(Number(each))
          return ''
        })
      default:
        return undefined
    }
  }
  if (!/^\d{1,10}$/.test(id)) throw new HttpRefusal(400, 'invalid route ID provided')
  switch (request.method) {
    case 'GET': {
      const rule = listed.find((candidate) => candidate.key_route_id === Number(id))
      if (rule === undefined) throw new HttpRefusal(404, 'rule not found')
      return {json: ruleToJson(rule, request.query.get('summary') !== 'false')}
    }
    case 'PUT':
      return save()
    case 'DELETE':
      rules.remove(Number(id))
      return {json: true}
    default:
      return undefined
  }
}
