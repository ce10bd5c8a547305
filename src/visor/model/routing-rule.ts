export type RuleType = 'consume' | 'forward' | 'intermediary-forward'

/** The two ends of a route; the source is the local one, as seen by the visor that holds the rule. */
export interface RouteDescriptor {
  readonly src_pk: string
  readonly src_port: number
  readonly dst_pk: string
  readonly dst_port: number
}

/** What a visor does with packets of a route. */
export type RoutingRule = ConsumeRule | ForwardRule | IntermediaryRule

interface AnyRule {
  readonly key_route_id: number
  /** How long it lives without traffic; fractions of a millisecond are kept. */
  readonly keep_alive_ms: number
}

/** The end of a route: packets are for an app here. */
export interface ConsumeRule extends AnyRule {
  readonly type: 'consume'
  readonly descriptor: RouteDescriptor
}

/** The beginning of a route: packets of an app here go out. */
export interface ForwardRule extends AnyRule {
  readonly type: 'forward'
  readonly descriptor: RouteDescriptor
  readonly next_route_id: number
  readonly next_transport_id: string
}

/** The middle of a route: packets are passed on. */
export interface IntermediaryRule extends AnyRule {
  readonly type: 'intermediary-forward'
  readonly next_route_id: number
  readonly next_transport_id: string
}

/** A pair of rules that make up a connection, as seen from here. */
export interface RouteGroup {
  readonly consume_route_id: number
  readonly forward_route_id: number
  readonly descriptor: RouteDescriptor
  readonly next_transport_id: string
}
