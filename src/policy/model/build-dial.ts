import type {Dial, DialOptions, Route, VisorDefaults, WorldRoutes} from './dial.js'

/** A caller that asks for nothing in particular. */
export const NO_OPTIONS: DialOptions = {
  mux: 0,
  forward_mux: 0,
  reverse_mux: 0,
  min_hops: 0,
  forward_min_hops: 0,
  reverse_min_hops: 0,
  use_existing_tp_only: false,
  distribution: '',
  rotation_interval_seconds: 0,
}

/** A visor as it is without settings of its own. */
export const VISOR_DEFAULTS: VisorDefaults = {min_hops: 0, mux: 0, distribution: 'auto'}

/** A dial in a small world, told by what is not usual about it. */
export interface DialDraft extends Partial<Omit<Dial, 'options' | 'defaults' | 'routes'>> {
  readonly options?: Partial<DialOptions>
  readonly defaults?: Partial<VisorDefaults>
  /** Routes from the dialling side, the answer to every fetch. */
  readonly forward?: readonly Route[]
  /** In the order from the destination back; left out, the forward routes are mirrored. */
  readonly reverse?: readonly Route[]
  readonly dead_relays?: readonly string[]
}

/**
 * A dial in a small world written by hand. Left out: an unnamed app to port 0 of an unnamed peer that can multiplex, at
 * no known time, no direct transport, no caller options, no routes, nothing known about any visor.
 */
export function dialOf({options, defaults, forward = [], reverse, dead_relays = [], ...own}: DialDraft): Dial {
  const routes: WorldRoutes = {kind: 'world', forward, reverse: reverse ?? null, dead_relays}
  return {
    id: 'dial',
    app: '',
    peer_pk: '',
    port: 0,
    now: null,
    peer_mux: true,
    direct: null,
    providers: {},
    ...own,
    options: {...NO_OPTIONS, ...options},
    defaults: {...VISOR_DEFAULTS, ...defaults},
    routes,
  }
}
