import {APP_FLAGS} from './flags/app-flags.js'
import {COIN_FLAGS} from './flags/coin-flags.js'
import {HYPERVISOR_FLAGS} from './flags/hypervisor-flags.js'
import {NETWORK_FLAGS} from './flags/network-flags.js'
import {PLACE_FLAGS} from './flags/place-flags.js'
import {ROUTING_FLAGS} from './flags/routing-flags.js'
import {SERVICE_FLAGS} from './flags/service-flags.js'
import {VPN_FLAGS} from './flags/vpn-flags.js'
import {WEB_FLAGS} from './flags/web-flags.js'
import type {GenerateFlagFacts} from './flags/flag-facts.js'

/** Every setting of the generator, in the order of the help and of the environment file. */
export const GENERATE_FLAGS = {
  ...PLACE_FLAGS,
  ...SERVICE_FLAGS,
  ...HYPERVISOR_FLAGS,
  ...NETWORK_FLAGS,
  ...WEB_FLAGS,
  ...ROUTING_FLAGS,
  ...APP_FLAGS,
  ...VPN_FLAGS,
  ...COIN_FLAGS,
}

export type GenerateFlag = keyof typeof GENERATE_FLAGS

interface KindValue {
  switch: boolean
  toggle: boolean
  text: string
  number: number
  keys: readonly string[]
  list: readonly string[]
  pairs: readonly (readonly [name: string, value: string])[]
}

/** What was asked of the generator; a flag that was not given is absent. */
export type GenerateValues = {
  readonly [Flag in GenerateFlag]?: KindValue[(typeof GENERATE_FLAGS)[Flag]['kind']]
}

export const GENERATE_FLAG_NAMES = Object.keys(GENERATE_FLAGS) as GenerateFlag[]

/** The facts of a flag, widened from the table's literal types. */
export function flagFacts(flag: GenerateFlag): GenerateFlagFacts {
  return GENERATE_FLAGS[flag]
}
