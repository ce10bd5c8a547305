import type {AppChange, RemoteVisor, TransportFilter} from '../../../src/services/hypervisor/remote-visor.js'
import type {RuleSummary} from '../../../src/services/hypervisor/answers/route-answers.js'
import {HANG_UP, type Answer, type Request} from './http-face.js'
import {Refusal} from './refusal.js'

/** What a visor behind a hypervisor can be asked: the operations of a {@link RemoteVisor}, answered here. */
export type ServedVisor = Pick<RemoteVisor, Operation> & {readonly publicKey: string}

type Operation =
  | 'overview'
  | 'summary'
  | 'health'
  | 'uptime'
  | 'apps'
  | 'changeApp'
  | 'appLogs'
  | 'appStats'
  | 'appConnections'
  | 'transportTypes'
  | 'transports'
  | 'addTransport'
  | 'removeTransport'
  | 'persistentTransports'
  | 'setPersistentTransports'
  | 'setPublicAutoconnect'
  | 'routingRules'
  | 'saveRoutingRule'
  | 'removeRoutingRule'
  | 'setMinHops'
  | 'logRotation'
  | 'setLogRotation'
  | 'rewardAddress'
  | 'setRewardAddress'
  | 'removeRewardAddress'
  | 'runtimeLogs'
  | 'shutdown'

/** A failure of a visor, whose text the hypervisor hands on with status 500. */
export class VisorFault extends Error {}

const APP_NAMES = 'autostart killswitch secure Address status passcode netifc dns pk custom_setting'.split(' ')
const RULE_NAMES = 'keep_alive rule_type key_route_id app_fields forward_fields intermediary_forward_fields'.split(' ')

/** Everything below `/api/visors/{pk}`; `undefined` for a route that does not exist (visor-rpc D.3). */
export async function visorRoutes(visor: ServedVisor, request: Request): Promise<Answer | undefined> {
  try {
    return await route(visor, request)
  } catch (error) {
    if (error instanceof VisorFault) throw new Refusal(500, error.message)
    throw error
  }
}

async function route(visor: ServedVisor, request: Request): Promise<Answer | undefined> {
  const {method, path, query, body} = request
  const [first = '', second, third] = path
  switch (`${method} ${first}${path.length > 1 ? '/*' : request.hasTrailingSlash && first !== '' ? '/' : ''}`) {
    case 'GET ':
      return {json: await visor.overview()}
    case 'GET summary':
      return {json: await visor.summary()}
    case 'GET health': {
      const health = await visor.health()
      return {json: health, status: health.status === 408 ? 408 : 200}
    }
    case 'GET uptime':
      return {json: await visor.uptime()}
    case 'GET transport-types':
      return {json: await visor.transportTypes()}
    case 'GET apps':
      return {json: await visor.apps()}
    case 'GET apps/*':
    case 'PUT apps/*':
      return appRoute(visor, second ?? '', third, request)
    case 'GET transports':
      return {json: await visor.transports(filterOf(query))}
    case 'POST transports': {
      const {transport_type, remote_pk} = body(['transport_type', 'remote_pk'])
      return {json: await visor.addTransport(String(remote_pk), String(transport_type))}
    }
    case 'GET transports/*':
      return {json: await transportOf(visor, second ?? '')}
    case 'DELETE transports/*':
      await transportOf(visor, second ?? '')
      await visor.removeTransport(second ?? '')
      return {json: true}
    case 'DELETE transports/':
      return {
        json: await removeEach(request.json(), async (id) => {
          if (!(await visor.transports()).some((each) => each.id === id))
            throw new Error(`transport of ID ${id} is not found`)
          await visor.removeTransport(id)
        }),
      }
    case 'PUT public-autoconnect':
      await visor.setPublicAutoconnect(body(['public_autoconnect'])['public_autoconnect'] === true)
      return {json: {}}
    case 'GET persistent-transports':
      return {json: await visor.persistentTransports()}
    case 'PUT persistent-transports':
      await visor.setPersistentTransports(request.json() as {pk: string; type: string}[])
      return {json: {}}
    case 'GET routes': {
      const rules = await visor.routingRules()
      return {json: query.get('summary') === 'true' ? rules : rules.map(({key, rule}) => ({key, rule}))}
    }
    case 'POST routes': {
      const rule = body(RULE_NAMES)
      if (typeof rule['rule_type'] !== 'number') throw new Refusal(400, 'invalid routing rule summary')
      return {json: await visor.saveRoutingRule(rule as unknown as RuleSummary)}
    }
    case 'GET routes/*': {
      const rule = (await visor.routingRules()).find((each) => each.key === routeId(second))
      if (rule === undefined) throw new Refusal(404, 'rule not found')
      return {json: rule}
    }
    case 'DELETE routes/*':
      await visor.removeRoutingRule(routeId(second))
      return {json: true}
    case 'DELETE routes/':
      return {
        json: await removeEach(request.json(), async (id) => {
          if (!(await visor.routingRules()).some((each) => String(each.key) === id))
            throw new Error(`route of ID ${id} is not found`)
          await visor.removeRoutingRule(Number(id))
        }),
      }
    case 'POST min-hops':
      await visor.setMinHops(Number(body(['min_hops'])['min_hops']))
      return {json: {}}
    case 'GET log/*':
      return second === 'rotation' ? {json: await visor.logRotation()} : undefined
    case 'PUT log/*':
      if (second !== 'rotation') return undefined
      await visor.setLogRotation(String(body(['log_rotation_interval'])['log_rotation_interval']))
      return {json: {}}
    case 'GET reward':
      return {json: await visor.rewardAddress()}
    case 'PUT reward':
      return {json: await visor.setRewardAddress(String(body(['reward_address'])['reward_address']))}
    case 'DELETE reward':
      await visor.removeRewardAddress()
      return {json: {}}
    case 'GET runtime-logs':
      return {text: await visor.runtimeLogs(), status: 200}
    case 'POST shutdown':
      await visor.shutdown()
      return HANG_UP
    default:
      return undefined
  }
}

