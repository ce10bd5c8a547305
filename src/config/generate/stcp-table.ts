import type {GenerateValues} from './flags.js'

/** The table of peers for static TCP transports, in ascending order of the keys; null where there are none (visor-config 0.2, B.4). */
export function stcpTable({stcp}: GenerateValues): Readonly<Record<string, string>> | null {
  if (stcp === undefined) return null
  const entries = stcp.map(([key, address]) => [key.toLowerCase(), address] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
