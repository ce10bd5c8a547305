import type {Era} from '../eras/era.js'
import type {JsonObject} from '../../json/json-value.js'
import {valueAt, type Pointer} from '../../json/pointer.js'
import {viewApps} from './app-view.js'

/** A place where a configuration names a policy. */
export interface PolicyPlace {
  readonly path: Pointer
  /** As it is written: `none`, `preset:NAME`, `@FILE` or source. */
  readonly value: string
}

/** Every policy that a configuration names: the visor's, then those of its apps (visor-config C.6). */
export function policyPlaces(config: JsonObject, era: Era): PolicyPlace[] {
  const visor = '/routing/policy_per_dial'
  const places = [
    {path: visor, value: valueAt(config, visor)},
    ...viewApps(config, era).map(({path, entry}) => ({path: `${path}/routing_policy`, value: entry['routing_policy']})),
  ]
  return places.flatMap(({path, value}) => (typeof value === 'string' ? [{path, value}] : []))
}
