import type {RouteDescriptor, RoutingRule} from '../../model/routing-rule.js'
import {isPublicKey} from '../../protocol/public-key.js'
import {HttpRefusal} from './http-refusal.js'

type Json = Readonly<Record<string, unknown>>

/** A routing rule from the API's words. @throws {@link HttpRefusal} `invalid routing rule summary` (visor-rpc D.3) */
export function ruleFromJson(summary: Json): RoutingRule {
  const shared = {
    key_route_id: integer(summary['key_route_id'], 32),
    keep_alive_ms: integer(summary['keep_alive'], 63) / 1e6,
  }
  switch (summary['rule_type']) {
    case 0:
      return {type: 'consume', ...shared, descriptor: descriptorOf(object(summary['app_fields']))}
    case 1: {
      const fields = object(summary['forward_fields'])
      return {type: 'forward', ...shared, descriptor: descriptorOf(fields), ...nextOf(fields)}
    }
    case 2:
      return {type: 'intermediary-forward', ...shared, ...nextOf(object(summary['intermediary_forward_fields']))}
    default:
      throw invalid()
  }
}

function descriptorOf(fields: Json): RouteDescriptor {
  const descriptor = object(fields['route_descriptor'])
  return {
    src_pk: key(descriptor['src_pk']),
    src_port: integer(descriptor['src_port'], 16),
    dst_pk: key(descriptor['dst_pk']),
    dst_port: integer(descriptor['dst_port'], 16),
  }
}

function nextOf(fields: Json): {next_route_id: number; next_transport_id: string} {
  const id = fields['next_tid']
  if (typeof id !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw invalid()
  return {next_route_id: integer(fields['next_rid'], 32), next_transport_id: id.toLowerCase()}
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw invalid()
  return {...value}
}

function key(value: unknown): string {
  if (typeof value !== 'string' || !isPublicKey(value)) throw invalid()
  return value.toLowerCase()
}

function integer(value: unknown, bits: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= 2 ** bits) throw invalid()
  return value
}

function invalid(): HttpRefusal {
  return new HttpRefusal(400, 'invalid routing rule summary')
}
