import type {MuxGroup, MuxLeg} from '../../visor/model/route-status.js'
import type {Look} from '../look.js'
import {renderTable, type Column} from '../table.js'
import {bytesText} from './transports.js'

/** Bytes per second of a leg. */
export interface LegSpeed {
  readonly recv: number
  readonly sent: number
}

/** By the port of the connection and the transport of the leg. */
export type LegSpeeds = ReadonlyMap<string, LegSpeed>

/** How fast legs were between two looks; legs that were not there before have no speed. */
export function legSpeeds(before: readonly MuxGroup[], now: readonly MuxGroup[], seconds: number): LegSpeeds {
  const counters = new Map(before.flatMap((group) => group.legs.map((leg) => [keyOf(group, leg), leg] as const)))
  const speeds = new Map<string, LegSpeed>()
  for (const group of now) {
    for (const leg of group.legs) {
      const old = counters.get(keyOf(group, leg))
      if (old === undefined || seconds <= 0) continue
      const speed = (count: number, earlier: number): number => Math.max(0, count - earlier) / seconds
      speeds.set(keyOf(group, leg), {
        recv: speed(leg.recv_bytes, old.recv_bytes),
        sent: speed(leg.sent_bytes, old.sent_bytes),
      })
    }
  }
  return speeds
}

function keyOf({descriptor}: MuxGroup, {transport_id}: MuxLeg): string {
  return `${descriptor.src_port} ${transport_id}`
}

export interface LegOptions {
  /** With what waits for order. */
  readonly verbose?: boolean
  readonly speeds?: LegSpeeds | undefined
}

/** The legs of connections: a line about each connection, its legs below it (visor-rpc F.3, proxy mux info). */
export function renderLegs(
  groups: readonly MuxGroup[],
  look: Look,
  {verbose = false, speeds}: LegOptions = {},
): string {
  if (groups.length === 0) return 'no connections'
  return groups
    .map((group, index) => {
      const {distribution, reorder_pending, reorder_gap_age_ms, write_seq} = group
      const lines = [headOf(group, index)]
      if (distribution !== '') lines.push(`distribution: ${distribution}`)
      if (verbose) {
        lines.push(
          `reorder: ${reorder_pending} waiting, oldest gap ${Math.round(reorder_gap_age_ms)} ms, at ${write_seq}`,
        )
      }
      return [...lines, renderTable(group.legs, columnsOf(group, speeds), look)].join('\n')
    })
    .join('\n\n')
}

function headOf({descriptor, legs, ...group}: MuxGroup, index: number): string {
  const word = (isOn: boolean): string => (isOn ? 'on' : 'off')
  return (
    `rg[${index}] ${descriptor.src_pk.slice(0, 8)}..:${descriptor.src_port} → ` +
    `${descriptor.dst_pk.slice(0, 8)}..:${descriptor.dst_port}  mux=${word(group.mux_enabled)} ` +
    `sack=${word(group.sack_enabled)} perframe=${word(group.per_frame_noise)}  legs=${legs.length}`
  )
}

function columnsOf(group: MuxGroup, speeds: LegSpeeds | undefined): readonly Column<MuxLeg>[] {
  const speedOf = (leg: MuxLeg): LegSpeed | undefined => speeds?.get(keyOf(group, leg))
  const total = group.legs.reduce((sum, leg) => sum + (speedOf(leg)?.sent ?? 0), 0)
  const rate = (value: number | undefined): string => (value === undefined ? '-' : `${bytesText(Math.round(value))}/s`)
  const share = (leg: MuxLeg): string => {
    const sent = speedOf(leg)?.sent
    return sent === undefined || total === 0 ? '-' : `${Math.round((sent / total) * 100)}%`
  }
  return [
    {title: 'leg', text: (leg) => String(leg.index), align: 'right'},
    {title: 'tp_id', text: ({transport_id}) => transport_id},
    {title: 'type', text: ({type}) => type},
    {title: 'remote', text: ({remote_pk}) => `${remote_pk.slice(0, 8)}..`},
    {title: 'latency', text: ({latency_ms}) => `${Math.round(latency_ms)}ms`, align: 'right'},
    {title: 'recv/s', text: (leg) => rate(speedOf(leg)?.recv), align: 'right'},
    {title: 'sent/s', text: (leg) => rate(speedOf(leg)?.sent), align: 'right'},
    {title: 'share', text: share, align: 'right'},
    {title: 'health', text: ({alive, standby}) => (!alive ? 'dead' : standby ? 'standby' : 'alive')},
    {title: 'recv', text: ({recv_bytes}) => bytesText(recv_bytes), align: 'right'},
    {title: 'sent', text: ({sent_bytes}) => bytesText(sent_bytes), align: 'right'},
  ]
}
