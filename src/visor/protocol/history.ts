/**
 * When methods came that visors of the years before did not have. Source: visor-rpc C.6; the rest of the tables of
 * `methods/` is as old as v0.2.3, and what only e3 has is in tables of its own.
 */
export const KNOWN_SINCE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['v1.0', ['Overview', 'SetAppNetworkInterface', 'GetAppError', 'Shutdown', 'RemoteVisors', 'VPNServers']],
      [
        'v1.3.11',
        [
          ...['SetRewardAddress', 'GetRewardAddress', 'DeleteRewardAddress', 'App', 'RegisterApp', 'DeregisterApp'],
          ...[
            'StartVPNClient',
            'StopVPNClient',
            'StartSkysocksClient',
            'StopSkysocksClients',
            'Reload',
            'ProxyServers',
          ],
          ...['Ports', 'IsDMSGClientReady', 'RegisterHTTPPort', 'DeregisterHTTPPort', 'ListHTTPPorts'],
          ...['Connect', 'Disconnect', 'List', 'DialPing', 'Ping', 'StopPing', 'TestVisor'],
        ],
      ],
      [
        'October 2024',
        [...['AddApp', 'DoCustomSetting', 'KillApp', 'FetchUptimeTrackerData', 'SetAppAddress', 'RemoveAllTransports']],
      ],
    ] as const
  ).flatMap(([since, names]) => names.map((name) => [name, since])),
)
