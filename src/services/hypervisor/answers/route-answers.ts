import {list, number, object, or, publicKey, string, uuid, type Read} from '../../http/json-shape.js'

/** Both ends of a route, as the visor that holds the rule sees them: source is the local end (visor-rpc C.2.8). */
const routeDescriptor = object({
  dst_pk: publicKey,
  src_pk: publicKey,
  /** 0 to 65535. */
  dst_port: number,
  src_port: number,
})
export type RouteDescriptor = Read<typeof routeDescriptor>

const nextHop = {
  /** Route id at the next visor. */
  next_rid: number,
  /** Transport to the next visor. */
  next_tid: uuid,
}

/** A routing rule in words (visor-rpc C.2.4). Exactly one of the three field groups is set, by `rule_type`. */
export const ruleSummary = object({
  /** Nanoseconds. */
  keep_alive: number,
  /** 0 consume, 1 forward, 2 intermediary forward. */
  rule_type: number,
  key_route_id: number,
  app_fields: or(object({route_descriptor: routeDescriptor}), null),
  forward_fields: or(object({route_descriptor: routeDescriptor, ...nextHop}), null),
  intermediary_forward_fields: or(object(nextHop), null),
})
export type RuleSummary = Read<typeof ruleSummary>

/** A routing rule of a visor's table. */
export const routingRule = object({
  /** Route id, the key in the table. */
  key: number,
  /** The rule's bytes as lower-case hex (visor-rpc C.2.8). */
  rule: string,
  /** Null when it was not asked for. */
  rule_summary: or(ruleSummary, null),
})
export type RoutingRule = Read<typeof routingRule>
export const routingRules = list(routingRule)
