import type {RouteDescriptor, RoutingRule} from '../model/routing-rule.js'
import {Refusal} from './refusal.js'

/** How long an expired rule is still told apart from one that never was. */
const GRACE_MS = 10_000

/** The routing table of a sandbox: rules live as long as they are used, and their keep-alive after that. */
export class SandboxRules {
  readonly #rules = new Map<number, {readonly rule: RoutingRule; expiresAt: number}>()
  /** Ids of the rules of each running connection, by app. */
  readonly #connections = new Map<string, readonly [consume: number, forward: number]>()
  #nextId = 1

  tick(now: number): void {
    for (const ids of this.#connections.values()) {
      for (const id of ids) {
        const held = this.#rules.get(id)
        if (held !== undefined) held.expiresAt = now + held.rule.keep_alive_ms
      }
    }
    for (const [id, {expiresAt}] of this.#rules) if (expiresAt + GRACE_MS < now) this.#rules.delete(id)
  }

  list(now: number): RoutingRule[] {
    return [...this.#rules.values()].filter(({expiresAt}) => expiresAt > now).map(({rule}) => rule)
  }

  get(id: number, now: number): RoutingRule {
    const held = this.#rules.get(id)
    if (held === undefined) throw new Refusal('rule not found')
    if (held.expiresAt <= now) throw new Refusal('rule keep-alive timeout exceeded')
    return held.rule
  }

  save(rule: RoutingRule, now: number): void {
    this.#rules.set(rule.key_route_id, {rule, expiresAt: now + rule.keep_alive_ms})
    this.#nextId = Math.max(this.#nextId, rule.key_route_id + 1)
  }

  remove(id: number): void {
    this.#rules.delete(id)
  }

  /** Makes the two rules of an app's connection, which live as long as {@link disconnect} is not called. */
  connect(app: string, descriptor: RouteDescriptor, transportId: string, now: number): void {
    if (this.#connections.has(app)) return
    const consume = this.#nextId++
    const forward = this.#nextId++
    const keep_alive_ms = 60_000
    this.save({type: 'consume', key_route_id: consume, keep_alive_ms, descriptor}, now)
    const next = {next_route_id: forward, next_transport_id: transportId}
    this.save({type: 'forward', key_route_id: forward, keep_alive_ms, descriptor, ...next}, now)
    this.#connections.set(app, [consume, forward])
  }

  disconnect(app: string): void {
    this.#connections.delete(app)
  }

  /** Running connections by app. */
  connections(): ReadonlyMap<string, readonly [consume: number, forward: number]> {
    return this.#connections
  }
}
