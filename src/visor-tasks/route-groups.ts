import type {RoutingRule, RouteDescriptor} from '../visor/model/routing-rule.js'
import type {RuleGroup} from './answers.js'

/**
 * The connections that rules make, in order of their first rule: asked of a visor before v1.3.29 directly, it would die.
 */
export function routeGroups(rules: readonly RoutingRule[]): readonly RuleGroup[] {
  const groups = new Map<string, RuleGroup>()
  for (const rule of rules) {
    if (rule.type === 'intermediary-forward') continue
    const {descriptor, key_route_id} = rule
    const key = nameOf(descriptor)
    const none = {descriptor, consume_route_id: null, forward_route_id: null, next_transport_id: null}
    const known = groups.get(key) ?? none
    const found =
      rule.type === 'consume'
        ? {consume_route_id: key_route_id}
        : {forward_route_id: key_route_id, next_transport_id: rule.next_transport_id}
    groups.set(key, {...known, ...found})
  }
  return [...groups.values()]
}

function nameOf({src_pk, src_port, dst_pk, dst_port}: RouteDescriptor): string {
  return `${src_pk}:${src_port} ${dst_pk}:${dst_port}`
}
