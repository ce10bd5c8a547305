import type {DialPhase} from './dial-flow.js'
import {constant, FROM, list, other, type Value} from './value.js'

/** What a field of `ctx` is in a phase (policy contract 6). */
export function contextField(name: string, phase: DialPhase): Value {
  const isSelect = phase === 'select-route'
  switch (name) {
    case 'app':
      return other('ctx.app', FROM.app)
    case 'peer_pk':
      return other('ctx.peer_pk', FROM.peer)
    case 'port':
      return isSelect ? constant(0, FROM.port) : other('ctx.port', FROM.port)
    case 'is_direct_dial':
      return constant(phase === 'direct-dial', FROM.direct)
    case 'transport_kind':
      return phase === 'direct-dial' ? other('ctx.transport_kind', FROM.direct) : constant('', FROM.direct)
    case 'reverse_candidates':
      return list(isSelect ? 'filled' : 'empty', 'reverse candidate', 'ctx.reverse_candidates', FROM.reverse)
    case 'cli_overrides':
      return other('ctx.cli_overrides', FROM.overrides)
    default:
      return other(`ctx.${name}`)
  }
}

/** What a field of a candidate or leg is: its lists may be empty, as a direct route has no relays (policy contract 7). */
export function elementField(element: Extract<Value, {kind: 'element'}>, name: string): Value {
  const key = `${element.key}.${name}`
  switch (name) {
    case 'hops':
      return list('maybe', null, `${element.key}.hops`, element.from | FROM.hops)
    case 'hops_geo':
      // As long as `hops`, so that a test of one settles the other.
      return list('maybe', null, `${element.key}.hops`, element.from | FROM.geo)
    case 'transport_kinds':
      return list('maybe', null, key, element.from | FROM.kinds)
    case 'est_latency_ms':
    case 'latency_ms':
      return other(key, element.from | FROM.latency)
    default:
      return other(key, element.from)
  }
}
