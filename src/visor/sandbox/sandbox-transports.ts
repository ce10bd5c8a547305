import type {TransportEntry, TransportSummary} from '../model/transport.js'
import {transportId} from '../protocol/transport-id.js'
import type {Chance} from './chance.js'
import type {Peer} from './peers.js'
import {Refusal} from './refusal.js'

const TYPES = ['dmsg', 'stcp', 'stcpr', 'sudph'] as const

/** When transport discovery heard of each: only visors of 2020 and 2021 tell. */
const OPENED_AT = new Date(Date.UTC(2020, 8, 13))

interface Link {
  readonly id: string
  readonly type: string
  readonly peer: Peer
  label: string
  recv_bytes: number
  sent_bytes: number
}

/** The transports of a sandbox: some of its own making that come and go, and those that were asked for. */
export class SandboxTransports {
  readonly #localKey: string
  readonly #peers: readonly Peer[]
  readonly #chance: Chance
  readonly #links = new Map<string, Link>()

  constructor(localKey: string, peers: readonly Peer[], chance: Chance) {
    this.#localKey = localKey
    this.#peers = peers
    this.#chance = chance
    for (const peer of peers.slice(0, 3)) this.#open(peer, peer.types[0] ?? 'dmsg', 'automatic')
  }

  /** One second of life: traffic, and now and then a transport that opens or breaks. */
  tick(): void {
    for (const link of this.#links.values()) {
      link.recv_bytes += this.#chance.integer(4096)
      link.sent_bytes += this.#chance.integer(2048)
    }
    if (this.#chance.integer(20) > 0) return
    const automatic = [...this.#links.values()].filter((link) => link.label === 'automatic')
    if (automatic.length > 2 && this.#chance.integer(2) === 0) {
      const broken = this.#chance.pick(automatic)
      if (broken !== undefined) this.#links.delete(broken.id)
      return
    }
    const peer = this.#chance.pick(this.#peers)
    const type = this.#chance.pick(peer?.types ?? [])
    if (peer !== undefined && type !== undefined) this.#open(peer, type, 'automatic')
  }

  types(): readonly string[] {
    return TYPES
  }

  list(types: readonly string[], keys: readonly string[]): TransportSummary[] {
    return [...this.#links.values()]
      .filter((link) => types.length === 0 || types.includes(link.type))
      .filter((link) => keys.length === 0 || keys.includes(link.peer.pk) || keys.includes(this.#localKey))
      .map((link) => this.#summary(link))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  get(id: string): TransportSummary {
    const link = this.#links.get(id)
    if (link === undefined) throw new Refusal('not found')
    return this.#summary(link)
  }

  /** The peer at the other end of a transport. */
  peerOf(id: string): Peer | undefined {
    return this.#links.get(id)?.peer
  }

  add(remoteKey: string, type: string, label: string): TransportSummary {
    if (!TYPES.some((known) => known === type)) throw new Refusal('unknown network type')
    const peer = this.#peers.find((candidate) => candidate.pk === remoteKey)
    if (peer === undefined) throw new Refusal(`sandbox: no visor ${remoteKey} in the simulated network`)
    if (!peer.types.includes(type)) throw new Refusal(`sandbox: visor ${remoteKey} cannot be reached over ${type}`)
    const link = this.#open(peer, type, label)
    link.label = label
    return this.#summary(link)
  }

  remove(id: string): void {
    this.#links.delete(id)
  }

  removeAll(): void {
    this.#links.clear()
  }

  entry(id: string): TransportEntry {
    const link = this.#links.get(id)
    if (link === undefined) throw new Refusal('transport not found')
    return this.#entry(link)
  }

  entriesOf(key: string): TransportEntry[] {
    const found = [...this.#links.values()].filter((link) => key === this.#localKey || key === link.peer.pk)
    if (found.length === 0) throw new Refusal('transport not found')
    return found.map((link) => this.#entry(link))
  }

  #open(peer: Peer, type: string, label: string): Link {
    const id = transportId(this.#localKey, peer.pk, type)
    const link = this.#links.get(id) ?? {id, type, peer, label, recv_bytes: 0, sent_bytes: 0}
    this.#links.set(id, link)
    return link
  }

  #entry({id, type, label, peer}: Link): TransportEntry {
    const edges: [string, string] = this.#localKey < peer.pk ? [this.#localKey, peer.pk] : [peer.pk, this.#localKey]
    const known = {is_up: true, registered_at: OPENED_AT, is_public: true, opinions: [true, true]} as const
    return {id, edges, type, label, ...known}
  }

  #summary(link: Link): TransportSummary {
    return {
      id: link.id,
      type: link.type,
      local_pk: this.#localKey,
      remote_pk: link.peer.pk,
      is_setup: false,
      label: link.label,
      is_up: true,
      log: {recv_bytes: link.recv_bytes, sent_bytes: link.sent_bytes},
      latency_ms: link.peer.latency_ms,
      throughput_bps: 8_000_000,
      remote_ip: null,
      remote_country: link.peer.country,
    }
  }
}
