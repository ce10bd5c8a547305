import type {
  BuildInfo,
  HypervisorState,
  PortDetail,
  ServiceHealth,
  VisorSummary,
} from '../../visor/model/visor-summary.js'
import type {VisorTest} from '../../visor/model/forwarding.js'
import type {Health, VisorAddresses} from '../../visor-tasks/answers.js'
import type {Look} from '../look.js'
import {visible} from '../display-text.js'
import {renderTable} from '../table.js'

/** Who a visor is and how it is, a line for each fact (visor-rpc F.2, info). */
export function renderSummary({overview, dmsg, uptime_s, ...summary}: VisorSummary): string {
  return [
    '.:: Visor Summary ::.',
    `Public key: "${overview.local_pk}"`,
    `Symmetric NAT: ${overview.is_symmetric_nat}`,
    `IP: ${overview.local_ip}`,
    `DMSG Server: "${dmsg?.server_pk ?? ''}"`,
    `Ping: "${dmsg === null ? '' : `${dmsg.round_trip_ms}ms`}"`,
    `Visor Version: ${overview.build.version}`,
    `Skybian Version: ${summary.skybian_version}`,
    `Uptime Tracker: ${summary.services_health}`,
    `Time Online: ${uptime_s.toFixed(6)} seconds`,
    `Build Tag: ${summary.build_tag}`,
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}

/** The same as the earlier tools put it into JSON (visor-rpc F.2). */
export function legacySummary({overview, dmsg, uptime_s, ...summary}: VisorSummary): unknown {
  return {
    public_key: overview.local_pk,
    symmetric_nat: overview.is_symmetric_nat,
    ip: overview.local_ip,
    dmsg_server: dmsg?.server_pk ?? '',
    ping: dmsg === null ? '' : `${dmsg.round_trip_ms}ms`,
    visor_version: overview.build.version,
    skybian_version: summary.skybian_version,
    uptime_tracker: summary.services_health,
    time_online: uptime_s,
    build_tag: summary.build_tag,
  }
}

/** One line, in the words of the earlier tools. */
export function renderVersion({version, date, commit}: BuildInfo): string {
  return `Version "${version}" built on "${date}" against commit "${commit}"`
}

export function renderHealth({services_health, uptime_s}: Health): string {
  return [`Services: ${services_health || 'unknown'}`, `Uptime: ${Math.round(uptime_s)} s`].join('\n')
}

/** Ports by name in the box of the earlier tools (visor-rpc F.2, ports). */
export function renderPorts(ports: readonly PortDetail[]): string {
  const row = (name: string, type: string, port: string): string =>
    `| ${name.padEnd(21)} | ${type.padEnd(7)} | ${port} |`
  const line = (fill: string, end: string): string => `${end}${fill.repeat(43)}${end}`
  const note = (text: string): string => `| ${text.padEnd(41)} |`
  return [
    line('-', '+'),
    row('App/Service', 'Type', 'Port'.padEnd(7)),
    line('-', '|'),
    ...ports.map(({name, type, port}) => row(visible(name), visible(type), visible(port).padStart(7))),
    line('=', '|'),
    note('SKYNET: connection between apps and visor'),
    note('DMSG: connection by dmsg service'),
    line('-', '+'),
  ].join('\n')
}

/** One try of a ping: how long a packet of so many KiB took, and how fast that is (visor-rpc F.2). */
export function renderPing(latencyMs: number, sizeKib: number): string {
  const speed = latencyMs > 0 ? sizeKib / (latencyMs / 1000) : 0
  return `Latency: ${latencyMs.toFixed(2)} ms | Speed: ${speed.toFixed(3)} KB/s`
}

/** How visors answered a test, a block for each (visor-rpc F.2). */
export function renderTests(visors: readonly VisorTest[]): string {
  if (visors.length === 0) return 'no visors were tested'
  return visors
    .map(({pk, max, min, mean, status}, index) =>
      [`Test No. ${index + 1}`, `PK: ${pk}`, `Max: ${max}`, `Min: ${min}`, `Mean: ${mean}`, `Status: ${status}`].join(
        '\n',
      ),
    )
    .join('\n\n')
}

/** Where a visor is on the internet (visor-rpc F.2, ip). */
export function renderAddresses({public_ip, is_public}: VisorAddresses): string {
  return [`IP: ${public_ip ?? 'unknown'}`, `Public Status: ${is_public}`].join('\n')
}

/** How the services of the deployment answer, one a line. */
export function renderServices(services: readonly ServiceHealth[], look: Look): string {
  if (services.length === 0) return 'no services'
  return renderTable(
    services,
    [
      {title: 'service', text: ({name}) => name},
      {title: 'status', text: ({status}) => status},
      {title: 'latency', text: ({latency_ms}) => `${latency_ms} ms`, align: 'right'},
      {title: 'over', text: ({transport}) => transport},
      {title: 'version', text: ({version}) => version || '-'},
      {title: 'error', text: ({error}) => error, shrinks: true},
    ],
    look,
  )
}

/** Whether a visor is a hypervisor, a line for each fact. */
export function renderHypervisorState({is_enabled, serves_ui, asks_log_in}: HypervisorState): string {
  const word = (isOn: boolean): string => (isOn ? 'on' : 'off')
  return [`Hypervisor: ${word(is_enabled)}`, `Web interface: ${word(serves_ui)}`, `Log-in: ${word(asks_log_in)}`].join(
    '\n',
  )
}