async function appRoute(
  visor: ServedVisor,
  name: string,
  part: string | undefined,
  {method, query, body}: Request,
): Promise<Answer | undefined> {
  const app = (await visor.apps()).find((each) => each.name === name)
  if (app === undefined) throw new Refusal(404, `can not find app of name ${name} from visor ${visor.publicKey}`)
  if (method === 'PUT') {
    const {status, Address, ...settings} = body(APP_NAMES)
    if (status !== undefined && status !== 0 && status !== 1) {
      throw new Refusal(400, `value of 'status' field is ${JSON.stringify(status)} when expecting 0 or 1`)
    }
    const change = {
      ...settings,
      ...(typeof Address === 'string' ? {address: Address} : {}),
      ...(status === undefined ? {} : {run: status === 1 ? 'start' : 'stop'}),
    } as AppChange
    return {json: await visor.changeApp(name, change)}
  }
  switch (part) {
    case undefined:
      return {json: app}
    case 'logs':
      return {json: await visor.appLogs(name, query.get('since') ?? undefined)}
    case 'stats':
      return {json: await visor.appStats(name)}
    case 'connections':
      return {json: await visor.appConnections(name)}
    default:
      return undefined
  }
}

function filterOf(query: URLSearchParams): TransportFilter {
  const types = query.getAll('type')
  const keys = query.getAll('pk')
  return {
    ...(types.length === 0 ? {} : {types}),
    ...(keys.length === 0 ? {} : {keys}),
    logs: query.get('logs') !== 'false',
  }
}

async function transportOf(visor: ServedVisor, id: string): Promise<unknown> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Refusal(400, `invalid UUID length: ${id.length}`)
  const transport = (await visor.transports({logs: true})).find((each) => each.id === id)
  if (transport === undefined) throw new Refusal(404, `transport of ID ${id} is not found`)
  return transport
}

function routeId(text = ''): number {
  if (!/^\d+$/.test(text)) throw new Refusal(400, 'invalid route ID provided')
  return Number(text)
}

async function removeEach(ids: unknown, remove: (id: string) => Promise<void>): Promise<unknown> {
  const outcome: Record<string, {success: boolean; error: string}> = {}
  for (const id of ids as string[]) {
    outcome[id] = await remove(id).then(
      () => ({success: true, error: ''}),
      (error: unknown) => ({success: false, error: error instanceof Error ? error.message : String(error)}),
    )
  }
  return outcome
}
