import type {Caller, CallOptions} from '../caller.js'
import type {VisorTest} from '../model/forwarding.js'
import {methods} from '../protocol/methods.js'

const {e2} = methods

export interface Ping {
  readonly remote_pk: string
  /** How often; 1 by default. */
  readonly tries?: number
  /** Of each packet, in KiB; 2 by default. */
  readonly size_kib?: number
}

export interface TestVisors {
  /** How many visors; 2 by default. */
  readonly count?: number
  readonly tries?: number
  readonly size_kib?: number
}

/** Round trips to other visors. */
export function pingCalls(visor: Caller) {
  return {
    /**
     * Latencies in ms, one per try, as they come.
     *
     * The route is made before the first and taken down after the last, also when the loop is left early or a try fails: the
     * order a visor needs, which dies of any other.
     */
    async *ping({remote_pk, tries = 1, size_kib = 2}: Ping, options?: CallOptions): AsyncGenerator<number, void> {
      const config = {PK: remote_pk, Tries: 1, PcktSize: size_kib, PubVisCount: 0}
      await visor.call(e2.DialPing, config, options)
      try {
        for (let i = 0; i < tries; i++) {
          for (const latency of await visor.call(e2.Ping, config, options)) yield latency / 1e6
        }
      } finally {
        await visor.call(e2.StopPing, remote_pk, {timeoutMs: options?.timeoutMs})
      }
    },

    /** Pings visors of dmsg discovery. @throws CallRefused `dmsgC is not available` */
    async test({count = 2, tries = 1, size_kib = 2}: TestVisors = {}, options?: CallOptions): Promise<VisorTest[]> {
      const results = await visor.call(e2.TestVisor, {Tries: tries, PcktSize: size_kib, PubVisCount: count}, options)
      return results.map(({PK, Max, Min, Mean, Status}) => ({pk: PK, max: Max, min: Min, mean: Mean, status: Status}))
    },
  }
}
