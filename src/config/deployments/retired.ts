import {withoutSlash} from '../values/service-url.js'
import data from './deployments.json' with {type: 'json'}
import {SERVICE_NAMES} from './deployment.js'

const RETIRED = new Map(
  (['prod', 'test'] as const).flatMap((name) =>
    SERVICE_NAMES.map((service): [string, string] => [data.early[name][service], data.current[name][service]]),
  ),
)

/** What took the place of a retired service address; `undefined` where the address is not retired (visor-config I.5). */
export function successorOf(url: string): string | undefined {
  return RETIRED.get(withoutSlash(url))
}

/** The route-setup key of the test deployment that was replaced, and the one that replaced it (visor-config I.5). */
export const REPLACED_SETUP_NODE = {
  old: '026c5a07de617c5c488195b76e8671bf9e7ee654d0633933e202af9e111ffa358d',
  new: '026c2a3e92d6253c5abd71a42628db6fca9dd9aa037ab6f4e3a31108558dfd87cf',
} as const
