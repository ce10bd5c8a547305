import type {VisorClient} from '../../../visor/client.js'
import type {RoutingRule} from '../../../visor/model/routing-rule.js'
import {ServiceAnswerUnreadable, type ServiceName} from '../../http/service-problems.js'
import type * as routes from '../answers/route-answers.js'
import type {CallLimits} from '../hypervisor-connection.js'
import type {RemoteVisor} from '../remote-visor.js'
import {ruleOf, ruleSummaryOf} from './from-answer.js'
import {missing} from './not-over-http.js'

/** The group `rules` of a visor, through its hypervisor. */
export function ruleOperations(visor: RemoteVisor, service: ServiceName): VisorClient['rules'] {
  const read = (answer: routes.RoutingRule): RoutingRule => {
    const rule = ruleOf(answer)
    if (rule === undefined) throw new ServiceAnswerUnreadable(service, `not a routing rule: ${answer.rule}`)
    return rule
  }

  const list = async (limits: CallLimits = {}): Promise<RoutingRule[]> => {
    const rules = await visor.with(limits).routingRules()
    return rules.map(read).sort((a, b) => a.key_route_id - b.key_route_id)
  }

  return {
    list,
    get: async (routeId, limits = {}) => read(await visor.with(limits).routingRule(routeId)),
    async save(rule, limits = {}) {
      await visor.with(limits).saveRoutingRule(ruleSummaryOf(rule))
    },
    remove: (routeId, limits = {}) => visor.with(limits).removeRoutingRule(routeId),
    nextId: async (limits) => 1 + ((await list(limits)).at(-1)?.key_route_id ?? 0),
    groups: missing('listing route groups', [
      'The groups can be read off the routing rules: `skywire-cli visor ls-rules`.',
    ]),
    activeRoutes: missing('listing the routes of apps'),
    muxGroups: missing('listing the legs of connections'),
  }
}
