import {createEngine, type ContractVersion} from '#starlark-wasm'
import type {Dial} from '../../../../src/policy/model/dial.js'
import {dialOf, type DialDraft} from '../../../../src/policy/model/build-dial.js'
import type {Call, DecisionEvent, DecisionRecord, EventCode, RouteOutcome} from '../../../../src/policy/model/record.js'
import {decideDial} from '../../../../src/policy/router/decide-dial.js'
import type {DecideOptions} from '../../../../src/policy/router/dial-run.js'
import {parseInstant} from '../../../../src/policy/router/instant.js'
import {PolicyCache, type OpenPolicy} from '../../../../src/policy/router/open-policy.js'

/** The engine that every test of this folder decides with. */
export const engine = await createEngine()

/** Made-up keys with the shape of public keys. */
const madeUpKey = (digit: string) => `02${digit.repeat(64)}`
export const A = madeUpKey('a')
export const B = madeUpKey('b')
export const C = madeUpKey('c')
export const Z = madeUpKey('d')
export const PEER = madeUpKey('e')

export const NOW = '2026-05-29T17:04:05Z'

export const usual: DialDraft = {app: 'vpn-client', peer_pk: PEER, port: 44, now: NOW, forward: [direct(20)]}

export function direct(latencyMs: number | null, kind = 'stcpr') {
  return {hops: [], transports: [{kind, latency_ms: latencyMs}]}
}

/** A route over `hops`, each transport stcpr with its share of `latencyMs`. */
export function over(hops: string[], ...latencies: (number | null)[]) {
  return {hops, transports: [...hops, ''].map((_, index) => ({kind: 'stcpr', latency_ms: latencies[index] ?? null}))}
}

/** Opens the script of a whole policy. */
export function open(text: string, {now = NOW, contract}: {now?: string; contract?: ContractVersion} = {}): OpenPolicy {
  const cache = new PolicyCache(engine, {form: 'file', label: 'p.star', text}, contract)
  const policy = cache.open({now: instant(now), providers: {}})
  if (policy.kind !== 'open') throw new Error(`does not load: ${policy.message}`)
  return policy
}

/** A policy whose `decide_route` has `body`, one statement per line, indented by four spaces. */
export function body(...lines: string[]): string {
  return ['def decide_route(ctx, candidates):', ...lines.map((line) => `    ${line}`), ''].join('\n')
}

export function instant(text: string) {
  const parsed = parseInstant(text)
  if (!parsed) throw new Error(`no time: ${text}`)
  return parsed
}

/** Decides a dial that is usual but for `draft`. */
export function decide(script: string, draft: DialDraft = {}, options: DecideOptions = {}): DecisionRecord {
  return decideWith(script, dialOf({...usual, ...draft}), options)
}

export function decideWith(script: string, dial: Dial, options: DecideOptions = {}): DecisionRecord {
  const policy = open(script)
  try {
    return decideDial(policy, dial, options)
  } finally {
    policy.script?.dispose()
  }
}

export function routeOf({outcome}: DecisionRecord): RouteOutcome {
  if (outcome.kind !== 'route') throw new Error(`outcome is ${JSON.stringify(outcome)}`)
  return outcome
}

export function eventsOf({events}: Pick<DecisionRecord, 'events'>, code: EventCode): DecisionEvent[] {
  return events.filter((event) => event.code === code)
}

export function logOf({visor_log}: Pick<DecisionRecord, 'visor_log'>): string[] {
  return visor_log.map(({text}) => text)
}

export function callOf({calls}: DecisionRecord, phase: Call['phase']): Call {
  const call = calls.find((one) => one.phase === phase)
  if (!call) throw new Error(`no ${phase} call`)
  return call
}
