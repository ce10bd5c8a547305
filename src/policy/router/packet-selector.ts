import type {Distribution} from '../model/distribution.js'
import {legAtTurn, NO_TABLES, rebuildTables, type SelectorLeg, type SelectorTables} from './schedule.js'
import {isIpv4, stickyHash} from './sticky-hash.js'

export interface PacketSelectorOptions {
  readonly distribution: Distribution
  /** In index order; `null` is an empty slot. */
  readonly legs: readonly (SelectorLeg | null)[]
  /** Whether the group negotiated multiplexing. */
  readonly isMux?: boolean
}

/** The counters of a selector, unsigned 32 bit and never reset: turns taken of the schedule, of `small`, of the fallback. */
interface Counters {
  schedule: number
  small: number
  fallback: number
}

/**
 * Chooses a leg for each packet of one route group, as the router's layer-2 selector does.
 *
 * Tables are static between rebuilds: `auto` goes on with the latencies of the last one, while `latency-adaptive` reads
 * them at each packet. Which bytes the router's selector sees is unconfirmed (24.10): most likely those of an
 * encryption frame, not the application's; give it the view you want to know about.
 *
 * Source: policy contract 16; vectors P01 to P15 and the table of 16.5.
 */
export class PacketSelector {
  #distribution: Distribution
  #legs: readonly (SelectorLeg | null)[]
  #tables: SelectorTables = NO_TABLES
  readonly #isMux: boolean
  readonly #counters: Counters = {schedule: 0, small: 0, fallback: 0}

  constructor({distribution, legs, isMux = true}: PacketSelectorOptions) {
    this.#distribution = distribution
    this.#legs = legs
    this.#isMux = isMux
    this.rebuild()
  }

  get distribution(): Distribution {
    return this.#distribution
  }

  get tables(): SelectorTables {
    return this.#tables
  }

  /** Sets the mode and rebuilds, as when a policy's distribution is applied. */
  apply(distribution: Distribution): void {
    this.#distribution = distribution
    this.rebuild()
  }

  /** Replaces the legs and rebuilds, as when one was added or removed. */
  setLegs(legs: readonly (SelectorLeg | null)[]): void {
    this.#legs = legs
    this.rebuild()
  }

  /** Replaces the legs' state without a rebuild: between two rebuilds the tables do not follow. */
  updateLegs(legs: readonly (SelectorLeg | null)[]): void {
    this.#legs = legs
  }

  rebuild(): void {
    this.#tables = rebuildTables(this.#distribution, this.#legs, this.#tables)
  }

  /** The leg that carries a packet with `payload`; `null` is a send error, as no leg is open and ready (contract 16.1). */
  choose(payload: Uint8Array): number | null {
    if (this.#legs.length === 1 || !this.#isMux) return 0
    const byMode = payload.length === 0 ? undefined : this.#byPayload(payload)
    if (this.#isUsable(byMode)) return byMode
    if (this.#tables.schedule.length > 0) {
      const scheduled = legAtTurn(this.#tables.schedule, this.#next('schedule'))
      if (this.#isUsable(scheduled)) return scheduled
    }
    return this.#anyUsable()
  }

  /** What the modes that look at a packet say; `undefined` for the others (contract 16.4). */
  #byPayload(payload: Uint8Array): number | undefined {
    const distribution = this.#distribution
    switch (distribution.mode) {
      case 'size-threshold':
        return payload.length > distribution.bytes ? 0 : this.#nextSmall()
      case 'dscp-priority': {
        const dscp = payload.length >= 2 && isIpv4(payload) ? (payload[1] ?? 0) >> 2 : -1
        return dscp >= distribution.dscp ? 0 : this.#nextSmall()
      }
      case 'latency-adaptive':
        return this.#fastestLive()
      case 'sticky:5tuple':
        return this.#tables.live[stickyHash(payload) % this.#tables.live.length]
      default:
        return undefined
    }
  }

  #nextSmall(): number | undefined {
    const {small} = this.#tables
    return small.length === 0 ? 0 : small[this.#next('small') % small.length]
  }

  #fastestLive(): number | undefined {
    let fastest: number | undefined
    let least = Infinity
    for (const leg of this.#tables.live) {
      const latencyMs = this.#legs[leg]?.latency_ms ?? 0
      if (latencyMs > 0 && latencyMs < least) [fastest, least] = [leg, latencyMs]
    }
    return fastest ?? this.#tables.live[0]
  }

  #anyUsable(): number | null {
    const count = this.#legs.length
    const start = this.#next('fallback')
    for (let offset = 0; offset < count; offset++) {
      const leg = (start + offset) % count
      if (this.#isUsable(leg)) return leg
    }
    return null
  }

  #isUsable(leg: number | undefined): leg is number {
    const state = leg === undefined ? undefined : this.#legs[leg]
    return state != null && state.open && state.ready
  }

  #next(counter: keyof Counters): number {
    const value = this.#counters[counter]
    this.#counters[counter] = (value + 1) >>> 0
    return value
  }
}
