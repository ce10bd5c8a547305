import type {RegisteredTransport} from './transport-discovery.js'

/** A visor in a tree of transports. */
export interface TreeVisor {
  readonly pk: string
  /** Fewest transports from the root; 0 is the root. */
  readonly depth: number
  /** The visor above; null for a root. */
  readonly parent_pk: string | null
  /** The transport to the visor above, the first by type and id where there are several; null for a root. */
  readonly transport_id: string | null
  readonly type: string | null
  /** How many transports the visor has, to whomever. */
  readonly transports: number
}

/** How many there are. */
export interface TransportCounts {
  readonly total: number
  readonly unique_visors: number
  /** By type, in order of the names. */
  readonly by_type: Readonly<Record<string, number>>
}

/** Registered transports as trees. */
export interface TransportTree {
  readonly counts: TransportCounts
  /** Every visor once, each below the one above it; one tree after the other. */
  readonly visors: readonly TreeVisor[]
}

export interface TreeQuestion {
  /** The root. Left out: one tree for each part of the network, rooted at its visor with most transports. */
  readonly source?: string | undefined
  /** Only the way from the root to this visor. */
  readonly dest?: string | undefined
  /** Keys of the visors that count; all of them where left out. */
  readonly online?: ReadonlySet<string> | undefined
}

/**
 * Orders transports as trees in which every visor stands as near to its root as it can.
 *
 * @returns no visors where the source, or the destination below it, is not among them. A way of any length is found
 *   without recursion, so the shape of the network cannot exhaust the stack.
 */
export function transportTree(
  all: readonly RegisteredTransport[],
  {source, dest, online}: TreeQuestion,
): TransportTree {
  const transports = all.filter(({edges}) => online === undefined || edges.every((key) => online.has(key)))
  const links = linksOf(transports)
  const roots = source === undefined ? byDegree(links) : links.has(source) ? [source] : []
  const placed = new Map<string, TreeVisor>()
  for (const root of roots) if (!placed.has(root)) place(root, links, placed)
  const visors = inTreeOrder(placed)
  return {counts: countsOf(transports, links.size), visors: dest === undefined ? visors : wayTo(dest, placed)}
}

type Links = ReadonlyMap<string, readonly {readonly peer: string; readonly transport: RegisteredTransport}[]>

function linksOf(transports: readonly RegisteredTransport[]): Links {
  const links = new Map<string, {peer: string; transport: RegisteredTransport}[]>()
  const add = (from: string, peer: string, transport: RegisteredTransport): void => {
    const list = links.get(from) ?? []
    list.push({peer, transport})
    links.set(from, list)
  }
  const ordered = transports.toSorted((a, b) => compare(a.type, b.type) || compare(a.t_id, b.t_id))
  for (const transport of ordered) {
    const [first, second] = transport.edges
    add(first, second, transport)
    if (first !== second) add(second, first, transport)
  }
  return links
}

function byDegree(links: Links): string[] {
  return [...links].sort(([a, one], [b, other]) => other.length - one.length || compare(a, b)).map(([key]) => key)
}

/** Places a root and, level by level, whoever it leads to. */
function place(root: string, links: Links, placed: Map<string, TreeVisor>): void {
  const above = {parent_pk: null, transport_id: null, type: null}
  placed.set(root, {pk: root, depth: 0, ...above, transports: links.get(root)?.length ?? 0})
  const queue = [root]
  for (const pk of queue) {
    const depth = (placed.get(pk)?.depth ?? 0) + 1
    for (const {peer, transport} of links.get(pk) ?? []) {
      if (placed.has(peer)) continue
      const {t_id: transport_id, type} = transport
      placed.set(peer, {pk: peer, depth, parent_pk: pk, transport_id, type, transports: links.get(peer)?.length ?? 0})
      queue.push(peer)
    }
  }
}

/** Each visor followed by those below it, siblings by key. */
function inTreeOrder(placed: ReadonlyMap<string, TreeVisor>): TreeVisor[] {
  const below = new Map<string | null, TreeVisor[]>()
  for (const visor of placed.values()) {
    const siblings = below.get(visor.parent_pk) ?? []
    siblings.push(visor)
    below.set(visor.parent_pk, siblings)
  }
  const ordered: TreeVisor[] = []
  const waiting = [...(below.get(null) ?? [])].reverse()
  for (let visor = waiting.pop(); visor !== undefined; visor = waiting.pop()) {
    ordered.push(visor)
    for (const next of (below.get(visor.pk) ?? []).toSorted((a, b) => compare(b.pk, a.pk))) waiting.push(next)
  }
  return ordered
}

function wayTo(dest: string, placed: ReadonlyMap<string, TreeVisor>): TreeVisor[] {
  const way: TreeVisor[] = []
  for (let visor = placed.get(dest); visor !== undefined; visor = placed.get(visor.parent_pk ?? '')) way.push(visor)
  return way.reverse()
}

function countsOf(transports: readonly RegisteredTransport[], unique_visors: number): TransportCounts {
  const by_type = new Map<string, number>()
  for (const {type} of transports) by_type.set(type, (by_type.get(type) ?? 0) + 1)
  const ordered = [...by_type].sort(([a], [b]) => compare(a, b))
  return {total: transports.length, unique_visors, by_type: Object.fromEntries(ordered)}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
