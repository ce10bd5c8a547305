import {parseDuration} from '../config/values/duration.js'
import {UsageProblem} from '../errors.js'
import type {VisorClient} from '../visor/client.js'
import type {RoutingRule} from '../visor/model/routing-rule.js'
import type {RouteId} from './answers.js'

/** Saves a rule; one of the same id is replaced. */
export async function saveRule({rules}: Pick<VisorClient, 'rules'>, rule: RoutingRule): Promise<RouteId> {
  await rules.save(rule)
  return {route_id: rule.key_route_id}
}

/** Milliseconds of a keep-alive such as `30s`. @throws {@link UsageProblem} */
export function keepAliveMs(text: string): number {
  const ns = parseDuration(text)
  if (ns !== undefined && ns > 0n) return Number(ns) / 1e6
  throw new UsageProblem(`not a time to live: ${text}`, {hints: ['Write a duration such as `30s` or `1m30s`.']})
}
