import type {DialPatch, DialProbe} from '../probe.js'

function probe(id: string, title: string, dials: readonly DialPatch[]): DialProbe {
  return {kind: 'dial', group: 'apps', id, title, dials: () => dials, across: ['clock']}
}

/** The port that each app dials at the far end. */
const PORTS: ReadonlyMap<string, number> = new Map(Object.entries({skychat: 1, 'skysocks-client': 3, 'vpn-client': 44}))

/** The apps that dial; probes are repeated for them and for those that the policy names. */
export const DIALLING_APPS: readonly string[] = [...PORTS.keys()]

/** Stands for every other app. */
export const OTHER_APP = 'any-other-app'

/** The remote port that dials of an app are given. */
export function portOf(app: string): number {
  return PORTS.get(app) ?? 10
}

export const APP_PROBES: readonly DialProbe[] = [
  probe('server-apps', 'a server app dials, which none of them usually does', [
    {app: 'skysocks', port: 3},
    {app: 'vpn-server', port: 44},
  ]),
  probe('app-names', 'no app name, another case, another launch name', [
    {app: ''},
    {app: 'VPN-Client'},
    {app: 'vpn-client-2'},
    {app: 'chat of my own'},
  ]),
  probe(
    'ports',
    'remote ports from 0 to 65535',
    [0, 1, 3, 22, 44, 80, 443, 65535].map((port) => ({port})),
  ),
]
