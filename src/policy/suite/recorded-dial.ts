import type {Dial} from '../model/dial.js'
import {mergeProviders} from '../recording/merge-providers.js'
import type {DialFile} from '../world/dial-file.js'
import {keyOf} from '../world/dial-of-file.js'

/** A recorded dial with what a suite says about it on top; `now` stands in where nobody says when it happened. */
export function recordedDial(dial: Dial, changes: DialFile, now: string): Dial {
  const {app, peer_pk, port, direct, peer_mux, options, defaults, providers = {}} = changes
  const said = Object.fromEntries(Object.entries(providers).map(([relay, facts]) => [keyOf(relay), facts]))
  return {
    ...dial,
    app: app ?? dial.app,
    peer_pk: peer_pk === undefined ? dial.peer_pk : keyOf(peer_pk),
    port: port ?? dial.port,
    now: changes.now ?? dial.now ?? now,
    direct: direct === undefined ? dial.direct : direct,
    peer_mux: peer_mux ?? dial.peer_mux,
    options: {...dial.options, ...options},
    defaults: {
      min_hops: defaults?.min_hops ?? dial.defaults.min_hops,
      mux: defaults?.mux ?? dial.defaults.mux,
      distribution: defaults?.distribution ?? dial.defaults.distribution,
    },
    providers: mergeProviders(dial.providers, said),
  }
}
